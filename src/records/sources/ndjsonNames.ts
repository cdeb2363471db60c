import { isObject } from './cellText.js';
import type { Encoding } from './encoding.js';
import { openFile } from './openFile.js';
import { TextBlocks } from './textBlocks.js';

/** Records that are looked at for the names that they have. */
const MOST_SAMPLED = 10_000;

function namesOf(line: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** Every name that one of the first 10,000 objects of a file has; none where no line of them is an object. */
export async function ndjsonNames(path: string, encoding: Encoding | null): Promise<readonly string[]> {
  const file = openFile(path);
  const blocks = new TextBlocks(file, encoding);
  const names = new Set<string>();
  try {
    let [left, consumed] = [MOST_SAMPLED, 0];
    for (let block = await blocks.next(consumed); block !== null && left > 0; block = await blocks.next(consumed)) {
      const lines = block.endless ? [] : block.text.split('\n').slice(0, left);
      for (const line of lines) for (const name of namesOf(line)) names.add(name);
      left -= lines.length;
      consumed = block.text.length;
    }
  } finally {
    file.close();
  }
  return [...names];
}
