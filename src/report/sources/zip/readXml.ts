import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { ZipContainer } from './container.js';

/** The attributes of an element by their names without prefixes. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of an XML file while it is read. Names come without their prefixes. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads an XML file of a container piece by piece; nothing where there is no such file. @throws TOO_LARGE, DAMAGED_SOURCE */
export function readXml(container: ZipContainer, file: string, reader: XmlReader): void {
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > LIMITS.depth) throw tooLarge(`elements of "${file}" stand too deep in each other`, 'depth');
      reader.open?.(local(name), new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])));
    },
    ontext: (text) => reader.text?.(text),
    onclosetag: (name) => {
      depth -= 1;
      reader.close?.(local(name));
    },
  }, { xmlMode: true });
  const decoder = new TextDecoder();
  container.read(file, (piece) => parser.write(decoder.decode(piece, { stream: true })));
  parser.end(decoder.decode());
}
