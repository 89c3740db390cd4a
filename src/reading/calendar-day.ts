/**
 * The day as a page writes it, in its own time zone: "2025-02-24T23:30:00+09:00" is 24 February; so are "Feb. 24, 2025" and "24 de febrero de 2025", in the page's
 * language or English. `null` for what is not a calendar day, and for "02/03/2025", which may be two different ones.
 */
export function calendarDay(stated: unknown, lang: string | null): string | null {
  const [first] = [stated].flat();
  const text = typeof first === 'string' || typeof first === 'number' ? String(first) : '';
  const parts = inNumbers.exec(text)?.slice(1) ?? /^\s*(\d{4})(\d\d)(\d\d)(?!\d)/.exec(text)?.slice(1) ?? inWords(text, lang);
  const [year = NaN, month = NaN, day = NaN] = parts.map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  // 30 February would be 2 March.
  return year >= 1980 && year < 2100 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.toISOString().slice(0, 10) : null;
}

/** "2025-02-24", "2025. 2. 24.", "2025年2月24日". */
const inNumbers = /^\s*(\d{4})\s?[-/.年년]\s?(\d\d?)\s?[-/.月월]\s?(\d\d?)(?!\d)/;

/** A day and a month next to each other, before the only year that is named; `undefined` where the month's name fits two. */
function inWords(text: string, lang: string | null): readonly unknown[] {
  const words = text.toLowerCase().split(/[\s,./-]+/).filter((word) => !/^(?:del?|of)$/.test(word));
  const [year = '', another] = words.filter((word) => /^(?:19\d\d|20\d\d)$/.test(word));
  if (another !== undefined) return [];
  const at = words.indexOf(year);
  const [month = '', day = ''] = words.slice(Math.max(0, at - 2), at).sort((a, b) => Number(/^\d/.test(a)) - Number(/^\d/.test(b)));
  const [meant, other] = monthsCalled(month, [lang?.split('-')[0] ?? 'en', 'en']);
  return other === undefined ? [year, meant, /^(\d\d?)(?:st|nd|rd|th|er|º)?$/.exec(day)?.[1]] : [];
}

/** Months whose name begins like this, as it stands beside a day: "nov", "sept", "ноября". */
function monthsCalled(word: string, langs: readonly string[]): readonly number[] {
  if (!/^\p{L}{3}/u.test(word)) return [];
  const formats = langs.map((lang) => new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', calendar: 'gregory', timeZone: 'UTC' }));
  const names = (month: number) => formats.map((format) => format.formatToParts(Date.UTC(2025, month - 1)).find(({ type }) => type === 'month')?.value.toLowerCase());
  return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => names(month).some((name) => name?.startsWith(word)));
}
