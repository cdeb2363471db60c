import { catalogue } from '../../../schema/catalog.js';
import type { Period } from '../../../src/model/index.js';
import { placeOf, proposeEdition, readDocument, readReport, type EarlierEdition, type EditionProposal } from '../../../src/report/index.js';

/** What is proposed for a text of a place and a time. */
export async function proposing(text: string, { period = '2024', place = '南通市12345热线', earlier = [] }: { period?: Period; place?: string; earlier?: readonly EarlierEdition[] } = {}): Promise<EditionProposal> {
  const document = await readDocument(new TextEncoder().encode(text), 'bulletin.txt');
  const raw = readReport(document);
  return proposeEdition({ document, raw, catalogue, period, place: placeOf(catalogue, [place]), title: raw.title === '' ? 'bulletin' : raw.title, earlier });
}

/** `受理量 | HIGH requests.received channel=PHONE`, a line a figure; indicators by their label. */
export function toldBindings({ figures, bindings, members }: EditionProposal): string[] {
  return figures.map(({ raw }) => {
    const binding = bindings.get(raw.id);
    if (binding === undefined) return `${raw.label} | unbound`;
    const [{ fact, measure, members: own, period }] = binding.cells;
    const named = Object.entries(own).map(([dimension, code]) => ` ${dimension}=${members.find((member) => member.dimension === dimension && member.code === code)?.label.zh ?? code}`);
    return `${raw.label} | ${binding.confidence} ${fact}.${measure}${named.join('')}${period === null ? '' : ` ${period}`}`;
  });
}
