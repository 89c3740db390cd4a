import type { Language } from './vocabulary/languages';

/**
 * A half or a quarter that is named behind the currency: "a dollar and a half", (es) "12 euros y medio"; but not "a dollar and a half hour". Where it
 * ends, and its digits.
 */
export function halfBehind(text: string, offset: number, language: Language): { readonly end: number; readonly digits: string } | undefined {
  const part = halves[language]?.exec(text.slice(offset, offset + longest))?.[0];
  return part === undefined ? undefined : { end: offset + part.length, digits: /quarter|cuarto/.test(part) ? '25' : '5' };
}

/** Letters that a half and the word behind it take. */
const longest = 24;
/** What adds it, where no noun that it could be half of follows. */
const halves: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /^ and a (?:half|quarter)(?=$|[.,;:!?)\n]| (?:an?|per|each|for|to|in|on|at|more|from|less)\b)/,
  es: /^ y (?:medi[oa]|cuarto)(?=$|[.,;:!?)\n]| (?:por|al?|el|la|cada|en|más|menos|para|y)\b)/,
  pt: /^ e mei[oa](?=$|[.,;:!?)\n]| (?:por|a[os]?|cada|em|mais|menos|para)\b)/,
  it: /^ e mezz[oa](?=$|[.,;:!?)\n]| (?:per|al?|il|la|in|di più|di meno)\b)/,
  fr: /^ et demie?(?=$|[.,;:!?)\n]| (?:par|pour|le|la|en|de plus|de moins)(?!\p{L}))/u,
  ru: /^ с половиной(?=$|[.,;:!?)\n]| (?:за|в|на)(?!\p{L}))/u,
};
