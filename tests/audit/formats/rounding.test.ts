import { expect, it } from 'vitest';
import { audit, textReport } from '../../../src/audit/index.js';
import { smallEdition, type Said } from '../../support/smallEdition.js';

function lastLines(...said: readonly Said[]): string {
  const { content, catalogue, ...more } = smallEdition({ said });
  return textReport(audit({ content, catalogue, ...more }), content, catalogue, 'EN').trimEnd().split('\n\n').at(-1)?.replaceAll(/\s+/g, ' ') ?? '';
}

it('what speaks against a way of shortening that is left open does not refute it', () => {
  expect(lastLines({ id: 'a', text: '2957900' }, { id: 'b', text: '295.7万' })).toBe('Shortened by rounding or cutting (1 figure looked at); rounding does not fit 1: 295.7万');
  expect(lastLines({ id: 'a', text: '2956775' }, { id: 'b', text: '295.7万' })).toBe('Shortened by rounding (1 figure looked at); cutting is refuted by 1: 295.7万');
});
