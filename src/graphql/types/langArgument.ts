import { Arg } from 'type-graphql';
import { LangEnum } from './enums.js';

/** The argument `lang: Lang! = ZH` of every field that speaks to people. */
export function LangArgument(): ReturnType<typeof Arg> {
  return Arg('lang', () => LangEnum, { defaultValue: 'ZH', description: 'The language to answer in.' });
}
