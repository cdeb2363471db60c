import { describe, expect, it } from 'vitest';
import { loadText, SHORT_MAPPING, type LoadedText } from '../../support/loadText.js';
import { openTestWarehouse } from '../../support/openTestWarehouse.js';

/** `more`: what the rule of the category says beside its two columns. */
function mappingWith(more: string): string {
  return SHORT_MAPPING.replace('  category: { always: HELP }', `  category: { column: what, unknown: { addUnder: { column: kind } }${more} }`);
}

/** Loads records of `kind,what`. */
async function load(rows: readonly string[], more = '', warehouse = openTestWarehouse(), batch = 'b'): Promise<LoadedText> {
  return loadText(`id,day,channel,closed,kind,what\n${rows.map((row, index) => `${batch}${index},2024-01-05,PHONE,1,${row}\n`).join('')}`, { mapping: mappingWith(more), warehouse, batch });
}

/** The category of every record, with all above it. */
async function paths({ warehouse }: LoadedText): Promise<string[]> {
  const [rows = []] = (await warehouse.read([{ text: 'select outer.code, leaf.code from requests_record join member as outer on outer.key = category join member as leaf on leaf.key = subcategory order by record_id', parameters: [] }], await warehouse.snapshot())) ?? [];
  return rows.map(([outer, leaf]) => (outer === leaf ? String(leaf) : `${String(outer)} > ${String(leaf)}`));
}

describe('a member whose parent another column names', () => {
  it('is added below it; the same word below another is another member', async () => {
    const loaded = await load(['投诉,噪音', '投诉,噪音', 'COMPLAINT,噪音', '求助,噪音', '求助,供水']);
    expect(await paths(loaded)).toEqual(['COMPLAINT > 噪音', 'COMPLAINT > 噪音', 'COMPLAINT > 噪音', 'HELP > HELP_噪音', 'HELP > 供水']);
  });

  it('is found again by a later batch', async () => {
    const warehouse = openTestWarehouse();
    await load(['投诉,噪音', '求助,噪音'], '', warehouse, 'a');
    expect(await paths(await load(['求助,噪音', '投诉,噪音'], '', warehouse, 'b'))).toEqual(['COMPLAINT > 噪音', 'HELP > HELP_噪音', 'HELP > HELP_噪音', 'COMPLAINT > 噪音']);
  });

  it('is the parent itself where its word is the parent\'s, or where it has none and the mapping says so', async () => {
    expect(await paths(await load(['投诉,投诉', '咨询,', '求助,HELP'], ', empty: parent'))).toEqual(['COMPLAINT', 'CONSULTATION', 'HELP']);
  });

  it('is called as the mapping says', async () => {
    const loaded = await load(['投诉,噪音', '投诉,停车'], ', labels: { 噪音: { code: NOISE, en: Noise }, 停车: { zh: 停车难 } }');
    expect(await paths(loaded)).toEqual(['COMPLAINT > NOISE', 'COMPLAINT > 停车']);
    const category = (await loaded.warehouse.snapshot()).members.get('category');
    expect([category?.get('NOISE')?.label, category?.get('停车')?.label]).toEqual([{ zh: '噪音', en: 'Noise' }, { zh: '停车难', en: '停车' }]);
  });

  it.each([
    ['a parent that is not known', '投素,噪音', 'UNKNOWN_MEMBER: "kind" is "投素", which is no member of category. Did you mean "投诉"'],
    ['no parent', ',噪音', 'EMPTY_MEMBER: "kind" is empty, so nothing tells below which member of category "噪音" belongs'],
    ['no word', '投诉,', 'EMPTY_MEMBER: "what" is empty, and the mapping names no member of category for that'],
    ['a word that the mapping puts elsewhere', '投诉,断电', 'OTHER_PARENT: "what" is "断电", which is "HELP" by the mapping, and that does not stand below "COMPLAINT" as "kind" says'],
    ['a word as long as a sentence', `投诉,${'长'.repeat(121)}`, 'It is longer than 120 characters.'],
  ])('sets a record aside with %s', async (_, row, says) => {
    const { quarantined, receipt } = await load(['求助,断电', row], ', values: { 断电: HELP }');
    expect([receipt.loaded, receipt.quarantined]).toEqual([1, 1]);
    expect(quarantined.map(({ rule, message }) => `${rule}: ${message}`)[0]).toContain(says);
  });

  it('sets a record aside whose parent stands on the last level', async () => {
    const warehouse = openTestWarehouse();
    await load(['投诉,噪音'], '', warehouse, 'a');
    const { quarantined } = await load(['噪音,夜间', '投诉,噪音'], '', warehouse, 'b');
    expect(quarantined.map(({ message }) => message)).toEqual(['"what" is "夜间", which is no member of category below "噪音". Nothing can stand below "噪音": category has 2 levels.']);
  });
});
