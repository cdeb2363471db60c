import { dimensionsOf, unitCoded, type Catalogue, type Fact, type Formula, type Part } from '../../model/index.js';
import { groupLevelsOf } from '../../query/index.js';
import { screamingCase } from '../../text/index.js';

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function partText({ measure, within }: Part): string {
  return within === undefined ? measure : `${measure} (${within.dimension} ${within.member})`;
}

function formulaText(formula: Formula): string {
  switch (formula.kind) {
    case 'rows':
      return 'rows';
    case 'sum':
      return `sum of ${formula.column}`;
    case 'total':
      return formula.of.join(' + ');
    case 'ratio':
      return `${partText(formula.numerator)} ÷ ${partText(formula.denominator)}`;
    case 'printed':
      return 'as printed';
  }
}

function factTables(catalogue: Catalogue, fact: Fact): string {
  const measures = fact.measures.map(({ name, label, unit, additivity, formula, description }) =>
    [`\`${name}\``, label.zh, unitCoded(catalogue, unit).label.en, additivity.toLowerCase().replace('_', '-'), formulaText(formula), description.en]);
  const levels = groupLevelsOf(catalogue, fact).map(({ name }) => `\`${screamingCase(name)}\``).join(' ');
  return [
    `**\`${fact.name}\` ${fact.label.zh}**: ${fact.grain.en}${fact.recorded ? '' : '; published only'}. Group by ${levels}.`,
    '',
    tableOf(['measure', '', 'unit', 'additivity', 'formula', 'what it is'], measures),
  ].join('\n');
}

function dimensionTable(catalogue: Catalogue): string {
  const used = (name: string): string => catalogue.facts.filter((fact) => dimensionsOf(catalogue, fact).some((each) => each.name === name)).map((fact) => fact.name).join(', ');
  return tableOf(['dimension', '', 'levels', 'members', 'of'], catalogue.dimensions.map(({ name, label, levels, members, open, defaultMember }) => [
    `\`${name}\``, label.zh, levels.map((level) => `\`${screamingCase(level.name)}\``).join(' > '),
    [members.map(({ code }) => code === defaultMember ? `**${code}**` : code).join(', '), ...(open ? ['editions may add'] : [])].filter((text) => text !== '').join('; '), used(name),
  ]));
}

/** The parts of the README that follow from the catalogue, by the name of their marker. */
export function documentationParts(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map([
    ['facts', catalogue.facts.map((fact) => factTables(catalogue, fact)).join('\n\n')],
    ['dimensions', `${dimensionTable(catalogue)}\n\nA bold member is taken where a question neither filters nor groups by its dimension.`],
  ]);
}

/** A document with the text between each pair of markers `<!-- catalogue:NAME -->` … `<!-- /catalogue -->` made anew. */
export function withDocumentation(document: string, catalogue: Catalogue): string {
  const parts = documentationParts(catalogue);
  return document.replaceAll(/(<!-- catalogue:(\w+) -->\n)[\s\S]*?(\n<!-- \/catalogue -->)/g, (whole, open: string, name: string, close: string) => {
    const part = parts.get(name);
    return part === undefined ? whole : `${open}${part}${close}`;
  });
}
