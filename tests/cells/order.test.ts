import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import type { Answering } from '../../src/answer.js';
import type { OrderInput } from '../../src/query/index.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { asking } from '../support/say.js';
import { printedEdition } from '../support/printedEdition.js';

let answering: Answering;
beforeAll(async () => {
  const warehouse = openTestWarehouse();
  const at = (channel: string, value: string): { value: string; measure: string; period: string; members: { channel: string } } => ({ value, measure: 'received', period: '2024', members: { channel } });
  await warehouse.loadEdition(printedEdition({
    id: 'order', fact: 'requests', dimensions: ['channel', 'level', 'requester', 'category', 'handling', 'service'],
    figures: [at('OTHER', '5'), at('PHONE', '5'), at('INTERNET', '9'), { value: '3', measure: 'resolved', period: '2024', members: { channel: 'TRANSFER' } }],
  }));
  answering = { catalogue, warehouse };
});
const { values } = asking(() => answering);

const ordered = async (...orderBy: OrderInput[]): Promise<string> =>
  Object.keys(await values('received', { fact: 'requests', groupBy: ['channel'], where: { year: { eq: 2024 }, service: { eq: '_T' } }, orderBy })).join(' ');

describe('the order of rows', () => {
  it('is the declared one where none is asked for', async () => expect(await ordered()).toBe('PHONE INTERNET TRANSFER OTHER'));
  it('down by value, ties as declared, no value last', async () => expect(await ordered({ measure: 'received' })).toBe('INTERNET PHONE OTHER TRANSFER'));
  it('up by value, no value last again', async () => expect(await ordered({ measure: 'received', direction: 'ASC' })).toBe('PHONE OTHER INTERNET TRANSFER'));
  it('by code', async () => expect(await ordered({ by: 'CODE', dimension: 'channel', direction: 'ASC' })).toBe('INTERNET OTHER PHONE TRANSFER'));
  it('by label, as a Chinese dictionary has it: 承办转办, 电话, 互联网, 其他', async () => expect(await ordered({ by: 'LABEL', direction: 'ASC' })).toBe('TRANSFER PHONE INTERNET OTHER'));
  it('by a second key within the first', async () => expect(await ordered({ measure: 'received' }, { by: 'CODE', dimension: 'channel', direction: 'ASC' })).toBe('INTERNET OTHER PHONE TRANSFER'));
});
