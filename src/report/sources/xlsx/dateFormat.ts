const DAY = 86_400_000;

/** Whether a format's code shows a date or a time. */
export function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test((code.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\.|_.|\*.|general/gi, ''));
}

/** A day count of a workbook as a date, as in 2024-05-01, with the time where it has one; the stored text where it is none. */
export function displayDate(stored: string, since1904: boolean): string {
  const days = Number(stored);
  if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return stored;
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const [date = '', time = ''] = new Date(epoch + Math.round(days * DAY)).toISOString().split('T');
  const clock = time.slice(0, 5);
  return days < 1 ? clock : clock === '00:00' ? date : `${date} ${clock}`;
}
