import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { holdAgainst, planOf, readScale, unmetOf, type Held, type Plan } from '../../src/generate/index.js';
import { onlyValue, toDecimal } from '../../src/interval/index.js';
import { factNamed } from '../../src/model/index.js';
import { statedOf } from '../../src/generate/margins/source.js';
import { auditedOf } from '../support/auditedOf.js';
import { readNantong2024 } from '../support/nantong2024.js';
import { countOf } from './countOf.js';

const planAt = async (scale: string, seed = 1): Promise<Plan> => planOf(auditedOf(await readNantong2024(), catalogue), { scale: readScale(scale), seed });

describe('the whole city', () => {
  let plan: Plan;
  let held: Held[];
  beforeAll(async () => {
    plan = await planAt('1');
    held = holdAgainst(plan);
  });

  it('meets every printed count of the hotline exactly', () => {
    const stated = statedOf(plan.source, factNamed(catalogue, 'requests'), ['rows']).filter(({ service }) => service === 'HOTLINE');
    const exact = stated.flatMap(({ figure, members }) => {
      const value = figure.interval === null ? null : onlyValue(figure.interval);
      return value === null ? [] : [{ figure: figure.id, printed: toDecimal(value), made: String(countOf(plan, 2024, 'HOTLINE', members)) }];
    });
    expect(exact).toHaveLength(24);
    for (const { figure, printed, made } of exact) expect(`${figure} ${made}`).toBe(`${figure} ${printed}`);
  });

  it('meets every count in 万 within its rounding', () => {
    expect(['CONSULTATION', 'HELP', 'COMPLAINT', 'SUGGESTION', 'OTHER'].map((category) => countOf(plan, 2024, 'HOTLINE', { category }))).toEqual([1574775, 458000, 895000, 16000, 13000]);
    expect(countOf(plan, 2024, 'HOTLINE', { handling: 'ONLINE' })).toBe(1992768 + 195246);
  });

  it('makes calls whose averages and rates print as published', () => {
    const [before, now] = plan.calls.map(({ whole }) => whole);
    expect(plan.calls.map(({ year, service }) => [year, service])).toEqual([[2023, 'HOTLINE'], [2024, 'HOTLINE']]);
    const printed = (totals: typeof now): string[] => totals === undefined ? [] : [
      String(totals.answered), (100 * totals.answeredWithin30s / totals.offered).toFixed(2), (totals.waitSeconds / totals.answered).toFixed(1), (totals.talkSeconds / totals.answered).toFixed(2), (100 * totals.over10Minutes / totals.answered).toFixed(1),
    ];
    expect(printed(now)).toEqual(['2557842', '99.02', '6.3', '138.19', '0.4']);
    expect([printed(before)[1], printed(before)[3]]).toEqual(['98.70', '142.95']);
    const changes = (name: 'answered' | 'waitSeconds' | 'talkSeconds'): string => before === undefined || now === undefined ? '' : name === 'answered'
      ? (100 * (now.answered / before.answered - 1)).toFixed(2) : (100 * ((now[name] / now.answered) / (before[name] / before.answered) - 1)).toFixed(2);
    expect([changes('answered'), changes('waitSeconds'), changes('talkSeconds')]).toEqual(['4.35', '-4.55', '-3.33']);
  });

  it('follows what the audit verified of the changes, and says so', () => {
    expect(plan.corrections).toEqual([
      { figure: '1/群众诉求/诉求来源(件)/其他', from: '↑0.56%', to: '' },
      { figure: '1/群众诉求/在线解答(件)/1', from: '↑426.1%', to: '↑0.56%' },
      { figure: '1/群众诉求/在线解答(件)/2', from: '↓6.4%', to: '↑426.1%' },
      { figure: '1/群众诉求/部门办理(件)', from: '', to: '↓6.4%' },
      { figure: '1/总计/诉求总量(件)', from: '↑5.4%', to: '↑5.3%' },
    ]);
    const total = countOf(plan, 2023, 'HOTLINE', {});
    expect((100 * (2956775 / total - 1)).toFixed(1)).toBe('5.3');
    expect(total).toBe(countOf(plan, 2023, 'HOTLINE', { requester: 'PUBLIC' }) + countOf(plan, 2023, 'HOTLINE', { requester: 'ENTERPRISE' }));
  });

  it('tells what contradicts itself in 2023: the replies of 尚贤 are one short', () => {
    expect(unmetOf(held).filter(({ made }) => made !== null).map(({ figure, year, allowed, made }) => [figure, year, allowed.lower.value && toDecimal(allowed.lower.value), made && toDecimal(made)])).toEqual([['3/在线答复(件)/3', 2023, '192', '193']]);
    expect([countOf(plan, 2023, 'TALENT', { channel: 'PHONE' }), countOf(plan, 2023, 'TALENT', { channel: 'INTERNET' }), countOf(plan, 2023, 'TALENT', {})]).toEqual([1441, 4918, 6359]);
  });

  it('meets everything else: 86 figures and what they imply', () => {
    expect(unmetOf(held).map(({ figure }) => figure)).toEqual(['3/在线答复(件)/3', '6/非警务警情流转办理情况/按时办结率', '6/非警务警情流转办理情况/办理满意率']);
    expect(held.filter(({ met }) => met)).toHaveLength(86);
  });

  it('has no cell below zero, and cells whole', () => {
    const counts = plan.requests.flatMap(({ cells }) => cells.map(({ count }) => count));
    expect(counts.every((count) => Number.isSafeInteger(count) && count > 0)).toBe(true);
  });
});

describe('another scale', () => {
  it.each(['0.01', '0.5', '3.7', '10'])('at %s every margin is scaled, rounded up or down, and sums hold', async (scale) => {
    const plan = await planAt(scale);
    const whole = await planAt('1');
    for (const { year, service, decided } of whole.requests) {
      for (const [key, count] of decided) {
        const members = Object.fromEntries(key.split(' ').flatMap((part) => (part === '' ? [] : [part.split('=')])));
        expect(Math.abs(countOf(plan, year, service, members) - count * Number(scale)), `${year} ${service} ${key}`).toBeLessThan(1);
      }
    }
  });
});

describe('what cannot be asked', () => {
  it.each([['0', 'BAD_SCALE'], ['0.001', 'BAD_SCALE'], ['11', 'BAD_SCALE'], ['1e1', 'BAD_SCALE'], ['', 'BAD_SCALE']])('scale "%s"', (text, code) => {
    expect(() => readScale(text)).toThrow(expect.objectContaining({ code }));
  });

  it('records of a month', async () => {
    const content = await readNantong2024();
    const monthly = { ...content, edition: { ...content.edition, period: '2024-05' } };
    expect(() => planOf(auditedOf(monthly, catalogue), { scale: readScale('1'), seed: 1 })).toThrow('records are made from editions of a whole year');
  });
});
