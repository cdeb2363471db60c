import type { Dimension } from '../../src/model/index.js';

/** 知识内容: what a knowledge entry is. */
export const content: Dimension = {
  name: 'content',
  label: { zh: '知识内容', en: 'Content' },
  levels: [{ name: 'content', label: { zh: '知识内容', en: 'Content' } }],
  open: true,
  members: [
    { code: 'INFORMATION', label: { zh: '政务信息', en: 'Information' }, printed: ['政务信息', '信息'] },
    { code: 'QUESTION_ANSWER', label: { zh: '问答', en: 'Question and answer' }, printed: ['问答'] },
  ],
};
