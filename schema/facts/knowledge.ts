import type { Fact } from '../../src/model/index.js';

/**
 * Grain of a recorded row: one knowledge entry as it stands at the end of the period in which it was last counted.
 * Stocks (entries, pairs) are not added up along time; what was done with them (views, replies) is.
 */
export const knowledge: Fact = {
  name: 'knowledge',
  label: { zh: '知识条目', en: 'Knowledge entries' },
  grain: { zh: '期末的一条知识条目', en: 'one knowledge entry as it stands at period end' },
  dimensions: ['level', 'service', 'content'],
  recorded: true,
  measures: [
    {
      name: 'entries', label: { zh: '信息量', en: 'Entries' }, printed: ['信息总量', '政务信息', '政务信息数', '知识条目', '知识总量', '各类信息'], unit: 'ENTRY', additivity: 'SEMI_ADDITIVE', formula: { kind: 'sum', column: 'entries' },
      description: { zh: '政务信息条数', en: 'Information entries.' },
    },
    {
      name: 'questionAnswers', label: { zh: '问答量', en: 'Question-answer pairs' }, printed: ['问答总量', '信息问答数', '问答数', '问答'], unit: 'PAIR', additivity: 'SEMI_ADDITIVE',
      formula: { kind: 'sum', column: 'questionAnswers' },
      description: { zh: '问答对数', en: 'Question-answer pairs.' },
    },
    {
      name: 'knowledgeTotal', label: { zh: '信息和问答总量', en: 'Entries and pairs' }, printed: ['信息和问答', '知识信息和问答'], unit: 'ENTRY', additivity: 'SEMI_ADDITIVE',
      formula: { kind: 'total', of: ['entries', 'questionAnswers'] },
      description: { zh: '信息条数与问答对数之和', en: 'Information entries and question-answer pairs together.' },
    },
    {
      name: 'citedReplies', label: { zh: '引用答复量', en: 'Replies by citation' }, unit: 'ENTRY', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'citedReplies' },
      description: { zh: '引用已有知识答复的条数', en: 'Replies that cite existing knowledge.' },
    },
    {
      name: 'departmentReplies', label: { zh: '部门答复量', en: 'Replies by departments' }, unit: 'ENTRY', additivity: 'ADDITIVE',
      formula: { kind: 'sum', column: 'departmentReplies' },
      description: { zh: '部门答复的条数', en: 'Replies written by departments.' },
    },
    {
      name: 'views', label: { zh: '信息查询量', en: 'Views' }, printed: ['浏览量', '查询使用量信息', '企业群众查询使用量信息'], unit: 'VIEW', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'views' },
      description: { zh: '信息被查询浏览的次数', en: 'Times that entries were viewed.' },
    },
    {
      name: 'questionViews', label: { zh: '问答查询量', en: 'Question views' }, printed: ['查询使用量问答', '企业群众查询使用量问答'], unit: 'VIEW', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'questionViews' },
      description: { zh: '问答被查询浏览的次数', en: 'Times that question-answer pairs were viewed.' },
    },
    {
      name: 'viewsTotal', label: { zh: '查询总量', en: 'All views' }, printed: ['企业群众浏览', '浏览总量', '查询使用总量'], unit: 'VIEW', additivity: 'ADDITIVE', formula: { kind: 'total', of: ['views', 'questionViews'] },
      description: { zh: '信息与问答查询次数之和', en: 'Views of entries and of pairs together.' },
    },
    {
      name: 'recommendations', label: { zh: '推荐信息量', en: 'Recommended entries' }, unit: 'ENTRY', additivity: 'ADDITIVE',
      formula: { kind: 'sum', column: 'recommendations' },
      description: { zh: '推荐的信息条数', en: 'Entries recommended to users.' },
    },
    {
      name: 'conversions', label: { zh: '信息转化', en: 'Conversions' }, unit: 'ENTRY', additivity: 'ADDITIVE', formula: { kind: 'sum', column: 'conversions' },
      description: { zh: '由答复转化成知识的条数', en: 'Replies turned into knowledge entries.' },
    },
  ],
};
