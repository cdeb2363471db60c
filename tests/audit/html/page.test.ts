import { beforeAll, describe, expect, test } from 'vitest';
import { htmlPage } from '../../../src/audit/index.js';
import { auditedNantong, type Shown } from '../formats/auditedNantong.js';
import { hostileEdition } from '../formats/hostile.js';
import { classes, elementsOf, type Element } from './elements.js';

const ids = (elements: readonly Element[]): string[] => elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));

describe('Nantong 2024 as a page', () => {
  let shown: Shown;
  let page: string;
  let elements: Element[];
  const cell = (printed: string): Element | undefined => elements.find(({ name, text }) => name === 'td' && text.includes(printed) && text.length < 60);
  beforeAll(async () => {
    shown = await auditedNantong();
    page = shown.as(htmlPage, 'ZH');
    elements = elementsOf(page);
  });

  test('needs nothing from anywhere', () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]|<script|<link|<img|@import|url\(|\ssrc=/i);
  });

  test('is in the language asked for', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<span aria-hidden="true">✗</span> 不一致');
    expect(shown.as(htmlPage, 'EN')).toContain('<html lang="en">');
  });

  test('draws every table as printed, empty cells and all', () => {
    const printed = elements.filter((element) => element.name === 'table' && classes(element).includes('printed-table'));
    expect(printed).toHaveLength(shown.content.tables.length);
    for (const { header, rows } of shown.content.tables) {
      for (const line of header) expect(page).toContain(`<tr>${line.map((text) => `<th>${text}</th>`).join('')}</tr>`);
      for (const row of rows) if (row !== '') expect(page).toContain(`<tr><th scope="row">${row}</th>`);
    }
  });

  test('shows every figure once, as printed', () => {
    const cells = elements.filter((element) => element.name === 'td' && classes(element).includes('figure'));
    expect(cells).toHaveLength(112);
    for (const { printed } of shown.content.figures) expect(cells.some(({ text }) => text.includes(printed))).toBe(true);
  });

  test('a cell that contradicts others says so by colour, by sign and by its border; suspected, corrected and linked', () => {
    const total = cell('2956775(↑5.4%)');
    expect(classes(total ?? { name: '', attributes: {}, text: '' })).toEqual(['figure', 'inconsistent', 'suspect']);
    expect(total?.text).toMatch(/^✗2956775\(↑5.4%\)\d+→ ↑5.3%/);
    expect(page).toContain('.figure.inconsistent { background: var(--bad); border-left: 4px double');
  });

  test.each([['2315070(↑5%)', 'consistent', '✓'], ['2557842(↑4.35%)', 'uncovered', '○'], ['83184(↑64.9%)', 'witness', '≠'], ['99.02%(↑0.32%)', 'undetermined', '?'], ['138.19(↓3.33%)', 'uncovered', '○']])('%s is %s', (printed, name, mark) => {
    const element = cell(printed);
    expect(element === undefined ? [] : classes(element)).toContain(name);
    expect(element?.text.startsWith(mark)).toBe(true);
  });

  test('what has to be given up contradicts, whether or not a sum that failed names it', () => {
    const misplaced = elements.find((element) => classes(element).includes('figure') && element.text.includes('9913(↑0.56%)'));
    expect(classes(misplaced ?? { name: '', attributes: {}, text: '' })).toEqual(['figure', 'inconsistent', 'suspect']);
  });

  test('only a lightest set of suspects is outlined', () => {
    const outlined = (printed: string): boolean | undefined => elements.find((element) => classes(element).includes('figure') && element.text.includes(printed))?.attributes['class']?.includes('suspect');
    const heavier = shown.report.findings.flatMap(({ suspects }) => suspects).filter(({ weight, parts }) => weight > 3 && parts.some(({ figure }) => figure === '1/总计/在线解答(件)/1'));
    expect(heavier.length).toBeGreaterThan(0);
    expect(['1949045(↑426.1%)', '190671(↓6.4%)', '1992768(↑1.03%)'].map(outlined)).toEqual([true, true, false]);
  });

  test('what is printed without a value is marked, not left out', () => {
    expect(elements.filter((element) => element.name === 'td' && classes(element).includes('not-applicable'))).toHaveLength(3);
  });

  test('every finding has a section with its figures, its sum, its explanation and its suspects', () => {
    shown.report.findings.forEach((finding, index) => {
      const section = elements.find(({ attributes }) => attributes['id'] === `finding-${index + 1}`)?.text ?? '';
      expect(section).toContain(finding.title.zh);
      for (const { certificate } of finding.outcomes) expect(section).toContain(certificate);
      for (const { edit } of finding.explanations) expect(section).toContain(edit.text.zh);
      expect(section.includes('可疑之处')).toBe(finding.suspects.length > 0);
    });
  });

  test('every link leads somewhere on the page, and every place has a name of its own', () => {
    const names = ids(elements);
    expect(new Set(names).size).toBe(names.length);
    const targets = elements.flatMap(({ name, attributes: { href } }) => (name === 'a' && href !== undefined ? [href] : []));
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !names.includes(target.slice(1)))).toEqual([]);
  });
});

test('an edition that attacks the page is shown as text', async () => {
  const page = (await auditedNantong(hostileEdition)).as(htmlPage);
  const elements = elementsOf(page);
  expect([...new Set(elements.map(({ name }) => name))].filter((name) => ['script', 'img', 'svg', 'iframe'].includes(name))).toEqual([]);
  expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on'))).toEqual([]);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E]/u);
  const names = ids(elements);
  expect(elements.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href])).filter((href) => !names.includes(href.slice(1)))).toEqual([]);
});
