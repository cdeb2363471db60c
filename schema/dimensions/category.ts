import type { Dimension } from '../../src/model/index.js';

/** 诉求类型: what kind of request it is. */
export const category: Dimension = {
  name: 'category',
  label: { zh: '诉求类型', en: 'Category' },
  printed: ['诉求类型', '诉求类别', '诉求性质', '工单类型', '按类型', '按性质', '类型'],
  levels: [
    { name: 'category', label: { zh: '诉求类型', en: 'Category' } },
    { name: 'subcategory', label: { zh: '诉求子类', en: 'Subcategory' } },
  ],
  open: true,
  members: [
    { code: 'CONSULTATION', label: { zh: '咨询', en: 'Consultation' }, printed: ['咨询', '咨询类', '政策咨询'] },
    { code: 'HELP', label: { zh: '求助', en: 'Request for help' }, printed: ['求助', '求助类', '求决', '求决类'] },
    { code: 'COMPLAINT', label: { zh: '投诉举报', en: 'Complaint or report' }, printed: ['投诉举报', '投诉举报类', '投诉', '举报', '投诉类', '举报类'] },
    { code: 'SUGGESTION', label: { zh: '建议', en: 'Suggestion' }, printed: ['建议', '建议类', '意见建议', '意见建议类'] },
    { code: 'OTHER', label: { zh: '其他', en: 'Other' }, printed: ['其他', '其他类', '其它'] },
  ],
};
