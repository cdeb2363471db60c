import type { Catalogue } from '../../src/model/index.js';

const label = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

/** The smallest star: walks, by place. */
export const toyStar: Catalogue = {
  version: 'toy',
  units: [{ code: 'WALK', label: label('walks'), quantity: 'count', printed: [] }],
  dimensions: [{ name: 'place', label: label('place'), levels: [{ name: 'place', label: label('place') }], open: false, members: [{ code: 'NORTH', label: label('north') }, { code: 'SOUTH', label: label('south') }] }],
  facts: [{
    name: 'walks', label: label('walks'), grain: label('one walk'), dimensions: ['place'], recorded: true,
    measures: [{ name: 'walks', label: label('walks'), description: label('walks'), unit: 'WALK', additivity: 'ADDITIVE', formula: { kind: 'rows' } }],
  }],
};
