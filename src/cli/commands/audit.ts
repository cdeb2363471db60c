import { audit, gatherEdition, textReport } from '../../audit/index.js';
import type { Lang } from '../../model/index.js';
import { AUDIT_FILES, askedFiles, writeAuditFile, type AuditFile } from '../auditFiles.js';
import { AUDIT_EXIT } from '../exitCodes.js';
import { withHotline } from '../openHotline.js';
import { langOption } from '../options.js';
import type { AddCommand } from './command.js';

const DESCRIPTION = `Holds the figures of a loaded edition against each other: verdict first, then every finding with its figures, its sum and its explanation.
Ends with 0 where all is consistent, 1 where something is not, 2 where something is only undetermined, 3 where the audit could not be carried out.
Each format takes a file; without one it goes to the standard output in place of the text.`;

/** `hotline audit <edition>`: does the edition agree with itself? */
export const addAudit: AddCommand = (program, { settings, terminal, exit }) => {
  const command = program
    .command('audit')
    .summary('hold the figures of an edition against each other')
    .description(DESCRIPTION)
    .argument('<edition>', 'the id of a loaded edition, such as nantong-2024')
    .addOption(langOption());
  for (const { name, summary } of AUDIT_FILES) command.option(`--${name} [file]`, summary);
  command.action(async (id: string, options: { lang: Lang } & Partial<Record<AuditFile['name'], string | true>>) => {
    const asked = askedFiles(options);
    await withHotline(settings().dataFolder, async (hotline) => {
      const { audited } = await gatherEdition(id, hotline, await hotline.warehouse.snapshot());
      const { content, catalogue } = audited;
      terminal.progress(`Auditing ${content.figures.length} figures of ${id} …`);
      const report = audit(audited);
      for (const { path, write } of asked) {
        const text = write(report, content, catalogue, options.lang);
        if (path === null) terminal.out(text.trimEnd());
        else writeAuditFile(path, text);
        if (path !== null) terminal.progress(`Written: ${path}`);
      }
      if (!asked.some(({ path }) => path === null)) terminal.out(textReport(report, content, catalogue, options.lang));
      exit(AUDIT_EXIT[report.verdict]);
    });
  });
};
