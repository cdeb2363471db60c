import { latin } from '../magic.js';

/** Names under which pages declare encodings that are read as a larger one of the same family. */
const READ_AS: Readonly<Record<string, string>> = { gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030', 'utf8': 'utf-8' };

/** The encoding that a page declares in its first lines; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const name = /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(latin(bytes, 0, 4096));
  const declared = (name?.[1] ?? name?.[2])?.toLowerCase();
  return declared === undefined ? null : (READ_AS[declared] ?? declared);
}
