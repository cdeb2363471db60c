import { expect, it } from 'vitest';
import { Moments } from '../../../src/records/reading/moments.js';
import { timeFormat } from '../../../src/records/reading/timeFormat.js';
import { Zone } from '../../../src/records/reading/zone.js';

const reading = (zone: string, ...formats: string[]): Moments => new Moments(formats.map((format) => timeFormat(format, {})), new Zone(zone));

it.each([
  ['YYYY-MM-DD', '2024-02-29', 20240229], ['YYYY-MM-DD', '2023-02-29', null], ['YYYY-MM-DD', '2024-2-29', null], ['YYYY/M/D', '2024/2/9', 20240209], ['YYYY年M月D日', '2024年12月31日', 20241231],
  ['MM/DD/YYYY', '13/01/2024', null], ['MM/DD/YYYY hh:mm A', '01/05/2024 12:30 AM', 20240105], ['YYYY-MM-DD HH:mm:ss', '2024-01-05 24:00:00', null], ['YYYY-MM-DD', '2024-01-05 ', null], ['YYYY-MM-DD', '0000-01-05', null],
])('%s reads %s as %s', (format, text, day) => {
  expect(reading('UTC', format).day(text)).toBe(day);
});

it('a time with an offset is of the day that it is at the place of the records', () => {
  const moments = reading('Asia/Shanghai', 'YYYY-MM-DDTHH:mm:ssZ');
  expect([moments.day('2024-01-05T15:59:59Z'), moments.day('2024-01-05T16:00:00Z'), moments.day('2024-01-05T23:00:00+08:00')]).toEqual([20240105, 20240106, 20240105]);
});

it('seconds between two times are those that went by, also over a change of the clock', () => {
  const moments = reading('America/Chicago', 'YYYY-MM-DD HH:mm');
  const between = (from: string, to: string): number => (moments.seconds(to) ?? 0) - (moments.seconds(from) ?? 0);
  expect([between('2024-03-10 01:30', '2024-03-10 03:30'), between('2024-11-03 00:30', '2024-11-03 03:30'), between('2024-07-01 00:00', '2024-07-02 00:00')]).toEqual([3600, 4 * 3600, 86_400]);
});
