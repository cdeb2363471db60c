/** Words at a place of a page, in points from its lower left corner. */
export type WordsAt = readonly [x: number, y: number, text: string];

function hex(text: string): string {
  return text.split('').map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end`;

/** A stream object of a PDF. */
export function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
}

/** Bytes of a PDF from its objects, the first of which is the catalogue. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** A PDF with pages of words in 10-point letters that are all as wide as they are high. */
export function pdfFile(pages: readonly (readonly WordsAt[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`);
  const contents = pages.flatMap((words, index) => {
    const shown = words.map(([x, y, text]) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n');
    return [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`, stream(shown)];
  });
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
    stream(TO_UNICODE),
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...contents,
  ], trailer);
}

/** LZW codes as bytes, nine to twelve bits each as the decoder counts them: 256 begins anew. */
export function lzwBytes(codes: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let [held, bits, known] = [0, 0, 258];
  for (const code of codes) {
    const width = known >= 2047 ? 12 : known >= 1023 ? 11 : known >= 511 ? 10 : 9;
    held = (held << width) | code;
    bits += width;
    for (; bits >= 8; bits -= 8) bytes.push((held >> (bits - 8)) & 0xff);
    held &= (1 << bits) - 1;
    known = code === 256 ? 257 : Math.min(known + 1, 4096);
  }
  return Uint8Array.from([...bytes, (held << (8 - bits)) & 0xff]);
}
