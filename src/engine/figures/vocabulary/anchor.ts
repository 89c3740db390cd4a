import { literally } from '../../literally';
import { expand } from './expand';
import type { LanguageRows } from './language-rows';

/** How many letters of a number word are enough to stop at it, where words are written together; elsewhere the whole word is looked for. */
const anchorLength = 3;

/** The zero of every set of ten digits in the basic plane (Unicode 16, general category Nd): a class of ranges is faster than `\\p{Nd}`. */
const zeros = '0٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０';
const digits = `[${Array.from(zeros, (zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`).join('')}]|\\ud835[\\udfce-\\udfff]`;

/**
 * A pattern that finds where an amount may begin: at digits, at the point of a fraction after a sign ("$.50"), at number words in lower
 * case, with a capital or in capitals, at names that count two, at an article only before a scale word or a unit and its half or hundredths ("a dollar and 42 cents").
 */
export function anchorOf({ numbers, bareScales = '', oneAfter, articles = '', duals = '', scales, gluedNumbers }: LanguageRows): RegExp {
  const beginnings = (forms: string) => [...new Set(expand(forms).filter((form) => form !== '').flatMap(cases).map((form) => written(gluedNumbers === true ? form.slice(0, anchorLength) : form)))];
  const words = beginnings([...Object.values(numbers), bareScales, oneAfter?.scales ?? '', duals].join('|'));
  const scaleWords = [...new Set(expand(Object.values(scales).join('|')).filter((form) => form.length > 2).flatMap(cases).map((form) => written(form.slice(0, anchorLength))))];
  const counted = beginnings(articles).map((article) => `${article}[ -](?:${scaleWords.join('|')}|[a-z]+ and (?:a (?:half|quarter)|[\\w-]+ (?:cents?|pence)))`);
  return new RegExp(`${digits}|\\.(?<=[^\\s\\w] ?\\.)(?=\\d)|(?<![A-Za-z])(?:${[...words, ...counted].join('|')})`, 'g');
}

/** A word as written within a sentence, at its beginning ("İki" has a dot above), and in a heading. */
function cases(form: string): readonly string[] {
  return [form, form.charAt(0).toUpperCase() + form.slice(1), form.toUpperCase(), ...(form.startsWith('i') ? [`İ${form.slice(1)}`] : [])];
}

/** With blanks or hyphens between its words, and any apostrophe: (uk) "п’ять". */
function written(form: string): string {
  return literally(form).replaceAll(' ', '[ -]').replaceAll("'", "['’ʼ]");
}
