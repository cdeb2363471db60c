import type { Catalogue, Dimension, Measure } from '../../src/model/index.js';

const label = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

const dimension = (name: string): Dimension => ({ name, label: label(name), open: true, levels: [{ name, label: label(name) }], members: [] });

const measure = (name: string, unit: string, additivity: Measure['additivity'], formula: Measure['formula']): Measure => ({
  name, label: label(name), description: label(name), unit, additivity, formula,
});

/** Visits by block, place and way, and calls by desk: what synthetic editions are bound to. */
export const syntheticStar: Catalogue = {
  version: 'synthetic',
  units: [
    { code: 'VISIT', label: label('visits'), quantity: 'count', printed: ['次'] },
    { code: 'RATE', label: label('%'), quantity: 'rate', printed: ['%'] },
  ],
  dimensions: [dimension('block'), dimension('place'), dimension('way'), dimension('desk')],
  facts: [
    {
      name: 'visits', label: label('visits'), grain: label('one visit'), dimensions: ['block', 'place', 'way'], recorded: false,
      measures: [
        measure('count', 'VISIT', 'ADDITIVE', { kind: 'rows' }),
        measure('firstRate', 'RATE', 'NON_ADDITIVE', {
          kind: 'ratio', numerator: { measure: 'count', within: { dimension: 'way', member: 'W1' } }, denominator: { measure: 'count' },
        }),
      ],
    },
    {
      name: 'calls', label: label('calls'), grain: label('one call'), dimensions: ['desk'], recorded: false,
      measures: [measure('count', 'VISIT', 'ADDITIVE', { kind: 'rows' }), measure('answerRate', 'RATE', 'NON_ADDITIVE', { kind: 'printed' })],
    },
  ],
};
