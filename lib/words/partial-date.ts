// Dates that are only as exact as their source: a day, a month or a year, written in the reader's language.

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Gives an ISO day, month or year in words ("27 Sep 2021", "Sep 2021", "2021"); anything else comes back as it is. */
export function sayPartialDate(text: string, locale: string): string {
  const found = FORM.exec(text);
  if (!found) return text;
  const [, year = '', month, day] = found;
  const at = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (Number.isNaN(at) || !month) return year;
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day) shape.day = 'numeric';
  return new Intl.DateTimeFormat(locale, shape).format(at);
}
