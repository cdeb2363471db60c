import type { Verdict } from '../../cells/index.js';
import type { Label } from '../../model/index.js';
import type { Change, ExplanationKind } from '../explanations/edit.js';
import type { ExplanationGrade } from '../findings/finding.js';
import type { Severity } from '../outcome.js';
import type { RoundingModel } from '../readings/roundingModel.js';

/** Verdicts in words. */
export const VERDICTS: Readonly<Record<Verdict, Label>> = {
  CONSISTENT: { zh: '一致', en: 'consistent' },
  INCONSISTENT: { zh: '不一致', en: 'inconsistent' },
  UNDETERMINED: { zh: '未能判定', en: 'undetermined' },
  NOT_APPLICABLE: { zh: '不适用', en: 'not applicable' },
};

/** Signs that tell verdicts apart without colour. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { CONSISTENT: '✓', INCONSISTENT: '✗', UNDETERMINED: '?', NOT_APPLICABLE: '–' };

/** How grave a finding is. */
export const SEVERITIES: Readonly<Record<Severity, Label>> = {
  MATERIAL: { zh: '重大', en: 'material' },
  MINOR: { zh: '轻微', en: 'minor' },
  NOTE: { zh: '提示', en: 'note' },
};

/** How well an explanation stands. */
export const GRADES: Readonly<Record<ExplanationGrade, Label>> = {
  VERIFIED: { zh: '已验证', en: 'verified' },
  PLAUSIBLE: { zh: '可能', en: 'plausible' },
  PARTIAL: { zh: '只解释一部分', en: 'partial' },
};

/** Kinds of explanation in words. */
export const KINDS: Readonly<Record<ExplanationKind, Label>> = {
  READING: { zh: '读取方式', en: 'our reading' },
  FROM_ROUNDED: { zh: '由取整后的数值算出', en: 'computed from rounded figures' },
  TRUNCATED: { zh: '截断而非四舍五入', en: 'cut, not rounded' },
  SHIFT: { zh: '错位', en: 'shifted' },
  SWAP: { zh: '互换', en: 'exchanged' },
  NEXT_ROW: { zh: '邻行的标注', en: 'annotation of the neighbouring row' },
  SIGN: { zh: '升降颠倒', en: 'arrow reversed' },
  POINTS: { zh: '百分比与百分点混淆', en: 'percent for percentage points' },
  UNIT: { zh: '单位有误', en: 'wrong unit' },
  DENOMINATOR: { zh: '占比的总体不同', en: 'share of another total' },
  SUBSET: { zh: '其中项，不构成合计', en: 'a selection, not a partition' },
  DOUBLE_COUNT: { zh: '重复计入', en: 'counted twice' },
  MISSING_PART: { zh: '缺少分项', en: 'a part is missing' },
  STALE: { zh: '旧值或两次取整', en: 'an old value, or rounded twice' },
  DIGIT: { zh: '数字笔误', en: 'slip of a digit' },
};

/** What of a figure is printed or corrected. */
export const PARTS: Readonly<Record<Change['what'], Label>> = {
  value: { zh: '数值', en: 'value' },
  change: { zh: '同比', en: 'change' },
  share: { zh: '占比', en: 'share' },
};

/** How printed figures came from true ones. */
export const MODELS: Readonly<Record<RoundingModel, Label>> = {
  ROUNDED: { zh: '四舍五入', en: 'rounding' },
  TRUNCATED: { zh: '截断', en: 'cutting' },
};

const ROLES: Readonly<Record<string, Label>> = {
  whole: { zh: '总计', en: 'whole' },
  part: { zh: '分项', en: 'part' },
  value: { zh: '数值', en: 'value' },
  stated: { zh: '所述', en: 'stated' },
  current: { zh: '本期', en: 'current' },
  change: { zh: '同比', en: 'change' },
  implied: { zh: '推出', en: 'implied' },
  published: { zh: '发布', en: 'published' },
  rate: { zh: '比率', en: 'rate' },
  ratio: { zh: '比率', en: 'ratio' },
  numerator: { zh: '分子', en: 'numerator' },
  denominator: { zh: '分母', en: 'denominator' },
  share: { zh: '占比', en: 'share' },
  before: { zh: '名次在前', en: 'ranked before' },
  behind: { zh: '名次在后', en: 'ranked behind' },
};

/** What a figure does in an assertion; a role without words is shown as it is. */
export function roleLabel(role: string): Label {
  return ROLES[role] ?? { zh: role, en: role };
}
