/** The languages that people are addressed in. */
export type Lang = 'ZH' | 'EN';

/** A name for people, in Chinese and English. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export function labelIn(label: Label, lang: Lang): string {
  return lang === 'ZH' ? label.zh : label.en;
}
