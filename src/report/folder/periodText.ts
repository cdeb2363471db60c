import { readPeriod, type Period } from '../../model/index.js';
import type { FileMistakes } from './fileMistakes.js';
import type { Written } from './yamlShape.js';

/** Reads what stands for a period; tells what is none. Null then, and where nothing is written. */
export function periodText(written: Written | null, mistakes: FileMistakes): Period | null {
  const period = written === null ? null : readPeriod(written.text);
  if (written !== null && period === null) {
    mistakes.add('BAD_PERIOD', written.line, `"period" is "${written.text}"; expected a year 2024, a quarter 2024-Q1, a month 2024-01, a week 2024-W12, a day 2024-01-31, or from one to another as in 2024-01/2024-06`, {
      name: written.text,
    });
  }
  return period;
}
