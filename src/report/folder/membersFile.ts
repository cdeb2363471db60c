import { Members, type AddedMember, type Catalogue, type Dimension } from '../../model/index.js';
import { didYouMean } from '../../text/index.js';
import { MEMBER_COLUMNS, type MemberColumn } from './columns.js';
import { readCsv, type CsvRecord } from './csvFile.js';
import type { FileMistakes } from './fileMistakes.js';
import { findUnit } from './units.js';

export interface ReadMembers {
  readonly added: readonly AddedMember[];
  readonly records: readonly CsvRecord<MemberColumn>[];
}

const CODE = /^[A-Z][A-Z0-9_]*$/;

function openDimension({ line, cell }: CsvRecord<MemberColumn>, catalogue: Catalogue, mistakes: FileMistakes): Dimension | null {
  const name = cell('dimension');
  const dimension = catalogue.dimensions.find((each) => each.name === name);
  if (dimension?.open === true) return dimension;
  const open = catalogue.dimensions.filter((each) => each.open).map((each) => each.name);
  const found = dimension === undefined ? `there is no dimension "${name}".${didYouMean(name, open)}` : `the dimension "${name}" takes no members from editions.`;
  mistakes.add('UNKNOWN_DIMENSION', line, `${found} Expected one of ${open.join(', ')}`, { name, column: 'dimension' });
  return null;
}

/** Code → depth of the members of one dimension so far. */
type Depths = Map<string, number>;

function declaredDepths(dimension: Dimension): Depths {
  const members = new Members(dimension, Members.declared(dimension));
  return new Map(members.all().map(({ code, depth }) => [code, depth]));
}

/** Where a new member stands below its parent; null where it may not, which is told. */
function depthBelow({ line, cell }: CsvRecord<MemberColumn>, dimension: Dimension, depths: Depths, mistakes: FileMistakes): number | null {
  const [code, parent] = [cell('code'), cell('parent')];
  const above = parent === '' ? 0 : depths.get(parent);
  if (!CODE.test(code)) {
    mistakes.add('BAD_VALUE', line, `"code" is "${code}"; expected capitals, digits and underscores, as in POLICE_110_SEATS`, { name: code, column: 'code' });
  } else if (depths.has(code)) {
    mistakes.add('DUPLICATE_MEMBER', line, `the dimension "${dimension.name}" has "${code}" already; expected a new code`, { name: code, column: 'code' });
  } else if (above === undefined) {
    mistakes.add('UNKNOWN_MEMBER', line, `"${parent}", the parent of "${code}", does not stand above it.${didYouMean(parent, depths.keys())} Expected parents first`, {
      name: parent, column: 'parent',
    });
  } else if (above >= dimension.levels.length) {
    mistakes.add('BAD_VALUE', line, `"${code}" would stand ${above + 1} levels deep; "${dimension.name}" has ${dimension.levels.length}`, { name: code, column: 'parent' });
  } else {
    return above + 1;
  }
  return null;
}

function memberOf({ line, cell }: CsvRecord<MemberColumn>, catalogue: Catalogue, mistakes: FileMistakes): AddedMember {
  for (const column of ['zh', 'en'] as const) {
    if (cell(column) === '') mistakes.add('BAD_VALUE', line, `"${cell('code')}" has no label in "${column}"; expected one`, { column });
  }
  const unit = cell('unit') === '' ? null : findUnit(cell('unit'), catalogue.units, line, mistakes);
  return {
    dimension: cell('dimension'),
    code: cell('code'),
    parent: cell('parent') === '' ? null : cell('parent'),
    label: { zh: cell('zh'), en: cell('en') },
    printed: cell('printed').split('|').filter((word) => word !== ''),
    unit: unit?.code ?? null,
  };
}

/** Reads members.csv; null where the file as a whole cannot be understood. Members that may not stand are left out. */
export function readMembersFile(text: string, catalogue: Catalogue, mistakes: FileMistakes): ReadMembers | null {
  const records = readCsv(text, MEMBER_COLUMNS, mistakes);
  if (records === null) return null;
  const depths = new Map(catalogue.dimensions.map((dimension) => [dimension.name, declaredDepths(dimension)]));
  const added: AddedMember[] = [];
  for (const record of records) {
    const dimension = openDimension(record, catalogue, mistakes);
    const known = depths.get(record.cell('dimension'));
    if (dimension === null || known === undefined) continue;
    const depth = depthBelow(record, dimension, known, mistakes);
    if (depth === null) continue;
    known.set(record.cell('code'), depth);
    added.push(memberOf(record, catalogue, mistakes));
  }
  return { added, records };
}

/** The members of every dimension, with those that the edition adds. */
export function membersWith(catalogue: Catalogue, added: readonly AddedMember[]): ReadonlyMap<string, Members> {
  return new Map(catalogue.dimensions.map((dimension) => [
    dimension.name,
    new Members(dimension, [...Members.declared(dimension), ...added.filter((member) => member.dimension === dimension.name)]),
  ]));
}
