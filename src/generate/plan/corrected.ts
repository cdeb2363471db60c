import { audit, type Audited } from '../../audit/index.js';
import type { Source } from '../margins/source.js';

/** A printed part that is not followed, since the audit has verified what was meant. */
export interface Correction {
  readonly figure: string;
  readonly from: string;
  readonly to: string;
}

/** An edition as the audit has verified that it was meant. */
export interface CorrectedSource {
  readonly source: Source;
  readonly corrections: readonly Correction[];
}

/** Follows the verified explanations of an edition's contradictions, whatever else is loaded. */
export function correctedSource({ content, catalogue, members }: Audited): CorrectedSource {
  const edits = audit({ content, catalogue, members }).findings.flatMap(({ explanations: [best] }) => (best?.grade === 'VERIFIED' ? [best.edit] : []));
  const figures = new Map(edits.flatMap((edit) => [...edit.figures]));
  const corrections = edits.flatMap(({ changes }) => changes).filter(({ what }) => what !== 'share').map(({ figure, from, to }) => ({ figure, from, to }));
  return { source: { content: { ...content, figures: content.figures.map((figure) => figures.get(figure.id) ?? figure) }, catalogue, members }, corrections };
}
