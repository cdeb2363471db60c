import { expect, it } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import { sheetOf } from '../../../src/audit/audit.js';
import { figureEdit, PART_TEXTS, type Change, type Edit } from '../../../src/audit/explanations/edit.js';
import { withShareText, withValueText } from '../../../src/audit/explanations/reprint.js';
import { figureOn, withEdits, type Sheet } from '../../../src/audit/sheet/sheet.js';
import { ERROR_KINDS } from '../../support/errors/index.js';
import { auditedOf } from '../../support/auditedOf.js';
import { Random } from '../../support/random.js';
import { smallEdition } from '../../support/smallEdition.js';
import { contentOf, syntheticEdition } from '../../support/syntheticEdition.js';
import { syntheticStar } from '../../support/syntheticStar.js';

const { sheet } = sheetOf(smallEdition({ said: [{ id: 'a', text: '981', share: '占比44.4%' }] }));
const NO_WORDS = { zh: '', en: '' };

function valued(on: Sheet, text: string): Edit | null {
  const made = withValueText(figureOn(on, 'a'), text, on.structure.catalogue);
  return made === null ? null : figureEdit('DIGIT', 4, on, [made], NO_WORDS);
}

it('an edit says what is printed and what would be', () => {
  expect(valued(sheet, '918')?.changes).toEqual([{ figure: 'a', what: 'value', from: '981', to: '918' }]);
});

it('what is printed already is no edit', () => {
  expect(valued(sheet, '981')).toBeNull();
});

it('what another correction changed is neither put back nor changed again; what stands beside it may be', () => {
  const corrected = withEdits(sheet, valued(sheet, '918')?.figures ?? new Map());
  expect(valued(corrected, '981')).toBeNull();
  expect(valued(corrected, '919')).toBeNull();
  const beside = withShareText(figureOn(corrected, 'a'), '占比45.4%');
  expect(beside === null ? null : figureEdit('DIGIT', 4, corrected, [beside], NO_WORDS)?.changes).toEqual([{ figure: 'a', what: 'share', from: '占比44.4%', to: '占比45.4%' }]);
});

it.each(ERROR_KINDS)('no explanation of $kind would print what is printed', ({ inject }) => {
  const random = new Random(31);
  const injected = inject(random, syntheticEdition(random));
  if (injected === null) return;
  const audited = auditedOf(contentOf(injected.corrupted), syntheticStar);
  const printed = new Map(audited.content.figures.map((figure) => [figure.id, figure]));
  const changes = audit({ ...audited, comparisons: injected.comparisons }).findings.flatMap(({ explanations }) => explanations.flatMap(({ edit }) => edit.changes));
  const textOf = ({ figure: id, what }: Change): string | null => {
    const figure = printed.get(id);
    return figure === undefined ? null : PART_TEXTS[what](figure);
  };
  expect(changes.filter((change) => change.to === change.from || change.from !== textOf(change))).toEqual([]);
});
