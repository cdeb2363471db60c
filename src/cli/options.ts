import { InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../model/index.js';

const LANGS: Readonly<Record<string, Lang>> = { zh: 'ZH', en: 'EN' };

/** `--lang zh|en`. */
export function langOption(): Option {
  return new Option('--lang <lang>', 'language of labels: zh or en').default('ZH', 'zh').argParser((value: string): Lang => {
    const lang = LANGS[value.toLowerCase()];
    if (lang === undefined) throw new InvalidArgumentError('It is zh or en.');
    return lang;
  });
}
