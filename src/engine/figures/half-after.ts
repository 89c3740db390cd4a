import type { Language } from './vocabulary/languages';

/**
 * A half or a quarter named after the currency: "a dollar and a half", (es) "12 euros y medio"; but not "a dollar and a half hour". Returns where it
 * ends, and its digits.
 */
export function halfAfter(text: string, offset: number, language: Language): { readonly end: number; readonly digits: string } | undefined {
  const part = halves[language]?.exec(text.slice(offset, offset + longest))?.[0];
  return part === undefined ? undefined : { end: offset + part.length, digits: /quarter|cuarto/.test(part) ? '25' : '5' };
}

/** How many characters a half and the word after it may take. */
const longest = 24;
/** The words for it, unless a noun follows that it could be half of. */
const halves: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /^ and a (?:half|quarter)(?=$|[.,;:!?)\n]| (?:an?|per|each|for|to|in|on|at|more|from|less)\b)/,
  es: /^ y (?:medi[oa]|cuarto)(?=$|[.,;:!?)\n]| (?:por|al?|del?|el|la|los|las|que|cada|en|más|menos|para|con|sin|y|cuest\p{L}*|val\p{L}*|es|son|fue)(?!\p{L}))/u,
  pt: /^ e mei[oa](?=$|[.,;:!?)\n]| (?:por|a[os]?|d[aeo]s?|que|o|cada|em|n[ao]s?|mais|menos|para|com|sem|e|cust\p{L}*|é|são|foi)(?!\p{L}))/u,
  it: /^ e mezz[oa](?=$|[.,;:!?)\n]| (?:per|al?|il|la|in|di più|di meno)(?!\p{L}))/u,
  fr: /^ et demie?(?=$|[.,;:!?)\n]| (?:par|pour|le|la|en|de plus|de moins)(?!\p{L}))/u,
  ro: /^ și jumătate(?=$|[.,;:!?)\n]| (?:pe|la|pentru|de|în|mai|cu|și)(?!\p{L}))/u,
  he: /^ וחצי(?=$|[.,;:!?)\n]| (?!(?:מיליון|מיליארד|אלף|שעה|קילו))\p{L})/u,
  ar: /^ ونصف(?=$|[.,;:!?،؛)\n]| (?!(?:مليون|مليار|ألف|المليون|المليار|ساعة|كيلو))\p{L})/u,
  ru: /^ с половиной(?=$|[.,;:!?)\n]| (?:за|в|на)(?!\p{L}))/u,
};
