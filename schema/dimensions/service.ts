import type { Dimension } from '../../src/model/index.js';

/** 服务品牌: which public service of the platform. */
export const service: Dimension = {
  name: 'service',
  label: { zh: '服务', en: 'Service' },
  levels: [{ name: 'service', label: { zh: '服务', en: 'Service' } }],
  open: true,
  defaultMember: 'HOTLINE',
  members: [
    { code: 'HOTLINE', label: { zh: '12345热线', en: '12345 hotline' }, printed: ['12345', '12345热线'] },
    { code: 'TALENT', label: { zh: '尚贤人才', en: 'Shangxian talent service' }, printed: ['尚贤', '“尚贤”人才服务', '尚贤人才', '尚贤人才热线', '人才政策', '人才'] },
    { code: 'ENCYCLOPAEDIA', label: { zh: '热线百科', en: 'Hotline encyclopaedia' }, printed: ['热线百科', '“热线百科”'] },
    { code: 'XIAOSU', label: { zh: '晓苏', en: 'Xiaosu policy desk' }, printed: ['晓苏', '“晓苏”政策问答台', '“晓苏”政务服务台'] },
    { code: 'POLICE_110', label: { zh: '12345与110联动', en: '12345–110 linkage' }, printed: ['12345-110', '12345与110'] },
  ],
};
