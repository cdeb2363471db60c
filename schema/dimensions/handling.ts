import type { Dimension } from '../../src/model/index.js';

/** 办理方式: answered at once by the hotline, or sent to a department. */
export const handling: Dimension = {
  name: 'handling',
  label: { zh: '办理方式', en: 'Handling' },
  printed: ['办理方式', '处理方式'],
  levels: [
    { name: 'handling', label: { zh: '办理方式', en: 'Handling' } },
    { name: 'subhandling', label: { zh: '办理方式细分', en: 'Handling in detail' } },
  ],
  open: false,
  members: [
    {
      code: 'ONLINE',
      label: { zh: '在线解答', en: 'Answered online' },
      printed: ['在线解答', '在线答复', '在线直接答复', '直接答复', '直接解答', '即时解答', '当场解答', '直办'],
      children: [
        { code: 'ONLINE_1', label: { zh: '在线解答(第一列)', en: 'Answered online, first printed column' }, printed: ['民声接听员'] },
        { code: 'ONLINE_2', label: { zh: '在线解答(第二列)', en: 'Answered online, second printed column' }, printed: ['政策专员'] },
      ],
    },
    { code: 'DEPARTMENT', label: { zh: '部门办理', en: 'Handled by a department' }, printed: ['部门办理', '交办成员单位处理', '交办成员单位', '转派成员单位'] },
  ],
};
