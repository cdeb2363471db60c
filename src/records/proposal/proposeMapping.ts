import { dimensionsOf, factNamed, TOTAL, type Catalogue, type Dimension, type Members } from '../../model/index.js';
import { editDistance, nearest } from '../../text/index.js';
import { summedBy } from '../mapping/sumRules.js';
import { dayColumn, memberColumns, recordColumn, type Guess } from './guesses.js';
import type { Sample, SampledColumn } from './sample.js';
import { sampleAsWritten, type WrittenAs } from './sampleAsWritten.js';

/** Words that are listed for a dimension; of a column with more, those that come first. */
const MOST_WORDS = 40;
/** Members that are named as places for new ones. */
const MOST_PARENTS = 5;

const text = (value: string): string => JSON.stringify(value);
/** What a sample says stands behind a comment sign on one line. */
const comment = (reason: string): string => `# ${reason.replaceAll(/\s+/gu, ' ')}`;

function wordLines(words: readonly string[], members: Members): string[] {
  const known = new Map(members.all().flatMap(({ code, printed }) => [code, ...printed].map((word) => [word, code] as const)));
  return words.filter((word) => !known.has(word)).slice(0, MOST_WORDS).map((word) => {
    const [near] = nearest(word, known.keys(), 1);
    // Of two or three characters most share one by chance: 如皋市 is not 南通市.
    const isNear = near !== undefined && editDistance(word, near) * 2 <= Array.from(word).length;
    return `    #   ${text(word)}: ${isNear ? `${known.get(near)}` : '…'}`;
  });
}

/** Where new members may be added. */
function placesOf(members: Members): string {
  const { levels } = members.dimension;
  if (levels.length === 1) return `{ addUnder: ${TOTAL} }`;
  const parents = members.all().filter(({ depth }) => depth < levels.length).map(({ code }) => code).slice(0, MOST_PARENTS).join(' or ');
  return `{ addUnder: ${parents} }, or { addUnder: { column: … } } where another column names the parent`;
}

function dimensionLines(sample: Sample, dimension: Dimension, members: Members, found: Guess<SampledColumn> | undefined): string[] {
  const { name, defaultMember, open } = dimension;
  if (found === undefined) {
    const choices = members.codes().slice(0, MOST_PARENTS).join(', ');
    const only = members.whole() === members.total ? undefined : members.whole().code;
    const usual = defaultMember ?? only;
    const reason = usual === undefined ? `no column names its members; choose the one that all records have (${choices} …), or a column` : 'no column names its members; this is the usual one';
    return [`  ${name}: { always: ${usual ?? '…'} } ${comment(reason)}`];
  }
  const { choice: { name: column, distinct, empty }, reason } = found;
  const unknown = wordLines([...distinct], members);
  return [
    `  ${name}: ${comment(reason)}`, `    column: ${text(column)}`,
    ...(unknown.length === 0 ? [] : ['    # These words name no member; say which they are, or let them be added:', '    # values:', ...unknown]),
    ...(empty > 0 ? [`    empty: quarantine ${comment(`${empty} of ${sample.records} records are empty here; a member takes them instead`)}`] : []),
    `    unknown: quarantine ${comment(open ? `or ${placesOf(members)}` : 'this dimension takes no new members')}`,
  ];
}

/**
 * A mapping of a file's records to a fact as far as a sample tells it, with the reason beside every choice: a draft to
 * be read and finished, never loaded as it is.
 * @throws a user error where the file cannot be read.
 */
export async function proposeMapping(path: string, factName: string, catalogue: Catalogue, members: ReadonlyMap<string, Members>, given: WrittenAs): Promise<string> {
  const { sample, encoding, delimiter } = await sampleAsWritten(path, given);
  const fact = factNamed(catalogue, factName);
  const record = recordColumn(sample);
  const day = dayColumn(sample);
  const dimensions = dimensionsOf(catalogue, fact);
  const columns = memberColumns(sample, dimensions, members, [...(record === null ? [] : [record.choice]), ...(day === null ? [] : [day.choice.column])]);
  return [
    comment(`Proposed from the first ${sample.records} records of ${path}. Check every line.`),
    `fact: ${fact.name}`,
    ...(encoding === null ? [] : [`encoding: ${encoding.choice} ${comment(encoding.reason)}`]),
    ...(delimiter.choice === ',' ? [] : [`delimiter: ${text(delimiter.choice)} ${comment(delimiter.reason)}`]),
    `timeZone: Asia/Shanghai ${comment('where the times of the records are told')}`,
    record === null ? `record: … ${comment('no column has a value of its own in every record; name several: [a, b]')}` : `record: ${text(record.choice)} ${comment(record.reason)}`,
    day === null ? `date: { column: …, formats: [YYYY-MM-DD] } ${comment('no column holds days in a format that is known')}` : `date: { column: ${text(day.choice.column)}, formats: [${day.choice.formats.map(text).join(', ')}] } ${comment(day.reason)}`,
    comment('state: { column: …, formats: […], empty: first } orders the states of a record that comes again'),
    'dimensions:',
    ...dimensions.flatMap((dimension) => {
      const known = members.get(dimension.name);
      return known === undefined ? [] : dimensionLines(sample, dimension, known, columns.get(dimension.name));
    }),
    'measures:',
    ...summedBy(fact).map((column) => `  ${column}: { always: 0 } ${comment('such as { column: …, equals: … }, { column: …, filled: true }, { number: … } or { seconds: { from: …, to: … } }')}`),
    comment(`Columns: ${sample.columns.map(({ name, values }) => `${name} (${values[0] ?? 'empty'})`).join(', ')}`),
    '',
  ].join('\n');
}
