import type { Catalogue } from '../../../src/model/index.js';

/** Visits to two libraries: small enough to see whole. */
export const toyCatalogue: Catalogue = {
  version: 'toy',
  units: [
    { code: 'VISIT', label: { zh: '次', en: 'visits' }, quantity: 'count', printed: ['次'] },
    { code: 'RATE', label: { zh: '%', en: '%' }, quantity: 'rate', printed: ['%'] },
  ],
  dimensions: [
    {
      name: 'library', label: { zh: '馆', en: 'Library' }, open: false, levels: [{ name: 'library', label: { zh: '馆', en: 'Library' } }],
      members: [{ code: 'EAST', label: { zh: '东', en: 'East' } }, { code: 'WEST', label: { zh: '西', en: 'West' } }],
    },
    {
      name: 'reader', label: { zh: '读者', en: 'Reader' }, open: true, levels: [{ name: 'reader', label: { zh: '读者', en: 'Reader' } }],
      members: [{ code: 'ADULT', label: { zh: '成人', en: 'Adult' } }],
    },
    { name: 'topic', label: { zh: '主题', en: 'Topic' }, open: true, levels: [{ name: 'topic', label: { zh: '主题', en: 'Topic' } }], members: [] },
  ],
  facts: [
    {
      name: 'visits', label: { zh: '到馆', en: 'Visits' }, grain: { zh: '一次到馆', en: 'one visit' }, dimensions: ['library', 'reader'], recorded: true,
      measures: [
        {
          name: 'count', label: { zh: '人次', en: 'Visits' }, description: { zh: '到馆人次', en: 'Visits.' }, unit: 'VISIT', additivity: 'ADDITIVE',
          formula: { kind: 'rows' },
        },
        {
          name: 'returnRate', label: { zh: '回访率', en: 'Return rate' }, description: { zh: '回访率', en: 'Visits by returning readers.' }, unit: 'RATE',
          additivity: 'NON_ADDITIVE', formula: { kind: 'printed' },
        },
      ],
    },
    {
      name: 'notes', label: { zh: '其他', en: 'Notes' }, grain: { zh: '一个数', en: 'one figure' }, dimensions: ['topic'], recorded: false,
      measures: [
        {
          name: 'value', label: { zh: '数值', en: 'Value' }, description: { zh: '数值', en: 'The figure.' }, unit: 'VISIT', additivity: 'NON_ADDITIVE',
          formula: { kind: 'printed' },
        },
      ],
    },
  ],
};
