import type { AuditFormat } from '../formats/format.js';
import type { ReadSource } from '../formats/readSource.js';
import { toldReport, type ToldReport } from '../formats/toldReport.js';
import { VERDICTS } from '../formats/words.js';
import { anchorsOf, type Anchors } from './anchors.js';
import { cellStates } from './cellState.js';
import { findingSection } from './findingSection.js';
import { contents, head, legend } from './head.js';
import { html, type Markup } from './markup.js';
import { narrative } from './narrative.js';
import { printedTable } from './printedTable.js';
import { sourceSection } from './source/index.js';
import { STYLE } from './style.js';

/** Where the figures of an audit are printed: every table with its cells marked, and the figures of the narrative. */
function asPrinted(told: ToldReport): { markup: Markup; anchors: Anchors } {
  const states = cellStates(told);
  const anchors = anchorsOf(told);
  return {
    anchors,
    markup: html`<h2>${told.lang === 'ZH' ? '原表' : 'As printed'}</h2>
${legend(told)}
${told.content.tables.map((table) => printedTable(told, table, states, anchors))}
${narrative(told, states, anchors)}`,
  };
}

function printed(told: ToldReport, source: ReadSource | null): { markup: Markup; anchors: Anchors } {
  return source === null ? asPrinted(told) : sourceSection(told, source);
}

/** The audit as one page that needs nothing else: verdict, findings, what was printed with every figure marked (the source itself where it was read, else the tables and the narrative), and each finding in full. */
export const htmlPage: AuditFormat = (report, content, catalogue, lang, source = null) => {
  const told = toldReport(report, content, catalogue, lang);
  const { markup, anchors } = printed(told, source);
  const zh = lang === 'ZH';
  return html`<!doctype html>
<html lang="${zh ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${told.say(VERDICTS[report.verdict])} · ${content.edition.title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
${head(told)}
<h2>${zh ? '发现' : 'Findings'}</h2>
${contents(told)}
${markup}
<h2>${zh ? '逐项说明' : 'Findings in full'}</h2>
${report.findings.map((finding, index) => findingSection(told, finding, index + 1, anchors))}
</main>
</body>
</html>`.html;
};
