import type { Formula } from '../../model/index.js';
import { partName } from '../../query/index.js';

/** How a measure is made from rows and other measures, as in `received[handling=ONLINE] / received`; null where it is only printed. */
export function formulaText(formula: Formula): string | null {
  switch (formula.kind) {
    case 'rows':
      return 'count(rows)';
    case 'sum':
      return `sum(${formula.column})`;
    case 'total':
      return formula.of.join(' + ');
    case 'ratio':
      return `${partName(formula.numerator)} / ${partName(formula.denominator)}`;
    case 'printed':
      return null;
    default:
      return formula satisfies never;
  }
}
