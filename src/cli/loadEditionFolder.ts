import { readEditionFolder } from '../report/index.js';
import type { EditionReceipt } from '../warehouse/index.js';
import type { Hotline } from './openHotline.js';
import type { Terminal } from './terminal.js';

/** What loading did, as its user reads it. */
export function describeReceipt({ edition, loaded, read, bound, indicators, notUnderstood }: EditionReceipt): string[] {
  if (!loaded) return [`Edition ${edition} is loaded already with the same content; nothing was changed.`];
  return [
    `Edition ${edition} is loaded: ${read} figures read, ${bound} bound to facts, ${indicators} indicators, ${notUnderstood.length} not understood.`,
    ...notUnderstood.map(({ id, printed }) => `  not understood: ${id} "${printed}"`),
  ];
}

/**
 * Reads an edition folder and loads it, all of it or none.
 * @throws a user error that lists every mistake of the folder with file and line.
 */
export async function loadEditionFolder({ catalogue, warehouse }: Hotline, folder: string, terminal: Terminal): Promise<EditionReceipt> {
  terminal.progress(`Reading ${folder} …`);
  const content = await readEditionFolder(folder, catalogue);
  terminal.progress(`Loading ${content.figures.length} figures of ${content.edition.id} …`);
  const receipt = await warehouse.loadEdition(content);
  for (const line of describeReceipt(receipt)) terminal.progress(line);
  return receipt;
}
