import { describe, expect, it } from 'vitest';
import { reading } from './reading.js';

const CHANNELS = '受理诉求1000件，其中甲区410件，乙区340件，丙区250件。';

/** Every reading of every ranking, as `value ordered: ranked > others`, by labels. */
async function rankings(text: string, name?: string): Promise<string[]> {
  const raw = await reading(text, name);
  const label = (id: string): string => raw.figures.find((figure) => figure.id === id)?.label ?? id;
  return raw.rankings.flatMap(({ readings, open }) => readings.map(({ by, direction, ranked, ordered, others, ahead }) =>
    `${open ? 'open ' : ''}${by} ${direction}: ${ranked.map(label).join(ordered ? ' > ' : ', ')} | ${others.map(label).join(', ')}${ahead === 0 ? '' : ` behind ${ahead}`}`));
}

describe('words that say an order', () => {
  it('名 and figures: the ones that stand behind the words', async () => {
    expect(await rankings('来件量位列前3的是：交通类783件、城建类579件、政法类562件，占77%。')).toEqual(['open value MOST: 交通类 > 城建类 > 政法类 | ']);
  });

  it('figures of the next paragraph, where the words end in a colon', async () => {
    expect(await rankings('诉求量居前两位的事项为：\n\n社会保险6333件，占比19.56%；消费维权3625件，占比11.2%。\n')).toEqual(['open value MOST: 社会保险 > 消费维权 | ']);
  });

  it('names alone: among the parts of the whole, in order or not', async () => {
    expect(await rankings(`${CHANNELS}诉求量居前两位的是甲区、乙区。`)).toEqual(['value MOST: 甲区, 乙区 | 丙区', 'value MOST: 甲区 > 乙区 | 丙区']);
  });

  it('依次 says the order', async () => {
    expect(await rankings(`${CHANNELS}诉求量居前两位的依次是甲区、乙区。`)).toEqual(['value MOST: 甲区 > 乙区 | 丙区']);
  });

  it('最, 居首 and 排名第二, of the figure before or behind', async () => {
    expect(await rankings(`${CHANNELS}甲区最多，达410件；乙区340件，占比34%，排名第二；最少的是丙区。`)).toEqual(['value MOST: 甲区 | 乙区, 丙区', 'value MOST: 乙区 | 甲区, 丙区 behind 1', 'value LEAST: 丙区 | 甲区, 乙区']);
  });

  it('by change, and by share as the parts of one whole stand', async () => {
    expect(await rankings('受理诉求1000件，其中甲区410件，同比增长10%；乙区340件，同比增长20%；丙区250件，同比下降3%。同比增幅最大的是乙区。占比最高的是甲区。')).toEqual([
      'change MOST: 乙区 | 甲区, 丙区', 'value MOST: 甲区 | 乙区, 丙区',
    ]);
  });

  it('in English', async () => {
    const [first = ''] = await rankings('The top three districts were A (500 requests), B (300 requests) and C (350 requests).');
    expect(first).toMatch(/^open value MOST: .*A > B > C \| $/);
  });

  it('names of rows of a table: the column that bears the words out', async () => {
    const rows = [['甲局', 9, 99], ['乙局', 70, 77], ['丙局', 8, 18]].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    expect(await rankings(`<p>办件量居首位的单位是甲局。</p><table><tr><th>单位</th><th>退单数(件)</th><th>办件数(件)</th></tr>${rows}</table>`, 'a.html')).toEqual(['open value MOST: 甲局 办件数(件) | 乙局 办件数(件), 丙局 办件数(件)']);
  });
});

describe('what says no order, or not of these figures', () => {
  it.each([
    '要落实最低回复率标准92%、最低满意率标准85%的要求。', '前三季度受理诉求300件。', '最多跑一次办理20件。', '单日最高，达300件。', '最高人民法院转来3件。',
    `${CHANNELS}办结率居前两位的是甲区、乙区。`, `${CHANNELS}平均通话时长最长的是甲区。`, `${CHANNELS}居前两位的是甲区、丁区。`, `${CHANNELS}增量最多的是甲区。`, `${CHANNELS}单日最高的是甲区。`, `${CHANNELS}历史最高的是甲区。`,
  ])('%s', async (text) => {
    expect(await rankings(text)).toEqual([]);
  });

  it('what is left over (其他) is not ranked', async () => {
    expect(await rankings('受理诉求1000件，其中电话300件，网络200件，其他500件。电话最多，达300件。')).toEqual(['value MOST: 电话 | 网络']);
  });

  it('words that may speak of another count leave the reading open', async () => {
    expect(await rankings(`${CHANNELS}不满意最多的是丙区。`)).toEqual(['open value MOST: 丙区 | 甲区, 乙区']);
  });
});
