import { HotlineError } from '../../errors/index.js';
import { sha256 } from '../../text/index.js';
import type { Block, Document } from '../document/index.js';
import { checkNumbers, wordsOf } from './checkNumbers.js';
import { LIMITS } from './limits.js';
import { knownBinary, oleContent } from './magic.js';
import { binarySource, damagedSource, emptySource, encryptedSource, tooLarge } from './refusals.js';
import type { Contents, Source } from './source.js';
import { SOURCES } from './sources.js';

function refuseWhatIsNoDocument(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw emptySource(`"${name}" is empty`);
  if (bytes.length > LIMITS.bytes) throw tooLarge(`"${name}" has ${bytes.length} bytes`, 'bytes');
  const binary = knownBinary(bytes);
  if (binary !== null) throw binarySource(`"${name}" is ${binary}`);
  const ole = oleContent(bytes);
  if (ole === 'encrypted') throw encryptedSource(`"${name}"`);
  if (ole === 'old') throw binarySource(`"${name}" is in an Office format from before 2007`);
}

/** The title: the first heading of the outermost level, or a short first line. */
function titleOf(blocks: readonly Block[]): string | null {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const outermost = Math.min(...headings.slice(0, 1_000).map(({ level }) => level));
  return headings.find(({ level }) => level === outermost)?.text ?? null;
}

/** What a parser throws is a damaged source, unless it is already told as the user's mistake. */
async function contentsOf(source: Source, bytes: Uint8Array, name: string): Promise<Contents> {
  try {
    return await source.read(bytes);
  } catch (error) {
    if (error instanceof HotlineError) throw error;
    throw damagedSource(`"${name}" cannot be read as ${source.format}: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

/**
 * Reads a published file: plain text, HTML, .docx, .xlsx or text PDF. The format is told by the bytes, the name only where
 * they do not tell.
 * @throws user errors EMPTY_SOURCE, BINARY_SOURCE, ENCRYPTED_SOURCE, NO_TEXT, DAMAGED_SOURCE, BAD_ENCODING, TOO_LARGE
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  refuseWhatIsNoDocument(bytes, name);
  const source = SOURCES.find(({ recognises }) => recognises(bytes, name));
  if (source === undefined) throw binarySource(`"${name}" is in no known format`);
  const { encoding, text, blocks, title } = await contentsOf(source, bytes, name);
  checkNumbers(wordsOf(blocks));
  return { title: titleOf(blocks) ?? title, format: source.format, encoding, sha256: sha256(bytes), text, blocks };
}
