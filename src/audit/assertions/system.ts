import { ZERO } from '../../interval/index.js';
import { acrossModels, EXACT_WANTED, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { openChange } from '../readings/openChange.js';
import { changeUnder, valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, solve } from '../solver/index.js';
import { partOfGroup } from '../system/groups.js';
import { readableCertificate } from '../system/readableCertificate.js';
import { blocksOfCells, systemOf } from '../system/systemOf.js';
import { systemPower } from './systemPower.js';

const LIMIT = { zh: '求解达到限额；可单独审核该部分', en: 'the solver reached its limit; audit this part on its own' };
const NOT_ASKED = { zh: '该部分数值太多，未逐一求出可发现的最小误差', en: 'the block prints too many figures to ask for the room of each' };

function termOf(sheet: Sheet, group: string, model: RoundingModel): OutcomeTerm[] {
  const { figure, part } = partOfGroup(group);
  const printed = figureOn(sheet, figure);
  const interval = part === 'change' ? changeUnder(printed, model) : part === 'share' ? (printed.share?.interval ?? null) : valueUnder(printed, 'count', model);
  return interval === null ? [] : [{ figure, part, role: part, weight: 1, interval }];
}

function judge(sheet: Sheet, cells: ReadonlySet<string>, model: RoundingModel): Judgement {
  const system = systemOf(sheet, cells, model);
  const { kind, blocks } = solve(system, DEFAULT_BUDGET);
  const conflicts = blocks.flatMap((block) => (block.kind === 'infeasible' ? block.conflicts : []));
  const groups = [...new Set(conflicts.flatMap((conflict) => conflict.groups))];
  // What only exact figures contradict, and were printed rounded, is left open.
  const open = kind === 'infeasible' && solve(systemOf(sheet, cells, model, openChange), DEFAULT_BUDGET).kind !== 'infeasible';
  // One power is enough: of the verdicts under several ways of rounding the first is told.
  const power = kind === 'feasible' && model === sheet.models[0] ? systemPower(sheet, system, cells, model) : null;
  const judgement: Judgement = {
    verdict: kind === 'feasible' ? 'CONSISTENT' : kind === 'infeasible' ? 'INCONSISTENT' : 'UNDETERMINED',
    severity: 'MATERIAL', terms: groups.flatMap((group) => termOf(sheet, group, model)), gap: ZERO, reliedOnRounding: false, power: power === 'too-large' ? null : power,
    certificate: conflicts.map(({ certificate }) => readableCertificate(sheet, system, certificate)).join('\n'), note: kind === 'unknown' ? LIMIT : power === 'too-large' ? NOT_ASKED : null, hint: null,
  };
  return open ? { ...judgement, verdict: 'UNDETERMINED', severity: 'MINOR', note: EXACT_WANTED, hint: 'FROM_ROUNDED' } : judgement;
}

/** Everything printed in one connected block can be true together. */
export const system: Assertion = {
  rule: 'system',
  label: { zh: '相互关联的数值可以同时成立', en: 'Everything that is connected can be true together' },
  instances: (sheet) => blocksOfCells(sheet).map((cells): Instance => {
    const [first = ''] = [...cells].sort();
    const id = `system: ${first}`;
    const touches = new Set([...cells].flatMap((cell) => sheet.structure.figuresOf.get(cell) ?? []));
    return { id, rule: 'system', touches, judge: (on) => ({ id, rule: 'system', ...acrossModels(on, (model) => judge(on, cells, model)) }) };
  }),
};
