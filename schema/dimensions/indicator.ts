import type { Dimension } from '../../src/model/index.js';

/** 指标: what a published figure that belongs to no other fact states. Its members come with the editions. */
export const indicator: Dimension = {
  name: 'indicator',
  label: { zh: '指标', en: 'Indicator' },
  levels: [
    { name: 'theme', label: { zh: '主题', en: 'Theme' } },
    { name: 'indicator', label: { zh: '指标', en: 'Indicator' } },
  ],
  open: true,
  members: [],
};
