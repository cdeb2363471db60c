import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { counts, loadText } from '../support/loadText.js';

const CASE = new URL('../cases/records/city311/', import.meta.url).pathname;

it('service requests of a city are loaded by a mapping as a user writes it', async () => {
  const { receipt, quarantined, warehouse } = await loadText(readFileSync(`${CASE}requests.csv`), { mapping: readFileSync(`${CASE}mapping.yaml`, 'utf8') });
  expect(counts(receipt)).toBe('5 + 1 + 0 + 1');
  expect(receipt.covers).toEqual({ from: 20180501, to: 20190331 });
  expect(quarantined.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual(['6 BAD_DATE: "CREATION DATE" is "13/40/2019"; expected MM/DD/YYYY']);
  const { members } = await warehouse.snapshot();
  expect(members.get('channel')?.get('KIOSK')?.parent?.code).toBe('OTHER');
  expect(members.get('category')?.get('STREETS_LIGHTING')?.label).toEqual({ zh: 'Streets / Lighting', en: 'Streets / Lighting' });
});
