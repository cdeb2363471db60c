import { Random } from '../random.js';
import { drawFacts } from './facts.js';
import { sentencesOf } from './sentences.js';
import { tableOf } from './table.js';

/** A bulletin as a file. */
export interface RandomBulletin {
  readonly name: string;
  readonly text: string;
  /** The count that is misprinted, and what is printed; null where all agrees. */
  readonly misprint: readonly [string, string] | null;
}

const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

const WRITERS: readonly ((title: string, received: readonly string[], table: readonly (readonly string[])[], handled: readonly string[]) => readonly [string, string])[] = [
  (title, received, table, handled) => ['bulletin.txt', `${[title, '一、受理情况', ...received].join('\n\n')}\n\n表1 诉求统计表（单位：件）\n${table.map((row) => row.join('\t')).join('\n')}\n\n${['二、办理情况', ...handled].join('\n\n')}\n`],
  (title, received, table, handled) => ['bulletin.html', `<html><body><h1>${title}</h1>${received.map((text) => `<p>${text}</p>`).join('')}<p>表1 诉求统计表（单位：件）</p><table>${table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>${handled.map((text) => `<p>${text}</p>`).join('')}</body></html>`],
  (title, received, table, handled) => ['bulletin.txt', `${title}\n\n${received.join('')}具体见下表。\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${handled.join('')}\n`],
  (title, received, _, handled) => ['bulletin.txt', `${title}\n\n${received.join('')}${handled.join('')}\n`],
];

/** Another number of as many digits: two of them exchanged, or one changed. */
function misprinted(random: Random, value: number): number {
  const digits = String(value).split('');
  const at = random.whole(0, digits.length - 2);
  const [one = '', other = ''] = digits.slice(at, at + 2);
  if (one !== other && !(at === 0 && other === '0')) digits.splice(at, 2, other, one);
  else digits[at] = String((Number(one) % 9) + 1);
  return Number(digits.join(''));
}

/** A bulletin in which all agrees, or, where `misprint` says which of its counts, all but that one. The same for the same seed. */
export function randomBulletin(seed: number, misprint: number | null = null): RandomBulletin {
  const random = new Random(seed + 1);
  const inGroups = random.percent(40);
  let [printed, wrong]: [number, readonly [string, string] | null] = [0, null];
  const write = (value: number): string => (inGroups ? grouped(value) : String(value));
  const number = (value: number): string => {
    printed += 1;
    if (printed - 1 !== misprint || value < 12) return write(value);
    wrong = [write(value), write(misprinted(new Random(seed + 77), value))];
    return wrong[1];
  };
  const facts = drawFacts(random, number);
  const { received, handled } = sentencesOf(random, facts);
  const [name, text] = random.pick(WRITERS)(`某市12345热线${facts.times.now}运行情况通报`, received, tableOf(random, facts), handled);
  return { name, text, misprint: wrong };
}
