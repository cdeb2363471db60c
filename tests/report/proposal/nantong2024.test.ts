import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import type { EditionContent, Figure } from '../../../src/model/index.js';
import type { EditionProposal } from '../../../src/report/index.js';
import { readNantong2024 } from '../../support/nantong2024.js';
import { statementsAsText, tablesAsText } from '../../support/nantongText.js';
import { proposing } from './proposing.js';

interface Judged {
  readonly figure: Figure;
  readonly verdict: 'right' | 'wrong' | 'indicator';
  readonly confidence: string;
}

const key = (fact: string, measure: string, members: Readonly<Record<string, string>>, scope: Readonly<Record<string, string>>): string =>
  JSON.stringify([fact, measure, catalogue.facts.find(({ name }) => name === fact)?.dimensions.map((dimension) => members[dimension] ?? scope[dimension] ?? '_T')]);

/** Every figure of the edition with what is proposed for the one of the text that stands at its place in reading order. */
function judged({ figures, bindings }: EditionContent, proposal: EditionProposal): Judged[] {
  const proposed = [...proposal.figures];
  return figures.flatMap((figure): Judged[] => {
    const at = proposed.findIndex(({ raw }) => raw.printed === figure.printed && (raw.place.table !== null) === (figure.place.table !== null));
    const [found] = at < 0 ? [] : proposed.splice(at, 1);
    const binding = found === undefined ? undefined : proposal.bindings.get(found.raw.id);
    if (binding === undefined) return [];
    const own = bindings.filter((each) => each.figure === figure.id);
    const [cell] = binding.cells;
    const isIndicator = own[0]?.fact === 'indicators';
    const right = isIndicator ? cell.fact === 'indicators' : own.some(({ fact, measure, members }) => key(fact, measure, members, {}) === key(cell.fact, cell.measure, cell.members, proposal.scope));
    return [{ figure, verdict: right ? 'right' : cell.fact === 'indicators' ? 'indicator' : 'wrong', confidence: binding.confidence }];
  });
}

describe('what is proposed for the figures of Nantong 2024, beside what a person bound', () => {
  let content: EditionContent;
  let proposal: EditionProposal;
  let all: Judged[];
  beforeAll(async () => {
    content = await readNantong2024();
    proposal = await proposing(`南通市12345在线平台2024年度运行情况\n\n一、总体情况\n\n${statementsAsText(content)}\n\n三、数据公开\n\n${tablesAsText(content)}\n`);
    all = judged(content, proposal);
  });

  it('nothing that is called sure is wrong', () => {
    expect(all.filter(({ verdict, confidence }) => verdict === 'wrong' && confidence === 'HIGH').map(({ figure }) => figure.id)).toEqual([]);
  });

  it('every figure of the tables is right', () => {
    const inTables = all.filter(({ figure }) => figure.place.table !== null);
    expect([inTables.length, inTables.filter(({ verdict }) => verdict !== 'right').map(({ figure, verdict }) => `${verdict}: ${figure.id}`)]).toEqual([72, []]);
  });

  it('nine of ten are right', () => {
    expect(all.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(Math.ceil(content.figures.length * 0.9));
  });

  it('what has the same words and value in table and narrative states the same cell', () => {
    const cellOf = (printed: string): string => JSON.stringify(proposal.bindings.get(proposal.figures.find(({ raw }) => raw.printed === printed)?.raw.id ?? '')?.cells[0]);
    expect(cellOf('6411件')).toBe(cellOf('6411(↑0.82%)'));
  });
});
