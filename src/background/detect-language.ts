import { detectAll } from 'tinyld/light';

/** Characters that are looked at: a page's language shows in its first paragraphs. */
const sample = 4000;
/** What the library must be sure of, of 1; short and foreign texts come out far below. */
const leastAccuracy = 0.05;

/** The language that a text is written in, as a BCP 47 tag, for pages that do not say; `null` when it is not clear. */
export function detectLanguage(text: string): string | null {
  const [first] = detectAll(text.slice(0, sample));
  return first !== undefined && first.accuracy >= leastAccuracy ? first.lang : null;
}
