import type { Dimension } from '../../src/model/index.js';

/** 受理渠道: how a request came in. */
export const channel: Dimension = {
  name: 'channel',
  label: { zh: '受理渠道', en: 'Channel' },
  printed: ['诉求来源', '受理渠道', '诉求渠道', '来源渠道', '受理方式', '按渠道', '来源'],
  levels: [
    { name: 'channel', label: { zh: '受理渠道', en: 'Channel' } },
    { name: 'subchannel', label: { zh: '细分渠道', en: 'Subchannel' } },
  ],
  open: true,
  members: [
    { code: 'PHONE', label: { zh: '电话', en: 'Phone' }, printed: ['电话', '电话渠道', '电话端', '电话受理', '公众来电', '群众来电', '来电受理'] },
    {
      code: 'INTERNET',
      label: { zh: '互联网', en: 'Internet' },
      printed: ['互联网', '网络', '互联网端', '互联网渠道', '网络渠道', '微信微博等网络渠道'],
      children: [
        { code: 'WECHAT', label: { zh: '微信', en: 'WeChat' }, printed: ['微信', '微信公众号'] },
        { code: 'WEIBO', label: { zh: '微博', en: 'Weibo' }, printed: ['微博'] },
        { code: 'APP', label: { zh: 'APP', en: 'App' }, printed: ['APP', 'App', '手机客户端'] },
        { code: 'WEB', label: { zh: '网站', en: 'Website' }, printed: ['网站', '门户网站'] },
        { code: 'INTERNET_OTHER', label: { zh: '其他网络渠道', en: 'Other internet' } },
      ],
    },
    { code: 'TRANSFER', label: { zh: '承办转办', en: 'Transferred in' }, printed: ['承办转办'] },
    { code: 'OTHER', label: { zh: '其他', en: 'Other' }, printed: ['其他', '其它'] },
  ],
};
