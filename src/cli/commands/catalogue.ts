import { userError } from '../../errors/index.js';
import { labelIn, unitCoded, type Catalogue, type Fact, type Lang } from '../../model/index.js';
import { groupLevelsOf } from '../../query/index.js';
import { didYouMean, screamingCase } from '../../text/index.js';
import { withHotline } from '../openHotline.js';
import { langOption } from '../options.js';
import { terminalTable } from '../terminalTable.js';
import type { AddCommand } from './command.js';

function factLines(catalogue: Catalogue, fact: Fact, lang: Lang): string[] {
  const measures = fact.measures.map(({ name, label, unit, additivity }) => [screamingCase(name), labelIn(label, lang), labelIn(unitCoded(catalogue, unit).label, lang), additivity]);
  const dimensions = groupLevelsOf(catalogue, fact).map(({ name }) => screamingCase(name)).join(' ');
  return [`${fact.name} ${labelIn(fact.label, lang)}: ${labelIn(fact.grain, lang)}`, `group by: ${dimensions}`, terminalTable(['measure', 'label', 'unit', 'additivity'], measures), ''];
}

function memberLines(catalogue: Catalogue, dimension: string, members: readonly { code: string; depth: number; label: { zh: string; en: string } }[], lang: Lang): string[] {
  if (!catalogue.dimensions.some(({ name }) => name === dimension)) {
    const valid = catalogue.dimensions.map(({ name }) => name);
    throw userError('UNKNOWN_DIMENSION', `There is no dimension "${dimension}".${didYouMean(dimension, valid)}`, { name: dimension });
  }
  return members.map(({ code, depth, label }) => `${'  '.repeat(depth - 1)}${code}  ${labelIn(label, lang)}`);
}

/** `hotline catalogue`: what can be asked. */
export const addCatalogue: AddCommand = (program, { settings, terminal }) => {
  program
    .command('catalogue')
    .summary('list facts, measures, dimensions and members')
    .description('Lists what can be asked: the facts with their measures and dimensions, the members of a dimension, the editions loaded.')
    .option('--members <dimension>', 'list the members of one dimension')
    .option('--editions', 'list the editions that are loaded')
    .addOption(langOption())
    .action(async (options: { members?: string; editions?: boolean; lang: Lang }) => {
      await withHotline(settings().dataFolder, async ({ catalogue, warehouse }) => {
        const snapshot = await warehouse.snapshot();
        const lines = options.members !== undefined
          ? memberLines(catalogue, options.members, snapshot.members.get(options.members)?.all() ?? [], options.lang)
          : options.editions === true
            ? snapshot.editions.map(({ id, period, title, publisher }) => `${id}  ${period}  ${title}  ${publisher}`)
            : catalogue.facts.flatMap((fact) => factLines(catalogue, fact, options.lang));
        terminal.out(lines.join('\n').trimEnd());
      });
    });
};
