export { MEMBER_COLUMNS, STATEMENT_COLUMNS, TABLE_COLUMNS, type MemberColumn, type StatementColumn, type TableColumn } from './columns.js';
export { FileMistakes } from './fileMistakes.js';
export { MAX_FILE_BYTES } from './folderFiles.js';
export { readEditionFolder } from './readEditionFolder.js';
export { cellName } from './tableFile.js';
export { YamlShape, type Written } from './yamlShape.js';
export { readYaml, type YamlField, type YamlTree } from './yamlTree.js';
