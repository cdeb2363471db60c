import type { Dimension } from '../../src/model/index.js';

/** 服务对象类别: who asked. */
export const requester: Dimension = {
  name: 'requester',
  label: { zh: '服务对象', en: 'Requester' },
  printed: ['服务对象类别', '服务对象', '诉求主体'],
  levels: [{ name: 'requester', label: { zh: '服务对象', en: 'Requester' } }],
  open: false,
  members: [
    { code: 'PUBLIC', label: { zh: '群众', en: 'Public' }, printed: ['群众', '群众诉求'] },
    { code: 'ENTERPRISE', label: { zh: '企业', en: 'Enterprises' }, printed: ['企业', '企业诉求', '涉企诉求'] },
  ],
};
