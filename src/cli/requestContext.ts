import { encodeQuestion, type AuditService, type Context } from '../graphql/index.js';
import { EditionAudits } from './audits/editionAudits.js';
import type { Hotline } from './openHotline.js';
import { recordsAddress } from './recordsRoute.js';

/** What the resolvers of one request are given; `audit` keeps audits from request to request. */
export function requestContext(hotline: Hotline, audit: AuditService = new EditionAudits(hotline)): Context {
  return { ...hotline, audit, csvUrl: (question, lang) => `/export.csv?q=${encodeQuestion(question)}&lang=${lang}`, recordsCsvUrl: recordsAddress };
}
