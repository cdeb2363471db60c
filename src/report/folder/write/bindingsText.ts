import { labelIn, type Label, type PrintedTable } from '../../../model/index.js';
import { CONFIDENCES, type ProposedBinding, type ProposedCell } from '../../proposal/index.js';
import { factor, saidBy, type Said } from './factor.js';
import { columnName, statementIds, tableId, type WritableEdition } from './writable.js';
import { yamlComment, yamlFlow, yamlText } from './yamlText.js';

/** Reasons that a comment gives at most. */
const MOST_REASONS = 3;

function fieldsOf(said: Said): [string, string][] {
  const members = [...said].filter(([name]) => name.startsWith('.'));
  return [
    ...[...said].filter(([name]) => !name.startsWith('.')).map(([name, value]): [string, string] => [name, yamlText(value)]),
    ...(members.length === 0 ? [] : [['members', yamlFlow(members.map(([name, code]) => [name.slice(1), yamlText(code)]))] satisfies [string, string]]),
  ];
}

function withAlso(fields: [string, string][], others: readonly ProposedCell[]): [string, string][] {
  return others.length === 0 ? fields : [...fields, ['also', `[${others.map((cell) => yamlFlow(fieldsOf(saidBy(cell)))).join(', ')}]`]];
}

/** How sure the least sure of some bindings is, or the surest, with their first reasons. */
function because(bindings: readonly ProposedBinding[], say: (label: Label) => string, { sayBest = false, printed = '' }: { sayBest?: boolean; printed?: string } = {}): string {
  const confidence = (sayBest ? CONFIDENCES : CONFIDENCES.toReversed()).find((each) => bindings.some((binding) => binding.confidence === each));
  const reasons = [...new Set(bindings.flatMap((binding) => binding.reasons.map(say)))];
  const more = reasons.length > MOST_REASONS ? ' …' : '';
  return yamlComment(`${printed === '' ? '' : `${printed} | `}${confidence}: ${reasons.slice(0, MOST_REASONS).join('; ')}${more}`);
}

interface Bound {
  readonly row: string;
  readonly column: string;
  /** Null where the figure is unbound, or no figure stands there. */
  readonly binding: ProposedBinding | null;
}

function boundOf(table: PrintedTable, { proposal: { figures, bindings } }: WritableEdition): Bound[] {
  const byPlace = new Map(figures.filter(({ raw }) => raw.place.table === table.id).map(({ raw }) => [JSON.stringify([raw.place.row ?? '', raw.place.column ?? '']), raw.id]));
  return table.rows.flatMap((row) => table.columns.map((column): Bound => {
    const id = byPlace.get(JSON.stringify([row, column]));
    return { row, column: columnName(table, column), binding: id === undefined ? null : (bindings.get(id) ?? null) };
  }));
}

function namedLines(what: 'rows' | 'columns', named: ReadonlyMap<string, Said>, bound: readonly Bound[], say: (label: Label) => string): string[] {
  if (named.size === 0) return [];
  const key = what === 'rows' ? 'row' : 'column';
  return [`    ${what}:`, ...[...named].map(([name, said]) => {
    const own = bound.flatMap((cell) => (cell[key] === name && cell.binding !== null ? [cell.binding] : []));
    return `      ${yamlText(name)}: ${yamlFlow(fieldsOf(said))} ${because(own, say, { sayBest: what === 'rows' })}`;
  })];
}

function tableLines(table: PrintedTable, edition: WritableEdition, say: (label: Label) => string): string[] {
  const all = boundOf(table, edition);
  const plain = all.flatMap(({ row, column, binding }) => (binding === null || binding.cells.length > 1 ? [] : [{ row, column, said: saidBy(binding.cells[0]) }]));
  const { table: shared, rows, columns, single } = factor(plain);
  const apart = new Set(single.map(({ row, column }) => JSON.stringify([row, column])));
  const lines = all.flatMap(({ row, column, binding }): string[] => {
    const reached = columns.has(column) && (rows.has(row) || rows.size === 0);
    const place: [string, string][] = [['row', yamlText(row)], ['column', yamlText(column)]];
    if (binding === null) return reached ? [`      - ${yamlFlow(place)}`] : [];
    if (binding.cells.length === 1 && !apart.has(JSON.stringify([row, column]))) return [];
    const [first, ...others] = binding.cells;
    return [`      - ${yamlFlow([...place, ...withAlso(fieldsOf(saidBy(first)), others)])} ${because([binding], say)}`];
  });
  if (columns.size === 0 && lines.length === 0) return [];
  return [
    `  - table: ${JSON.stringify(tableId(table.id))}`, ...fieldsOf(shared).map(([name, value]) => `    ${name}: ${value}`),
    ...(columns.size === 0 ? ['    columns: {}'] : []),
    ...(table.rows.length === 1 && [...rows.values()].every((said) => said.size === 0) ? [] : namedLines('rows', rows, all, say)), ...namedLines('columns', columns, all, say),
    ...(lines.length === 0 ? [] : ['    cells:', ...lines]), '',
  ];
}

/** bindings.yaml: what each figure states, with how sure that is and why behind it, then what is left unbound. */
export function bindingsText(edition: WritableEdition): string {
  const { proposal, tables, lang } = edition;
  const say = (label: Label): string => labelIn(label, lang);
  const ids = statementIds(proposal.figures);
  const statements = proposal.figures.flatMap(({ raw }) => {
    const [id, binding] = [ids.get(raw.id), proposal.bindings.get(raw.id)];
    if (id === undefined || binding === undefined) return [];
    const [first, ...others] = binding.cells;
    return [`  - ${yamlFlow([['statement', id], ...withAlso(fieldsOf(saidBy(first)), others)])} ${because([binding], say, { printed: `${raw.label} ${raw.printed}` })}`];
  });
  const unbound = proposal.figures.filter(({ raw }) => !proposal.bindings.has(raw.id)).map(({ raw }) => yamlComment(`  ${ids.get(raw.id) ?? raw.id} ${raw.printed}`));
  const missing = proposal.missing.map((name) => yamlComment(`  ${name}`));
  return [
    yamlComment(say({ zh: '由 hotline import 提出，请逐行核对。每行之后是把握（HIGH、MEDIUM、LOW）与理由；语句之后先是原文。', en: 'Proposed by hotline import: check every line. Behind each stands how sure it is (HIGH, MEDIUM, LOW), and why; behind a statement first what is printed.' })),
    yamlComment(say({ zh: '未列出的维度取 edition.yaml 的 scope，否则取合计（_T）。', en: 'Dimensions that are not named stand at the scope of edition.yaml, else at the printed total (_T).' })),
    ...(unbound.length === 0 ? [] : [yamlComment(say({ zh: '未绑定的数值：', en: 'Figures left unbound:' })), ...unbound]),
    ...(missing.length === 0 ? [] : [yamlComment(say({ zh: '上一版本有而本版本没有的：', en: 'Printed by the earlier edition, and not by this one:' })), ...missing]),
    'tables:', ...tables.flatMap((table) => tableLines(table, edition, say)), 'statements:', ...statements, '',
  ].join('\n');
}
