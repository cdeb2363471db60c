import { bug, HotlineError, Problems } from '../../errors/index.js';
import { daysOf, factNamed, periodLevel, type Catalogue, type DayRange, type Fact, type Members } from '../../model/index.js';
import { FileMistakes, readYaml, type YamlField, type YamlTree } from '../../report/index.js';
import { didYouMean } from '../../text/index.js';
import { Moments } from '../reading/moments.js';
import { timeFormat } from '../reading/timeFormat.js';
import { Zone } from '../reading/zone.js';
import { ENCODINGS } from '../sources/encoding.js';
import { FORMATS } from '../sources/readSource.js';
import type { Mapping, StateRule } from './mapping.js';
import { memberRules } from './memberRules.js';
import { MappingShape } from './shape.js';
import { sumRules } from './sumRules.js';

type Fields = ReadonlyMap<string, YamlField>;
const FIELDS = ['fact', 'format', 'encoding', 'delimiter', 'batch', 'covers', 'timeZone', 'record', 'date', 'state', 'dimensions', 'measures'];

function factOf(shape: MappingShape, fields: Fields, catalogue: Catalogue): Fact | null {
  const written = shape.text(fields, 'fact', 'the mapping', 1);
  const recorded = catalogue.facts.filter((fact) => fact.recorded).map(({ name }) => name);
  if (written === null) return null;
  if (recorded.includes(written.text)) return factNamed(catalogue, written.text);
  shape.mistakes.add('UNKNOWN_FACT', written.line, `no records are kept of "${written.text}".${didYouMean(written.text, recorded)} Expected ${recorded.join(', ')}`, { name: written.text });
  return null;
}

function zoneOf(shape: MappingShape, fields: Fields): Zone {
  const written = shape.text(fields, 'timeZone', 'the mapping', 1);
  try {
    return new Zone(written?.text ?? 'UTC');
  } catch (error) {
    if (!(error instanceof HotlineError)) throw error;
    shape.mistakes.add(error.code, written?.line ?? 1, error.message);
    return new Zone('UTC');
  }
}

function momentsOf(shape: MappingShape, fields: Fields, what: string, line: number, zone: Zone): Moments {
  const formats = shape.textsOf(fields, 'formats', what, line).flatMap((written) => {
    try {
      return [timeFormat(written.text, { line: written.line })];
    } catch (error) {
      if (!(error instanceof HotlineError)) throw error;
      shape.mistakes.add(error.code, written.line, error.message, { name: written.text });
      return [];
    }
  });
  return new Moments(formats, zone);
}

function coversOf(shape: MappingShape, tree: YamlTree): DayRange | null {
  if (tree.kind === 'nothing' || (tree.kind === 'text' && tree.text === 'data')) return null;
  const fields = shape.fields(tree, '"covers"', ['from', 'to']);
  const end = (name: 'from' | 'to'): number => {
    const written = shape.text(fields, name, '"covers"', tree.line);
    if (written === null) return 0;
    if (periodLevel(written.text) === 'day') return daysOf(written.text).from;
    shape.mistakes.add('BAD_DAY', written.line, `"${name}" is "${written.text}"; expected a day such as 2024-01-05`, { name: written.text });
    return 0;
  };
  const [from, to] = [end('from'), end('to')];
  if (from > to && to > 0) shape.mistakes.add('BAD_DAY', tree.line, '"covers" ends before it begins');
  return { from, to };
}

function stateOf(shape: MappingShape, tree: YamlTree, zone: Zone): StateRule | null {
  if (tree.kind === 'nothing') return null;
  const fields = shape.fields(tree, '"state"', ['column', 'formats', 'empty']);
  const column = shape.text(fields, 'column', '"state"', tree.line) ?? { text: '', line: tree.line };
  const moments = fields.has('formats') ? momentsOf(shape, fields, '"state"', tree.line, zone) : null;
  return { column, moments, emptyIsFirst: shape.choice(fields, 'empty', ['first', 'quarantine']) === 'first' };
}

/**
 * Reads a mapping file against the catalogue and the members that are known.
 * @throws a user error that lists every mistake with file and line.
 */
export function readMapping(text: string, file: string, catalogue: Catalogue, members: ReadonlyMap<string, Members>): Mapping {
  const problems = new Problems();
  const mistakes = new FileMistakes(file, problems);
  const shape = new MappingShape(mistakes);
  const tree = readYaml(text, mistakes) ?? { kind: 'nothing' as const, line: 1 };
  problems.throwIfAny(`${file} cannot be read`);
  const fields = shape.fields(tree, 'the mapping', FIELDS);
  const fact = factOf(shape, fields, catalogue);
  const zone = zoneOf(shape, fields);
  const date = shape.of(fields, 'date');
  const dateFields = shape.fields(date, '"date"', ['column', 'formats']);
  const delimiter = shape.optionalText(fields, 'delimiter');
  if (delimiter !== null && !/^[^"\r\n]$/u.test(delimiter.text)) mistakes.add('BAD_VALUE', delimiter.line, `"delimiter" is "${delimiter.text}"; expected one character, such as "," or "\\t"`);
  const formats = { format: shape.choice(fields, 'format', FORMATS), encoding: shape.choice(fields, 'encoding', ENCODINGS), delimiter: delimiter?.text ?? ',' };
  const day = { column: shape.text(dateFields, 'column', '"date"', date.line) ?? { text: '', line: date.line }, moments: momentsOf(shape, dateFields, '"date"', date.line, zone) };
  const rest = {
    file, ...formats, day, batch: shape.optionalText(fields, 'batch')?.text ?? null, covers: coversOf(shape, shape.of(fields, 'covers')),
    record: shape.textsOf(fields, 'record', 'the mapping', 1), state: stateOf(shape, shape.of(fields, 'state'), zone),
  };
  const timesOf = (times: YamlTree): Moments => {
    const given = shape.mapping(times, '"seconds"');
    return given.has('formats') ? momentsOf(shape, given, '"seconds"', times.line, zone) : day.moments;
  };
  const mapping = fact === null ? null : {
    ...rest, fact, members: memberRules(shape, shape.of(fields, 'dimensions'), catalogue, fact, members), sums: sumRules(shape, shape.of(fields, 'measures'), fact, timesOf),
  };
  problems.throwIfAny(`${file} has mistakes`);
  if (mapping === null) throw bug('a mapping without a fact was not told as a mistake');
  return mapping;
}
