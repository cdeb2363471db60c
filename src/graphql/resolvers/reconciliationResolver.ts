import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { bug, userError } from '../../errors/index.js';
import { auditOf } from '../auditOf.js';
import type { Context } from '../context.js';
import { CorrectionInput } from '../inputs/correctionInput.js';
import { ReconciliationObject } from '../types/reconciliation.js';
import { SourceAuditObject } from '../types/sourceAudit.js';
import { RestatementObject } from '../types/restatement.js';
import { WhatIfObject } from '../types/whatIf.js';
import { editionNamed } from './findEdition.js';

const EDITION = { description: 'The id of an edition, as in `nantong-2024`.' };

/** Bytes of a file that is audited through the API: beside the request's own limit. */
const MOST_BYTES = 600_000;

/** @throws a user error where it is no base64, or too much. */
function decoded(base64: string): Uint8Array {
  const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/u.test(base64);
  const bytes = isBase64 ? Buffer.from(base64, 'base64') : null;
  if (bytes === null) throw userError('BAD_BASE64', '"base64" is not base64', { name: 'base64', place: { path: 'base64' } });
  if (bytes.length > MOST_BYTES) throw userError('SOURCE_TOO_LARGE', `the file has ${bytes.length} bytes; at most ${MOST_BYTES} are audited here. Use "hotline audit <file>" for larger ones.`, { data: { found: bytes.length, limit: MOST_BYTES } });
  return bytes;
}

/** What an audit that was asked for by name gave: the edition is known to be loaded. */
function found<T>(result: T | null, edition: string): T {
  if (result === null) throw bug(`the audit does not know the edition "${edition}"`);
  return result;
}

/** `reconciliation`, `whatIf`, `restatements`: whether editions agree with themselves and with each other. */
@Resolver()
export class ReconciliationResolver {
  @Query(() => ReconciliationObject, { description: 'Whether an edition agrees with itself.' })
  async reconciliation(@Arg('edition', () => ID, EDITION) edition: string, @Ctx() context: Context): Promise<ReconciliationObject> {
    const id = (await editionNamed(edition, context)).id();
    return new ReconciliationObject(found(await auditOf(context).reconciliation(id), id));
  }

  @Query(() => WhatIfObject, { description: 'Judges an edition again as if some figures were printed otherwise. Nothing is stored.' })
  async whatIf(
    @Arg('edition', () => ID, EDITION) edition: string,
    @Arg('corrections', () => [CorrectionInput], { description: 'What would be printed otherwise.' }) corrections: CorrectionInput[],
    @Ctx() context: Context,
  ): Promise<WhatIfObject> {
    const id = (await editionNamed(edition, context)).id();
    return new WhatIfObject(found(await auditOf(context).whatIf(id, corrections), id));
  }

  @Query(() => SourceAuditObject, { description: 'Reads a published file (text, HTML, .docx, .xlsx, PDF) with no configuration and judges what it prints. Nothing is stored.' })
  async auditSource(
    @Arg('name', () => String, { description: 'The name of the file; its ending tells the format.' }) name: string,
    @Arg('base64', () => String, { description: 'The bytes of the file, as base64.' }) base64: string,
    @Ctx() context: Context,
  ): Promise<SourceAuditObject> {
    return new SourceAuditObject(await auditOf(context).auditSource({ name, content: decoded(base64) }));
  }

  @Query(() => [RestatementObject], { description: 'Figures of a later edition that print, or whose changes imply, other values than an earlier edition printed.' })
  async restatements(
    @Arg('from', () => ID, { description: 'The earlier edition.' }) from: string,
    @Arg('to', () => ID, { description: 'The later edition.' }) to: string,
    @Ctx() context: Context,
  ): Promise<RestatementObject[]> {
    const [earlier, later] = [(await editionNamed(from, context)).id(), (await editionNamed(to, context)).id()];
    return found(await auditOf(context).restatements(earlier, later), later).map((each) => new RestatementObject(each));
  }
}
