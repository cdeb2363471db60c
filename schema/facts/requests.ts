import type { Fact } from '../../src/model/index.js';

/**
 * Grain of a recorded row: one request received.
 * A request counts as evaluated where the requester gave a verdict, and as on time where it was closed within its limit.
 */
export const requests: Fact = {
  name: 'requests',
  label: { zh: '诉求', en: 'Requests' },
  printed: ['工单', '来电来件', '交办件'],
  grain: { zh: '一件受理的诉求', en: 'one request received' },
  dimensions: ['channel', 'level', 'requester', 'category', 'handling', 'service'],
  recorded: true,
  measures: [
    {
      name: 'received', label: { zh: '受理量', en: 'Received' }, printed: ['受理总量', '诉求总量', '诉求量', '诉求受理量', '总诉求量', '工单总量', '受理工单', '受理诉求', '受理群众诉求', '受理群众各类诉求', '受理各类诉求', '受理市民来电诉求', '受理群众来电诉求', '受理各类事项', '受理'], unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'rows' },
      description: { zh: '受理的诉求件数', en: 'Requests received.' },
    },
    {
      name: 'resolved', label: { zh: '办结量', en: 'Resolved' }, printed: ['办结', '已办结', '办结件', '办结数', '办结工单'], unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'resolved' },
      description: { zh: '已办结的诉求件数', en: 'Requests that were closed.' },
    },
    {
      name: 'onTime', label: { zh: '按时办结量', en: 'Resolved on time' }, printed: ['按时办结', '按期办结', '按时办结数'], unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'onTime' },
      description: { zh: '在规定时限内办结的诉求件数', en: 'Requests closed within their time limit.' },
    },
    {
      name: 'evaluated', label: { zh: '评价量', en: 'Evaluated' }, printed: ['评价件', '回访评价', '参评量'], unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'evaluated' },
      description: { zh: '诉求人作出评价的件数', en: 'Requests that the requester evaluated.' },
    },
    {
      name: 'satisfied', label: { zh: '满意量', en: 'Satisfied' }, printed: ['满意件', '满意件数', '满意数', '满意办件', '满意工单'], unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'satisfied' },
      description: { zh: '评价为满意的件数', en: 'Requests evaluated as satisfactory.' },
    },
    {
      name: 'onlineAnswerRate', label: { zh: '在线解答率', en: 'Online answer rate' }, printed: ['在线答复率', '直接解答率', '直接答复率'], unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: {
        kind: 'ratio',
        numerator: { measure: 'received', within: { dimension: 'handling', member: 'ONLINE' } },
        denominator: { measure: 'received' },
      },
      description: { zh: '在线解答件数除以受理件数', en: 'Requests answered online, divided by requests received.' },
    },
    {
      name: 'satisfactionRate', label: { zh: '满意率', en: 'Satisfaction rate' }, printed: ['满意度', '综合满意率', '群众满意率', '回访满意率', '回访综合满意率', '办理满意率', '有效参评满意率'], unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'satisfied' }, denominator: { measure: 'evaluated' } },
      description: { zh: '满意件数除以评价件数', en: 'Satisfied requests, divided by evaluated requests.' },
    },
    {
      name: 'onTimeRate', label: { zh: '按时办结率', en: 'On-time rate' }, printed: ['按期办结率', '及时办结率', '按时结案率', '按时办结占比'], unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'onTime' }, denominator: { measure: 'resolved' } },
      description: { zh: '按时办结件数除以办结件数', en: 'Requests resolved on time, divided by requests resolved.' },
    },
  ],
};
