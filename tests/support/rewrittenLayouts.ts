const FULL_WIDTH = '０１２３４５６７８９';
const fullWidth = (text: string): string => text.replaceAll(/[0-9]/g, (digit) => FULL_WIDTH.charAt(Number(digit)));
const lineByLine = (text: string, rewrite: (line: string) => string): string => text.split('\n').map(rewrite).join('\n');

/** Ways to write the same text otherwise: each says the same figures. */
export const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'full-width digits': fullWidth,
  'full-width digits and signs': (text) => fullWidth(text).replaceAll('%', '％').replaceAll(/(?<=[０-９])\.(?=[０-９])/g, '．'),
  'spaces around numbers': (text) => text.replaceAll(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=[\d%])(?=[\u4e00-\u9fff])/g, ' '),
  'unbreakable spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'half-width punctuation': (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')'),
  'full-width brackets': (text) => text.replaceAll('(', '（').replaceAll(')', '）'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'triangles for arrows': (text) => text.replaceAll('↑', '▲').replaceAll('↓', '▼'),
  'pipes for tabs': (text) => lineByLine(text, (line) => (line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line)),
  'a tab behind each row': (text) => lineByLine(text, (line) => (line.includes('\t') ? `${line}\t` : line)),
};
