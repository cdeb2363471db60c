/** The columns of a table's file: one line a cell. */
export const TABLE_COLUMNS = ['row', 'column', 'printed', 'unit', 'start', 'end'] as const;

/** Columns that a table's file may have as well, all of them or none: a change and a share that are printed in cells of their own. */
export const BESIDE_COLUMNS = ['change', 'share', 'changeStart', 'changeEnd', 'shareStart', 'shareEnd'] as const;

/** The columns of statements.csv: one line a figure of the narrative. */
export const STATEMENT_COLUMNS = [
  'id', 'section', 'label', 'printed', 'unit', 'change', 'share', 'start', 'end', 'changeStart', 'changeEnd', 'shareStart', 'shareEnd',
] as const;

/** The columns of changes.csv: one line a change of a figure that prints others than the one against the year before. */
export const CHANGE_COLUMNS = ['figure', 'base', 'change', 'unit', 'printed', 'start', 'end'] as const;

/** The columns of members.csv: one line a member; printed words are separated by `|`. */
export const MEMBER_COLUMNS = ['dimension', 'code', 'parent', 'zh', 'en', 'unit', 'printed'] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number] | (typeof BESIDE_COLUMNS)[number];
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];
