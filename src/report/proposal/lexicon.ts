import { Members, TOTAL, type Catalogue, type Member } from '../../model/index.js';
import { plainWords } from './plainWords.js';

/** What a word of a printed name may mean. */
export type Meaning =
  | { readonly kind: 'measure'; readonly fact: string; readonly measure: string }
  | { readonly kind: 'member'; readonly dimension: string; readonly code: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'dimension'; readonly dimension: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'empty' };

/** Every word that is known, the longest first under its first character. */
export type Lexicon = ReadonlyMap<string, readonly { readonly word: string; readonly meanings: readonly Meaning[] }[]>;

type Pair = readonly [string, Meaning];

function measurePairs({ facts }: Catalogue): Pair[] {
  return facts.filter(({ recorded }) => recorded).flatMap(({ name: fact, label, printed, measures }) => [
    ...[label.zh, ...(printed ?? [])].map((word): Pair => [word, { kind: 'fact', fact }]),
    ...measures.flatMap(({ name: measure, label: own, printed: words }) => [own.zh, ...(words ?? [])].map((word): Pair => [word, { kind: 'measure', fact, measure }])),
  ]);
}

function memberPairs(members: ReadonlyMap<string, Members>, isKnown: (member: Member) => boolean): Pair[] {
  return [...members].flatMap(([dimension, known]) => known.all().filter(isKnown).flatMap(({ code, label, printed }) =>
    [label.zh, ...printed].map((word): Pair => [word, { kind: 'member', dimension, code }])));
}

/** The words of a catalogue, of the members that pass, and of totals; `empty` are further words that say nothing. */
export function lexiconOf(catalogue: Catalogue, members: ReadonlyMap<string, Members>, isKnown: (member: Member) => boolean, empty: readonly string[]): Lexicon {
  const totals = [...members.values()].flatMap(({ total }) => total.printed);
  const pairs: Pair[] = [
    ...measurePairs(catalogue), ...memberPairs(members, (member) => member.code !== TOTAL && isKnown(member)),
    ...catalogue.dimensions.flatMap(({ name, label, printed }) => [label.zh, ...(printed ?? [])].map((word): Pair => [word, { kind: 'dimension', dimension: name }])),
    ...totals.map((word): Pair => [word, { kind: 'total' }]), ...[...(catalogue.emptyWords ?? []), ...empty].map((word): Pair => [word, { kind: 'empty' }]),
  ];
  const byWord = new Map<string, Meaning[]>();
  for (const [word, meaning] of pairs) {
    const plain = plainWords(word);
    const before = byWord.get(plain) ?? [];
    if (plain !== '' && !before.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) byWord.set(plain, [...before, meaning]);
  }
  const lexicon = new Map<string, { word: string; meanings: readonly Meaning[] }[]>();
  for (const [word, meanings] of byWord) lexicon.set(word.charAt(0), [...(lexicon.get(word.charAt(0)) ?? []), { word, meanings }]);
  for (const words of lexicon.values()) words.sort((a, b) => b.word.length - a.word.length);
  return lexicon;
}
