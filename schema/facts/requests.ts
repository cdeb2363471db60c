import type { Fact } from '../../src/model/index.js';

/**
 * Grain of a recorded row: one request received.
 * A request counts as evaluated where the requester gave a verdict, and as on time where it was closed within its limit.
 */
export const requests: Fact = {
  name: 'requests',
  label: { zh: '诉求', en: 'Requests' },
  grain: { zh: '一件受理的诉求', en: 'one request received' },
  dimensions: ['channel', 'level', 'requester', 'category', 'handling', 'service'],
  recorded: true,
  measures: [
    {
      name: 'received', label: { zh: '受理量', en: 'Received' }, unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'rows' },
      description: { zh: '受理的诉求件数', en: 'Requests received.' },
    },
    {
      name: 'resolved', label: { zh: '办结量', en: 'Resolved' }, unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'resolved' },
      description: { zh: '已办结的诉求件数', en: 'Requests that were closed.' },
    },
    {
      name: 'onTime', label: { zh: '按时办结量', en: 'Resolved on time' }, unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'onTime' },
      description: { zh: '在规定时限内办结的诉求件数', en: 'Requests closed within their time limit.' },
    },
    {
      name: 'evaluated', label: { zh: '评价量', en: 'Evaluated' }, unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'evaluated' },
      description: { zh: '诉求人作出评价的件数', en: 'Requests that the requester evaluated.' },
    },
    {
      name: 'satisfied', label: { zh: '满意量', en: 'Satisfied' }, unit: 'ITEM', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'satisfied' },
      description: { zh: '评价为满意的件数', en: 'Requests evaluated as satisfactory.' },
    },
    {
      name: 'onlineAnswerRate', label: { zh: '在线解答率', en: 'Online answer rate' }, unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: {
        kind: 'ratio',
        numerator: { measure: 'received', within: { dimension: 'handling', member: 'ONLINE' } },
        denominator: { measure: 'received' },
      },
      description: { zh: '在线解答件数除以受理件数', en: 'Requests answered online, divided by requests received.' },
    },
    {
      name: 'satisfactionRate', label: { zh: '满意率', en: 'Satisfaction rate' }, unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'satisfied' }, denominator: { measure: 'evaluated' } },
      description: { zh: '满意件数除以评价件数', en: 'Satisfied requests, divided by evaluated requests.' },
    },
    {
      name: 'onTimeRate', label: { zh: '按时办结率', en: 'On-time rate' }, unit: 'RATE', additivity: 'NON_ADDITIVE',
      formula: { kind: 'ratio', numerator: { measure: 'onTime' }, denominator: { measure: 'resolved' } },
      description: { zh: '按时办结件数除以办结件数', en: 'Requests resolved on time, divided by requests resolved.' },
    },
  ],
};
