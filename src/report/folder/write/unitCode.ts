import type { Catalogue } from '../../../model/index.js';
import type { EditionProposal, StorableFigure } from '../../proposal/index.js';

/** The unit that a figure is written with: the printed one, else that of what it states, else any of its kind. */
export function unitCode({ unit, quantity, raw }: StorableFigure, { bindings, members }: EditionProposal, { facts, units }: Catalogue): string {
  const fits = (code: string | null | undefined): boolean => units.some((each) => each.code === code && each.quantity === quantity);
  const cell = bindings.get(raw.id)?.cells[0];
  const member = members.find(({ code, unit: own }) => own !== null && Object.values(cell?.members ?? {}).includes(code))?.unit;
  const measure = facts.find(({ name }) => name === cell?.fact)?.measures.find(({ name }) => name === cell?.measure)?.unit;
  return unit?.code ?? [member, measure, 'CASE'].find(fits) ?? units.find((each) => each.quantity === quantity)?.code ?? '';
}
