import type { Limits } from '../flow/network.js';
import { both, isEmpty } from './limits.js';
import type { Margin } from './margin.js';
import type { Stated } from './source.js';

/** What the figures of one cell allow together; a figure that says nothing, or contradicts those before it, is left out. None where no figure says anything. */
export function joinStated(cell: readonly Stated[], limitsOf: (stated: Stated) => Limits | null, printed: (stated: Stated) => string): Margin[] {
  return cell.reduce<Margin[]>((soFar, stated) => {
    const own = limitsOf(stated);
    const [before] = soFar;
    const limits = own === null || before === undefined ? own : both(before.limits, own);
    if (limits === null || isEmpty(limits)) return soFar;
    const { figure, service, members } = stated;
    return [{ service, members, limits, sources: [...(before?.sources ?? []), { figure: figure.id, printed: printed(stated) }] }];
  }, []);
}
