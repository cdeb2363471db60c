import { audit, textReport } from '../../audit/index.js';
import type { Lang } from '../../model/index.js';
import { AUDIT_FILES, askedFiles, writeAuditFile, type AuditFile } from '../auditFiles.js';
import { auditTarget } from '../auditTarget.js';
import { AUDIT_EXIT } from '../exitCodes.js';
import { langOption } from '../options.js';
import type { AddCommand } from './command.js';

const DESCRIPTION = `Holds the figures of a loaded edition against each other, or those of a published file that nobody has seen before: verdict first, then every finding with its figures, its sum and its explanation.
Ends with 0 where all is consistent, 1 where something is not, 2 where something is only undetermined (a number in the file that was not read is), 3 where the audit could not be carried out.
Each format takes a file; without one it goes to the standard output in place of the text.`;

/** `hotline audit <edition or file>`: does what is published agree with itself? */
export const addAudit: AddCommand = (program, { settings, terminal, exit }) => {
  const command = program
    .command('audit')
    .summary('hold the figures of an edition, or of a published file, against each other')
    .description(DESCRIPTION)
    .argument('<edition or file>', 'the id of a loaded edition, such as nantong-2024, or a published file: text, HTML, .docx, .xlsx or PDF')
    .addOption(langOption());
  for (const { name, summary } of AUDIT_FILES) command.option(`--${name} [file]`, summary);
  command.action(async (given: string, options: { lang: Lang } & Partial<Record<AuditFile['name'], string | true>>) => {
    const asked = askedFiles(options);
    const { name, audited, source } = await auditTarget(given, settings().dataFolder, terminal);
    const { content, catalogue } = audited;
    terminal.progress(`Auditing ${content.figures.length} figures of ${name} …`);
    const report = audit(audited);
    for (const { path, write } of asked) {
      const text = write(report, content, catalogue, options.lang, source);
      if (path === null) terminal.out(text.trimEnd());
      else writeAuditFile(path, text);
      if (path !== null) terminal.progress(`Written: ${path}`);
    }
    if (!asked.some(({ path }) => path === null)) terminal.out(textReport(report, content, catalogue, options.lang));
    exit(AUDIT_EXIT[report.verdict]);
  });
};
