import { declareEnum, declareNames } from './declareEnum.js';

export const LangEnum = declareEnum('Lang', 'The language of labels and sentences.', { ZH: 'Chinese · 中文', EN: 'English · 英文' });

export const SortDirectionEnum = declareEnum('SortDirection', 'Which end comes first. Missing values come last either way.', {
  ASC: 'Smallest first.', DESC: 'Largest first.',
});

export const TotalsEnum = declareEnum('Totals', 'Which summary rows stand behind the member rows.', {
  NONE: 'None.', GRAND: 'One over all member rows.', SUBTOTALS: 'One for every shorter run of the grouped dimensions, and the grand total.',
});

export const RowKindEnum = declareEnum('RowKind', 'MEMBER is an ordinary row; the others are summary rows, marked as such, never a null key.', {
  MEMBER: 'An ordinary row.', SUBTOTAL: 'A summary over some of the grouped dimensions.', GRAND_TOTAL: 'A summary over everything.',
});

export const BasisEnum = declareEnum('Basis', 'Where a number comes from.', {
  PUBLISHED: 'Printed by the publisher in an edition.',
  COMPUTED: 'Computed here: summed from records or from a complete set of published parts, or a ratio recomposed from its parts.',
});

export const ObservationStatusEnum = declareEnum('ObservationStatus', 'Why a number is what it is (SDMX OBS_STATUS, in words).', {
  NORMAL: 'An ordinary value.', PRINTED_ZERO: 'Zero is printed.', NOT_PUBLISHED: 'There is an item, and no value is published for it.',
  NOT_APPLICABLE: 'The item does not apply.', PRELIMINARY: 'Published as preliminary.', REVISED: 'Published as a revision.',
});

export const ChangeStatusEnum = declareEnum('ChangeStatus', 'Whether a change could be computed, and if not, why.', {
  OK: 'Computed.', NO_BASE: 'There is no value for the earlier period, or none of the same kind.', ZERO_BASE: 'The earlier value is zero: there is a difference and no rate.',
  NOT_COMPARABLE: 'The two periods are not of the same length or not covered alike.', AMBIGUOUS: 'What is printed allows several readings.',
});

export const ChangeUnitEnum = declareEnum('ChangeUnit', 'What a change is measured in.', {
  PERCENT: 'Relative to the earlier value.', PERCENTAGE_POINT: 'The difference of two rates.',
});

export const VerdictEnum = declareEnum('Verdict', 'Does what is printed agree with what else is known?', {
  CONSISTENT: 'It agrees.', INCONSISTENT: 'It cannot be true together with the rest.', UNDETERMINED: 'What is known does not settle it.', NOT_APPLICABLE: 'There is nothing to compare.',
});

export const AdditivityEnum = declareEnum('Additivity', 'May the values of a measure be added up?', {
  ADDITIVE: 'Along every dimension.', SEMI_ADDITIVE: 'Along all but time: a stock.', NON_ADDITIVE: 'Along none: a rate or an average.',
});

export const ChangeBaseEnum = declareEnum('ChangeBase', 'Which earlier value a change is measured against.', {
  BEST: 'What editions print for the earlier period where there is some, else recorded rows.', COMPUTED: 'Recorded rows of both periods.',
  IMPLIED: 'The earlier value that the printed change allows.', PRIOR_EDITION: 'What editions print for the earlier period, as last restated.',
});

export const RatioRoleEnum = declareEnum('RatioRole', 'One of the two numbers of a ratio.', {
  NUMERATOR: 'What is divided.', DENOMINATOR: 'What it is divided by.',
});

export const ShareOfEnum = declareEnum('ShareOf', 'Which whole a share is taken of.', {
  PARENT: 'The next wider cell along one dimension.', GRAND_TOTAL: 'Everything that the question covers.',
});

export const OrderByEnum = declareEnum('OrderBy', 'What rows are ordered by.', {
  VALUE: 'The value of a measure.', YOY_RATE: 'Its change on the year before, as a rate.', YOY_ABSOLUTE: 'Its change on the year before, as a difference.',
  SHARE: 'Its share of the parent.', LABEL: 'The Chinese label of a dimension, by pinyin.', CODE: 'The code of a dimension.',
});

export const RevisionStatusEnum = declareEnum('RevisionStatus', "How an edition's value of a cell stands to those known before it.", {
  FIRST: 'The first value known.', SAME: 'It agrees with those since the last restatement, within what rounding allows.',
  RESTATED: 'It does not agree with them.', SUPERSEDED: 'Another edition replaces this one as a whole, whatever it says.',
});

export const SeverityEnum = declareEnum('Severity', 'How much a finding weighs.', {
  MATERIAL: 'It changes what a reader would conclude.', MINOR: 'It does not.', NOTE: 'Worth knowing.',
});

export const CorrectedPartEnum = declareNames('CorrectedPart', 'Which printed part of a figure is corrected.', [
  { spelling: 'VALUE', value: 'value', description: 'The figure itself.' },
  { spelling: 'CHANGE', value: 'change', description: 'The change beside it; the empty text takes it away.' },
  { spelling: 'SHARE', value: 'share', description: 'The share beside it.' },
]);

export const ExplanationGradeEnum = declareEnum('ExplanationGrade', 'How far an explanation was tested.', {
  VERIFIED: 'Every assertion holds with it.', PLAUSIBLE: 'It fits, and others fit as well.', PARTIAL: 'It settles some of the findings.',
});
