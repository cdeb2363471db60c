import type { Block, CaptionCandidate, TableBlock } from '../../document/index.js';

const LONGEST_TITLE = 80;
const UNIT_NOTE = /^[（(]?\s*(?:单位|计量单位|占比单位|Unit)/i;
const NOTE = /^(?:[（(【]?\s*(?:注|备注|说明|单位|占比单位|数据来源|来源|Notes?\b|Source\b)|[*※])/i;
const BELOW = new RegExp(`^(?:[图表]\\s*[\\d一二三四五六七八九十]|附表|Table\\s|Figure\\s)|${NOTE.source}`, 'i');

function candidate(block: Block | undefined): CaptionCandidate[] {
  return block === undefined || block.kind === 'table' || block.text.length > LONGEST_TITLE ? [] : [{ text: block.text, place: block.place, pieces: block.pieces, isBlock: true }];
}

/** The words before a table that may name it: the block just before, and the one before that where the former only tells the unit. */
function wordsBefore(blocks: readonly Block[], at: number): CaptionCandidate[] {
  const nearest = candidate(blocks[at - 1]);
  const onlyUnit = nearest[0] !== undefined && UNIT_NOTE.test(nearest[0].text);
  return onlyUnit ? [...candidate(blocks[at - 2]), ...nearest] : nearest;
}

/** Tables with what stands around them as candidates for their titles and notes. */
export function withCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'table') return block;
    const isNextTitle = blocks[at + 2]?.kind === 'table';
    const below = candidate(blocks[at + 1]).filter(({ text }) => (isNextTitle ? NOTE : BELOW).test(text));
    const whole: TableBlock = { ...block, before: [...wordsBefore(blocks, at), ...block.before], after: [...block.after, ...below] };
    return whole;
  });
}
