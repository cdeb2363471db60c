export { folderTexts } from './folderTexts.js';
export { tableId, type WritableEdition } from './writable.js';
export { writeFolder, type FolderWriting } from './writeFolder.js';
