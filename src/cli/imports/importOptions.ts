import type { Lang } from '../../model/index.js';

/** What `hotline import` is told beside the file. */
export interface ImportOptions {
  readonly out?: string;
  readonly id?: string;
  readonly publisher?: string;
  readonly period?: string;
  readonly like?: string;
  readonly supersedes?: string;
  readonly within?: string;
  readonly load: boolean;
  readonly lang: Lang;
}
