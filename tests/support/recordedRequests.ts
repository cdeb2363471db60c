import type { Recorded, RecordedBatch } from '../../src/warehouse/index.js';
import type { DayRange } from '../../src/model/index.js';
import { Random } from './random.js';

const CHANNELS = ['PHONE', 'PHONE', 'PHONE', 'WECHAT', 'WEIBO', 'APP', 'INTERNET', 'TRANSFER'] as const;

/** Members that the counties and subcategories of the rows need. */
export const ADDED_MEMBERS = [
  ...[['CHONGCHUAN', '崇川区', 'Chongchuan'], ['TONGZHOU', '通州区', 'Tongzhou']].map(([code = '', zh = '', en = '']) => ({ dimension: 'level', code, parent: 'COUNTIES', label: { zh, en }, printed: [], unit: null })),
  ...[['NOISE', '噪音', 'Noise'], ['PARKING', '停车', 'Parking']].map(([code = '', zh = '', en = '']) => ({ dimension: 'category', code, parent: 'COMPLAINT', label: { zh, en }, printed: [], unit: null })),
];

/** A few hundred requests over some months: channel OTHER comes up in 2024 alone, TRANSFER in 2023 alone. */
export function recordedRequests(seed: number, count: number, months: readonly number[]): Recorded[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => {
    const month = random.pick(months);
    const in2024 = month > 202400;
    const drawn = random.pick(CHANNELS);
    const channel = in2024 && drawn === 'TRANSFER' ? 'OTHER' : drawn;
    const resolved = random.percent(80) ? 1 : 0;
    const evaluated = random.percent(50) ? 1 : 0;
    return {
      id: `r${seed}-${index}`, day: month * 100 + random.whole(1, 28),
      members: {
        channel, level: random.pick(['CITY_PROPER', 'COUNTIES', 'CHONGCHUAN', 'TONGZHOU']), requester: random.percent(85) ? 'PUBLIC' : 'ENTERPRISE',
        category: random.pick(['CONSULTATION', 'HELP', 'COMPLAINT', 'NOISE', 'PARKING']), handling: random.pick(['ONLINE_1', 'ONLINE_2', 'ONLINE', 'DEPARTMENT']),
        service: random.percent(90) ? 'HOTLINE' : 'TALENT',
      },
      sums: { resolved, onTime: resolved === 1 && random.percent(90) ? 1 : 0, evaluated, satisfied: evaluated === 1 && random.percent(70) ? 1 : 0 },
    };
  });
}

/** The months of a year, up to one of them. */
export function monthsOf(year: number, last = 12): number[] {
  return Array.from({ length: last }, (_, index) => year * 100 + index + 1);
}

export function batchOf(id: string, covers: DayRange, rows: readonly Recorded[], fact = 'requests'): RecordedBatch {
  return { id, fact, covers, chunks: [{ rows }] };
}
