/** The page's style sheet: light and dark, narrow screens, and paper. Colours never stand alone: every state has its sign and its border. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2024; --quiet: #5c6670; --line: #d5dae0; --soft: #f4f6f8; --link: #0b57a4;
  --good: #e9f5ec; --good-ink: #1c6b35; --bad: #fde8e6; --bad-ink: #b3261e; --open: #fdf3d7; --open-ink: #7a5800; --none: #f0f1f3; --none-ink: #5c6670;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e6e9ed; --quiet: #9aa5b1; --line: #363d46; --soft: #1d2227; --link: #83bdf7;
    --good: #17301f; --good-ink: #84d69c; --bad: #43191a; --bad-ink: #ff9c93; --open: #3a2f10; --open-ink: #f0cb6c; --none: #24292f; --none-ink: #9aa5b1;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
main { max-width: 1240px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { margin: 4px 0; font-size: 24px; line-height: 1.3; }
h2 { margin: 40px 0 12px; padding-bottom: 4px; border-bottom: 2px solid var(--ink); font-size: 19px; }
h3 { margin: 28px 0 8px; font-size: 16px; line-height: 1.4; }
h3 small { display: block; color: var(--quiet); font-weight: 400; font-size: 13px; }
h4 { margin: 18px 0 6px; font-size: 14px; }
p, ul, ol { margin: 6px 0; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 13px; }
.verdict { display: inline-block; margin: 0 0 8px; padding: 4px 14px; border: 2px solid currentColor; border-radius: 4px; font-size: 18px; font-weight: 700; }
.verdict.consistent { color: var(--good-ink); background: var(--good); }
.verdict.inconsistent { color: var(--bad-ink); background: var(--bad); }
.verdict.undetermined { color: var(--open-ink); background: var(--open); }
.edition, .rounding, .note, small { color: var(--quiet); }
.rounding, .note { font-size: 13px; }
.unjudged { font-weight: 600; }
.limit { padding: 4px 12px; border-left: 4px solid var(--open-ink); background: var(--open); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0; }
.counts div { min-width: 84px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 4px; background: var(--soft); }
.counts dt { color: var(--quiet); font-size: 12px; }
.counts dd { margin: 0; font-size: 19px; font-variant-numeric: tabular-nums; }
nav ol { padding-left: 26px; }
nav li { margin: 4px 0; }
.box { overflow-x: auto; max-width: 100%; margin: 8px 0; border: 1px solid var(--line); border-radius: 4px; }
table { border-collapse: collapse; min-width: 100%; font-size: 14px; overflow-wrap: normal; }
th, td { padding: 6px 9px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
table > :first-child > :first-child > * { border-top: 0; }
table > :last-child > :last-child > * { border-bottom: 0; }
tr > :first-child:not(.figure) { border-left: 0; }
tr > :last-child { border-right: 0; }
th { background: var(--soft); font-weight: 600; }
.printed-table { font-size: 13px; }
.printed-table th, .printed-table td { padding: 5px 6px; }
.printed-table th { min-width: 4.5em; }
.printed-table td, .narrative td { min-width: 7.5em; }
.whole { white-space: nowrap; }
.terms td { white-space: nowrap; }
.terms td:last-child { white-space: normal; min-width: 14em; }
.number, .printed { font-variant-numeric: tabular-nums; }
td.number { text-align: right; }
.narrative th { font-weight: 400; background: none; }
.narrative th[colspan] { background: var(--soft); font-weight: 600; }
.figure { border-left: 4px solid transparent; }
.figure .mark { display: inline-block; width: 1.2em; font-weight: 700; }
.figure.consistent { background: var(--good); border-left: 4px solid var(--good-ink); }
.figure.consistent .mark { color: var(--good-ink); }
.figure.inconsistent { background: var(--bad); border-left: 4px double var(--bad-ink); }
.figure.inconsistent .mark { color: var(--bad-ink); }
.figure.witness { border-left: 4px double var(--bad-ink); }
.figure.witness .mark { color: var(--bad-ink); }
.figure.undetermined { background: var(--open); border-left: 4px dashed var(--open-ink); }
.figure.undetermined .mark { color: var(--open-ink); }
.figure.uncovered { border-left: 4px dotted var(--none-ink); }
.figure.not-applicable { background: var(--none); border-left: 4px dotted var(--line); }
.figure.uncovered .mark, .figure.not-applicable .mark { color: var(--none-ink); font-weight: 400; }
.suspect { outline: 3px solid var(--bad-ink); outline-offset: -3px; }
.source { padding: 4px 18px 14px; border: 1px solid var(--line); border-radius: 4px; line-height: 1.9; }
.source .heading { margin: 16px 0 6px; font-weight: 600; }
.source .level-1 { font-size: 18px; text-align: center; }
.source .level-2 { font-size: 16px; }
.source caption { padding: 4px 9px; color: var(--quiet); text-align: left; }
.source caption div { position: sticky; left: 9px; width: fit-content; max-width: 300px; }
.source td .read { white-space: nowrap; }
.source .page { margin: 18px 0 6px; border-top: 1px dashed var(--line); color: var(--quiet); font-size: 12px; text-align: right; }
.left-out { color: var(--quiet); font-style: italic; }
.read { padding: 0 2px; border-bottom: 2px solid transparent; border-radius: 2px; font-variant-numeric: tabular-nums; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.read.consistent { background: var(--good); border-bottom-color: var(--good-ink); }
.read.inconsistent { background: var(--bad); border-bottom: 4px double var(--bad-ink); }
.read.witness { border-bottom: 4px double var(--bad-ink); }
.read.undetermined { background: var(--open); border-bottom: 2px dashed var(--open-ink); }
.read.inconsistent::before, .read.undetermined::before, .read.not-understood::before { margin-right: 1px; font-weight: 700; font-size: 11px; }
.read.inconsistent::before { content: "✗"; color: var(--bad-ink); }
.read.undetermined::before { content: "?"; color: var(--open-ink); }
.read.uncovered { border-bottom: 2px dotted var(--none-ink); }
.read.not-applicable { background: var(--none); border-bottom: 2px dotted var(--line); }
.read.not-judged { border-bottom: 1px solid var(--none-ink); }
.read.not-understood { border: 1px dashed var(--open-ink); background: repeating-linear-gradient(135deg, transparent 0 4px, var(--open) 4px 8px); }
.read.not-understood::before { content: "※"; color: var(--open-ink); }
.read.passed-over { border-bottom: 1px dotted var(--line); color: var(--quiet); }
.read.suspect { outline: 2px solid var(--bad-ink); outline-offset: 0; }
.source ins { margin-left: 4px; font-size: 13px; }
.source td { min-width: 4.5em; }
.source td ins { margin-left: 0; padding-left: 0; }
.read:target { box-shadow: 0 0 0 3px var(--link); }
td:target, section:target > h3 { box-shadow: inset 0 0 0 3px var(--link); }
.links a { display: inline-block; min-width: 1.5em; margin-left: 5px; padding: 0 4px; border: 1px solid currentColor; border-radius: 9px; font-size: 11px; line-height: 1.4; text-align: center; text-decoration: none; }
ins { text-decoration: none; color: var(--good-ink); font-weight: 600; }
td ins { display: block; padding-left: 1.3em; font-size: 13px; }
del { color: var(--bad-ink); }
.from { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 8px; font-size: 13px; }
.legend > span, .legend > ins { padding: 3px 9px; }
.finding { margin: 22px 0; padding: 2px 18px 14px; border: 1px solid var(--line); border-left: 5px solid var(--open-ink); border-radius: 4px; }
.finding.inconsistent { border-left-color: var(--bad-ink); }
.finding h3 { margin-top: 14px; padding: 4px; }
.finding h3 .number { display: inline-block; min-width: 1.7em; margin-right: 8px; border: 1px solid currentColor; border-radius: 1em; text-align: center; }
.tag, .grade, .kind { display: inline-block; padding: 0 7px; border: 1px solid currentColor; border-radius: 3px; font-size: 12px; }
.grade.verified { color: var(--good-ink); }
.grade.plausible, .grade.partial { color: var(--open-ink); }
.tags code { color: var(--quiet); font-size: 12px; }
.certificate { overflow-x: auto; margin: 8px 0; padding: 8px 12px; background: var(--soft); border-radius: 4px; white-space: pre-wrap; }
.corrections, .set { padding-left: 20px; }
details { margin: 8px 0; }
summary { cursor: pointer; }
@media (max-width: 600px) {
  main { padding: 14px 12px 40px; }
  h1 { font-size: 20px; }
  .counts div { min-width: 0; flex: 0 1 calc(33.3% - 6px); padding: 5px 8px; }
  .finding { padding: 2px 10px 10px; }
  .source { padding: 2px 10px 10px; }
}
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --soft: #f4f4f4; --link: #000; --good: #fff; --good-ink: #14532a; --bad: #fde8e6; --bad-ink: #a01b14; --open: #fff; --open-ink: #5c4300; --none: #fff; --none-ink: #444; }
  body { font-size: 11px; }
  main { max-width: none; padding: 0; }
  .box { overflow: visible; }
  table, .printed-table { font-size: 9px; }
  th, td, .printed-table th, .printed-table td { padding: 2px 4px; }
  td ins, .rounding, .note, h3 small { font-size: 9px; }
  .counts dd { font-size: 14px; }
  .printed-table td, .narrative td { min-width: 0; }
  .printed-table th { min-width: 3em; }
  .source { padding: 0; border: 0; }
  .figure, .read, .legend span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, h3, h4, .counts div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
