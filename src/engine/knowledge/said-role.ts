import { literally } from '../literally';

/**
 * Whether a sentence says plainly that somebody has a role in an organization.
 *
 * @param names of the person
 * @param role part of a pattern, as in `roleWords`
 * @param organizations names of the organization, and what its people are called
 */
export function saysRole(sentence: string, names: readonly string[], role: string, organizations: readonly string[]): boolean {
  const name = anyOf(names);
  const organization = `(?<organization>${anyOf(organizations)})`;
  const notPart = "(?<!(?:vice|deputy|assistant|senior|associate|honorary|shadow)[ -])(?<![\\p{L}-])";
  const patterns = [
    `${name}, (?:the |its )?${notPart}${role} (?:of|at|for) (?:the )?${organization}(?!\\p{L})`, // Daniel Zhang, chief executive of Alibaba
    `(?<![\\p{L}-])${organization}(?:['’]s)? ${notPart}${role},? (?:\\(CEO\\) )?${name}(?!\\p{L})`, // Alibaba CEO Daniel Zhang; Alibaba’s chief executive, Daniel Zhang
    `${notPart}${role} of (?:the )?${organization},? ${name}(?!\\p{L})`, // the chief executive of Alibaba, Daniel Zhang
  ];
  return patterns.some((pattern) => [...sentence.matchAll(new RegExp(pattern, 'dgiu'))].some((found) => isWholeName(sentence, found)));
}

/** A pattern for any of these, the longest first. */
function anyOf(names: readonly string[]): string {
  return `(?:${[...names].sort((a, b) => b.length - a.length).map(literally).join('|')})`;
}

/** Whether no neighbouring word makes it another name: "Alibaba Health", "Alibaba’s cloud arm", "Alibaba rival JD.com", "Bank of China". */
function isWholeName(sentence: string, found: RegExpMatchArray): boolean {
  const [start = 0, end = 0] = found.indices?.groups?.['organization'] ?? [];
  const [phraseStart, phraseEnd] = found.indices?.[0] ?? [start, end];
  return !(end === phraseEnd && another.test(sentence.slice(end))) && !(start === phraseStart && partOfName.test(sentence.slice(0, start)));
}

/** After a name that ends the phrase. */
const another = /^(?:['’]s?\s|-\p{L}|\s+(?!(?:Holdings?|Inc|Ltd|Limited|Corp|Corporation|Company|Co|PLC|AG|SE|NV|SA)(?!\p{L}))\p{Lu}|\s+(?:rival|competitor|subsidiary|unit|affiliate|arm|division|spin-?off|partner|supplier|backer|investor|shareholder|owner|customer|operator|maker|foundation|fund|cloud|bank|health|pictures|research)(?!\p{L}))/u;
/** Before a name that begins the phrase: "Bank of", "Northern". */
const partOfName = /(?:\p{Lu}\p{L}+ (?:of|de|for)(?: the)?|North|South|East|West|Northern|Southern|New|Greater|Non-?)\s?$/u;
