import type { Fact } from '../../src/model/index.js';

/** Grain: one published figure that belongs to no other fact. Published only; each indicator has a unit of its own. */
export const indicators: Fact = {
  name: 'indicators',
  label: { zh: '指标', en: 'Indicators' },
  grain: { zh: '一个不属于其他事实的发布数值', en: 'one published figure that belongs to no other fact' },
  dimensions: ['level', 'indicator'],
  recorded: false,
  measures: [
    {
      name: 'value', label: { zh: '数值', en: 'Value' }, unit: 'CASE', additivity: 'NON_ADDITIVE', formula: { kind: 'printed' },
      description: { zh: '发布的数值,单位随指标', en: 'The published figure, in the unit of its indicator.' },
    },
  ],
};
