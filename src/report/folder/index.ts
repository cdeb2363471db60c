export { MEMBER_COLUMNS, STATEMENT_COLUMNS, TABLE_COLUMNS, type MemberColumn, type StatementColumn, type TableColumn } from './columns.js';
export { MAX_FILE_BYTES } from './folderFiles.js';
export { readEditionFolder } from './readEditionFolder.js';
export { cellName } from './tableFile.js';
