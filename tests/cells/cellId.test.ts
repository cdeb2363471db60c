import { describe, expect, it } from 'vitest';
import { channel, requester } from '../../schema/dimensions/index.js';
import { cellId, coordinatesOf, parseCellId, type Coordinates } from '../../src/cells/index.js';
import { Problems } from '../../src/errors/index.js';
import { DATE_LEVELS, Members } from '../../src/model/index.js';
import { regionAllowed } from '../../src/query/boxes.js';
import { parseWhere } from '../../src/query/parseWhere.js';
import type { Json } from '../../src/text/index.js';

const universe = new Map([channel, requester].map((dimension) => [dimension.name, new Members(dimension, Members.declared(dimension))] as const));

function coordinates(where: Json): Coordinates {
  const problems = new Problems();
  const filter = parseWhere(where, { members: universe, dates: DATE_LEVELS }, problems);
  problems.throwIfAny('where');
  return coordinatesOf(regionAllowed(filter, universe), universe);
}

describe('the name of a cell', () => {
  it.each([
    [{ year: { eq: 2024 } }, 'cell:requests.received:2024@nantong-2024'],
    [{ year: { eq: 2024 }, channel: { eq: 'PHONE' }, requester: { eq: 'PUBLIC' } }, 'cell:requests.received:2024;channel=PHONE;requester=PUBLIC@nantong-2024'],
    [{ month: { gte: '2024-01', lte: '2024-07' } }, 'cell:requests.received:2024-Q1,2024-Q2,2024-07@nantong-2024'],
    [{ week: { eq: '2024-W12' } }, 'cell:requests.received:2024-W12@nantong-2024'],
    [{ year: { eq: 2024 }, channel: { in: ['WEIBO', '~INTERNET'] } }, 'cell:requests.received:2024;channel=WEIBO,~INTERNET@nantong-2024'],
    [{ year: { eq: 2024 }, channel: { eq: '_T' } }, 'cell:requests.received:2024@nantong-2024'],
    [{ or: [{ year: { eq: 2024 }, channel: { eq: 'PHONE' } }, { year: { eq: 2023 }, channel: { eq: 'OTHER' } }] }, 'cell:requests.received:2023;channel=OTHER+2024;channel=PHONE@nantong-2024'],
  ])('%j is read back as it was written', (where, id) => {
    expect(cellId('requests', 'received', coordinates(where), 'nantong-2024')).toBe(id);
    const name = parseCellId(id);
    expect(name && cellId(name.fact, name.measure, name.coordinates, name.edition)).toBe(id);
    expect(name).toMatchObject({ fact: 'requests', measure: 'received', edition: 'nantong-2024' });
  });

  it('codes in a name mean the same region in a filter', () => {
    const [box] = coordinates({ year: { eq: 2024 }, channel: { in: ['WEIBO', '~INTERNET'] } });
    expect(coordinates({ year: { eq: 2024 }, channel: { in: [...(box?.members['channel'] ?? [])] } })).toEqual([box]);
  });

  it.each(['', 'cell:', 'member:channel:PHONE', 'cell:requests:2024', 'row:requests.received:2024'])('"%s" names no cell', (id) => expect(parseCellId(id)).toBeNull());
});
