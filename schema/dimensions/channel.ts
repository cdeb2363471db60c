import type { Dimension } from '../../src/model/index.js';

/** 受理渠道: how a request came in. */
export const channel: Dimension = {
  name: 'channel',
  label: { zh: '受理渠道', en: 'Channel' },
  levels: [
    { name: 'channel', label: { zh: '受理渠道', en: 'Channel' } },
    { name: 'subchannel', label: { zh: '细分渠道', en: 'Subchannel' } },
  ],
  open: true,
  members: [
    { code: 'PHONE', label: { zh: '电话', en: 'Phone' }, printed: ['电话', '电话渠道'] },
    {
      code: 'INTERNET',
      label: { zh: '互联网', en: 'Internet' },
      printed: ['互联网', '网络', '微信微博等网络渠道'],
      children: [
        { code: 'WECHAT', label: { zh: '微信', en: 'WeChat' }, printed: ['微信'] },
        { code: 'WEIBO', label: { zh: '微博', en: 'Weibo' }, printed: ['微博'] },
        { code: 'APP', label: { zh: 'APP', en: 'App' }, printed: ['APP', '手机客户端'] },
        { code: 'WEB', label: { zh: '网站', en: 'Website' }, printed: ['网站', '门户网站'] },
        { code: 'INTERNET_OTHER', label: { zh: '其他网络渠道', en: 'Other internet' } },
      ],
    },
    { code: 'TRANSFER', label: { zh: '承办转办', en: 'Transferred in' }, printed: ['承办转办'] },
    { code: 'OTHER', label: { zh: '其他', en: 'Other' }, printed: ['其他', '其它'] },
  ],
};
