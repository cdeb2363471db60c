import type { Random } from '../support/random.js';

/** A sound record of the campaign's file, field by field. */
export interface SoundRecord {
  readonly id: string;
  readonly day: string;
  readonly channel: string;
  readonly closed: string;
  readonly began: string;
  readonly ended: string;
  readonly state: string;
}

/** What becomes of a planted line: a rule of the quarantine, or one of the ways in which a record counts. */
export type Fate = { readonly rule: string } | 'loaded' | 'duplicate' | 'updated';

/** One way in which files are dirty. */
export interface PlantedFault {
  readonly kind: string;
  /** What is written instead of the sound record; several lines where the record spans them. */
  readonly spoil: (record: SoundRecord, random: Random) => string | Buffer;
  readonly fate: Fate;
  /** Written this often only, since it is large. */
  readonly atMost?: number;
}

/** The record as a line of CSV, with some fields as given. */
export function lineOf(record: SoundRecord, changed: Partial<SoundRecord> = {}): string {
  const { id, day, channel, closed, began, ended, state } = { ...record, ...changed };
  return [id, day, channel, closed, began, ended, state].join(',');
}

const quarantined = (rule: string): Fate => ({ rule });

function field(kind: string, rule: string, changed: Partial<SoundRecord>): PlantedFault {
  return { kind, fate: quarantined(rule), spoil: (record) => lineOf(record, changed) };
}

/** Bytes in the midst of the record's name, which is then no text. */
function bytes(kind: string, ...wrong: readonly number[]): PlantedFault {
  return {
    kind, fate: quarantined('BAD_ENCODING'),
    spoil: (record) => Buffer.concat([Buffer.from(record.id), Buffer.from(wrong), Buffer.from(lineOf(record, { id: '' }))]),
  };
}

const NUMBERS: readonly (readonly [string, string])[] = [
  ['full-width digits', '１２３'], ['full-width point', '"1，234．5"'], ['Chinese digits', '一百二十三'], ['points for thousands', '"1.234,56"'], ['an exponent beyond all', '1e400'],
  ['an exponent', '1e3'], ['hexadecimal', '0x10'], ['more than can be exact', '9007199254740993'], ['a percentage', '100%'], ['brackets for minus', '(123)'], ['a dash', '–'], ['dots', '…'],
  ['the minus of typography', '−0'], ['a fraction', '1.5'], ['not a number', 'NaN'], ['thousands', '"1,234"'],
];

const DAYS: readonly (readonly [string, string])[] = [
  ['30 February', '2024-02-30'], ['day and month turned round', '05/01/2024'], ['a day in Chinese', '2024年1月5日'], ['two digits for the year', '24-01-05'], ['full-width digits in a day', '２０２４-01-05'],
  ['an empty day', ''], ['day zero', '2024-01-00'], ['month thirteen', '2024-13-01'], ['29 February of 2023', '2023-02-29'],
];

/** Every way in which the campaign spoils a record. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  ...NUMBERS.map(([kind, closed]) => field(`number: ${kind}`, 'BAD_NUMBER', { closed })),
  field('number: empty', 'EMPTY_NUMBER', { closed: '' }),
  ...DAYS.map(([kind, day]) => field(`day: ${kind}`, 'BAD_DATE', { day })),
  field('day: before the batch', 'OUTSIDE_COVERAGE', { day: '2022-12-31' }),
  field('day: after the batch', 'OUTSIDE_COVERAGE', { day: '2025-01-01' }),
  field('member: misspelt', 'UNKNOWN_MEMBER', { channel: 'PHNE' }),
  field('member: with a character of no width', 'UNKNOWN_MEMBER', { channel: 'PHONE\u200b' }),
  field('member: in small letters', 'UNKNOWN_MEMBER', { channel: 'phone' }),
  field('member: empty', 'EMPTY_MEMBER', { channel: '' }),
  field('name: empty', 'NO_RECORD_ID', { id: '' }),
  field('name: blanks', 'NO_RECORD_ID', { id: '   ' }),
  { kind: 'name: too long', fate: quarantined('BAD_RECORD_ID'), spoil: (record) => lineOf(record, { id: record.id.padEnd(201, 'x') }) },
  { kind: 'name: a control character', fate: quarantined('BAD_RECORD_ID'), spoil: (record) => lineOf(record, { id: `${record.id}\u0007x` }) },
  field('time: another format', 'BAD_TIME', { began: '09:30' }),
  field('time: the 25th hour', 'BAD_TIME', { ended: '2024-01-05 25:00:00' }),
  field('time: ends before it begins', 'NEGATIVE_DURATION', { began: '2024-01-05 10:00:00', ended: '2024-01-05 09:59:59' }),
  field('state: no number', 'BAD_STATE', { state: 'latest' }),
  { kind: 'fields: one too few', fate: quarantined('RAGGED'), spoil: (record) => lineOf(record).replace(/,[^,]*$/u, '') },
  { kind: 'fields: one too many', fate: quarantined('RAGGED'), spoil: (record) => `${lineOf(record)},` },
  { kind: 'fields: another delimiter', fate: quarantined('RAGGED'), spoil: (record) => lineOf(record).replaceAll(',', ';') },
  { kind: 'quote: text behind it', fate: quarantined('BAD_QUOTE'), spoil: (record) => lineOf(record, { id: `"${record.id}"x` }) },
  { kind: 'a NUL', fate: quarantined('NUL'), spoil: (record) => lineOf(record, { id: `${record.id}\0` }) },
  bytes('bytes: never in UTF-8', 0xff, 0xfe), bytes('bytes: a character cut short', 0xe7, 0x94), bytes('bytes: an overlong character', 0xc0, 0xaf), bytes('bytes: half a surrogate pair', 0xed, 0xa0, 0x80), bytes('bytes: GB18030 amid UTF-8', 0xb5, 0xe7, 0xbb, 0xb0),
  { kind: 'a field of a megabyte', fate: quarantined('FIELD_TOO_LONG'), atMost: 3, spoil: (record) => lineOf(record, { channel: 'x'.repeat(1_000_001) }) },
  { kind: 'a line of ten megabytes', fate: quarantined('LINE_TOO_LONG'), atMost: 3, spoil: (record) => lineOf(record, { channel: 'x'.repeat(10_000_000) }) },
  { kind: 'ten thousand fields', fate: quarantined('TOO_MANY_COLUMNS'), atMost: 20, spoil: (record) => `${lineOf(record)}${',1'.repeat(10_000)}` },
  { kind: 'sound: quoted', fate: 'loaded', spoil: (record) => lineOf(record, { id: `"${record.id}, ""quoted"""` }) },
  { kind: 'sound: over two lines', fate: 'loaded', spoil: (record) => lineOf(record, { channel: '"PHONE\n"' }) },
  { kind: 'sound: blanks around', fate: 'loaded', spoil: (record) => lineOf(record, { closed: ' 1 ', channel: '\u3000PHONE ' }) },
  { kind: 'sound: an ideograph beyond the first plane', fate: 'loaded', spoil: (record) => lineOf(record, { id: `${record.id}𠮷` }) },
  { kind: 'sound: ended by CR LF', fate: 'loaded', spoil: (record) => `${lineOf(record)}\r` },
];
