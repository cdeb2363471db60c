import type { AuditFormat } from '../formats/format.js';
import { toldReport } from '../formats/toldReport.js';
import { VERDICTS } from '../formats/words.js';
import { cellStates } from './cellState.js';
import { findingSection } from './findingSection.js';
import { contents, head, legend } from './head.js';
import { html } from './markup.js';
import { narrative } from './narrative.js';
import { printedTable } from './printedTable.js';
import { STYLE } from './style.js';

/** The audit as one page that needs nothing else: verdict, findings, every table as printed with its cells marked, the narrative, and each finding in full. */
export const htmlPage: AuditFormat = (report, content, catalogue, lang) => {
  const told = toldReport(report, content, catalogue, lang);
  const states = cellStates(told);
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
<h2>${zh ? '原表' : 'As printed'}</h2>
${legend(told)}
${content.tables.map((table) => printedTable(told, table, states))}
${narrative(told, states)}
<h2>${zh ? '逐项说明' : 'Findings in full'}</h2>
${report.findings.map((finding, index) => findingSection(told, finding, index + 1))}
</main>
</body>
</html>`.html;
};
