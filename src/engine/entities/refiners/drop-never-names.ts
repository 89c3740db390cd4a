import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { isNeverName, neverAlone, pageFurniture, plainAcronyms } from '../vocabulary/never-names';
import { countryOfPeople } from '../vocabulary/peoples';
import { legalForms } from '../vocabulary/organizations';
import { isRoleHead, isRoleWord } from '../vocabulary/roles';

/** Calendar, peoples, roles, "Pennsylvania Democrat", buttons and plain acronyms by themselves; web addresses, e-mail addresses, hashtags and handles. */
export function dropNeverNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const terms = termsInSmallLetters(page.text);
  const titles = titlesWithAcronym(page.text);
  const offices = officesAndTreaties(page.text);
  return candidates.filter((candidate) => {
    const name = spanText(page.text, candidate);
    if (candidate.by === 'tagger' && (terms.has(name) || offices.has(name.toUpperCase()) || isOffice(candidate, name) || officeAlone.test(name) || isAnyBody(page, candidate, name) || isPeople(name) || isRuler(page.text, candidate))) return false;
    if ((candidate.by === 'tagger' || candidate.by === 'pack') && titles.has(name)) return false;
    if (candidate.by === 'acronym' && titles.has(candidate.alternateName ?? '')) return false;
    if (name === 'CCTV' && !chineseBroadcaster.test(page.text)) return false;
    if (inAddress(page.text, candidate.start) || page.text.charAt(candidate.end) === '+' || inTicker(page.text, candidate) || isPlainTerm(page.text, candidate)) return false;
    if (candidate.by === 'tagger' && candidate.type === 'Organization' && (isSeveral(name) || isUnnamed(name, page, candidate))) return false;
    return candidate.by === 'pack' || candidate.by === 'firm' || candidate.by === 'landmark' || candidate.placed !== undefined || isChamberOrParty(candidate, name) || isRegistered(candidate, name) || (candidate.by === 'role' && !isNeverName(name)) || !namesNobody(name);
  });
}

/** "the Senate", "Liberal Party", "National Democratic Party": made of words that name nobody by themselves. */
function isChamberOrParty({ type }: Candidate, name: string): boolean {
  return type === 'Organization' && /^(?:Senate|\p{Lu}.* Party)$/u.test(name);
}

/** "State Bank Plc": of common words, and a firm by its form. "The Company Ltd" says nothing more, nor do "General Group" and "Central Bank". */
function isRegistered({ by }: Candidate, name: string): boolean {
  return by === 'legal-suffix' && /^\p{Lu}\p{L}+ \p{Lu}.* (?:Bhd|Corp|Inc|LLC|LLP|Ltd|PLC|Plc|plc)\.?$/u.test(name);
}

function namesNobody(name: string): boolean {
  if (!/\p{L}/u.test(name) || plainAcronyms.has(name) || peopleOrFurniture.test(name)) return true;
  return name.split(/\s+/).every((word) => isNeverName(word) || legalForms.has(word) || isRoleWord(word) || neverAlone.has(word.toLowerCase()) || pageFurniture.has(word.toLowerCase()));
}

/** "Pennsylvania Democrat", "Nova Scotia Liberal", and what stands on buttons. */
const peopleOrFurniture = / (?:Democrat|Republican|Liberal)$|^(?:(?:Breaking|Business|Latest|Local|National|Top|World) )?News$|Privacy Policy|Terms of (?:Service|Use)|(?:Continue|Keep|Further) Reading|Reading List/;

/** Where cameras are not meant. */
const chineseBroadcaster = /(?<!\p{L})(?:broadcaster|Beijing|China|Chinese|[Ss]tate (?:media|television|TV))(?!\p{L})/u;

/** The exchange and the code in "(NYSE: BABA)", the country in "US$". */
function inTicker(text: string, { start, end }: Candidate): boolean {
  const after = text.slice(end, end + 14);
  return /^(?:\$|\s?:\s?[A-Z0-9.]{1,8}[)\]])/.test(after) || (/^[)\]]/.test(after) && /[([][A-Za-z]{2,8}\s?:\s?$/.test(lettersBefore(text, start, 12)));
}

/** "Commissioner for Information and Strategy" is what somebody is, not a body; so are "Canon Residentiary for Arts", "Justice of India", of a Chief Justice, and "State for Defence", of a secretary. */
function isOffice({ type }: Candidate, name: string): boolean {
  return type === 'Organization' && /^(?:(?:Archdeacon|Canon|Dean|Provost) (?:\p{Lu}\p{L}+ )?(?:for|of) |(?:Commissioner|Minister|Secretary|Director|Manager|Ambassador|Justice|Ruler|Chancellor|Comptroller) (?:for|of) |State for )/u.test(name);
}

/** "the High Commissioner to Canada", "the relevant District Judge": whoever that is. */
const officeAlone = /^(?:High Commissioner|(?:District|High Court|Circuit) Judge|Chief Justice|Deputy Commissioner)$/;

/** "Council members said", "taken to Court": any town's council, at the start of a sentence, and any court. "The Council said" is of one that the page has named. */
function isAnyBody(page: Page, { start, end }: Candidate, name: string): boolean {
  if (name === 'Court') return /(?<!\p{L})(?:to|in|before|at) $/u.test(lettersBefore(page.text, start, 8));
  return /^(?:Board|Commission|Committee|Council)$/.test(name) && page.text.startsWith(' members ', end) && page.words[wordAt(page, start)]?.first === true;
}

/** "Sri Lankan" in "Sri Lankan politics"; "Korea" is the country. */
function isPeople(name: string): boolean {
  return name.includes(' ') && countryOfPeople.has(name);
}

/** "His Highness the Amir": elsewhere the word is a given name. */
function isRuler(text: string, { start, end }: Candidate): boolean {
  return /^(?:Amir|Emir)$/.test(text.slice(start, end)) && /(?<!\p{L})the $/iu.test(lettersBefore(text, start, 5));
}

/** "Gross Domestic Product (GDP)": a term, by its acronym; "Jane Roe (SAN)" is somebody. */
function isPlainTerm(text: string, { end, by, type }: Candidate): boolean {
  const acronym = /^ \(([\p{Lu}&]{2,6})\)/u.exec(text.slice(end, end + 10))?.[1];
  return by === 'tagger' && type !== 'Person' && acronym !== undefined && plainAcronyms.has(acronym);
}

/** "VCs", "NGOs": several of a kind. */
function isSeveral(name: string): boolean {
  return /^\p{Lu}{2,5}s$/u.test(name);
}

/** "Council members approved it", at a sentence's beginning, "Sec 3 of the law", "a new Bill". */
function isUnnamed(name: string, page: Page, { start, end }: Candidate): boolean {
  const opens = page.words[wordAt(page, start)]?.first === true && /^(?:Board|City|Committee|Council|County|Department|School|Town|Village)$/.test(name);
  const behind = page.text.slice(end, end + 16);
  if (/^(?:Act|Bill|Budget)$/.test(name)) return true;
  return (opens && /^ (?:board|commissioners?|employees|leaders?|managers?|members?|officials?|staff|workers)(?!\p{L})/u.test(behind)) || (/^(?:Sec|Art)$/.test(name) && /^\.? ?\d/.test(behind));
}

function inAddress(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.|[@#_]|\.\p{L}+\/)\S*$/u.test(lettersBefore(text, start, 60));
}

/** Acronyms, in capitals, of which the text says that somebody is one, or that states keep it: "an ASI denied", "contrary to the JCPoA". */
function officesAndTreaties(text: string): ReadonlySet<string> {
  return new Set([...offices, ...treaties].flatMap((says) => [...text.matchAll(says)].map(([, acronym = '']) => acronym.toUpperCase())));
}

const ends = String.raw`(?=[.,;:)"”]| (?:and|as|by|in|is|on|that|was|which|with)(?!\p{L}))`;
const offices = [
  /(?<!\p{L})[Aa]n? (\p{Lu}{2,4}) (?:who|was|had|told|denied|said|refused|asked)(?!\p{L})/gu, // "an ASI denied them help"
  /(?<!\p{L})[Ff]ormer (\p{Lu}{2,3}) (?:who|himself|herself|told|had (?:earlier |also )?(?:said|told))(?!\p{L})/gu, // "the former CE had earlier said"
  /\p{Lu}\p{Ll}+, (?:the )?(\p{Lu}{2,4}) of (?:the )?(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Police|Station|Court|Circle)(?!\p{L})/gu, // "Karim Islam, OC of Mohonpur Police Station"
];
const treaties = [
  new RegExp(String.raw`(?<!\p{L})(?:part(?:y|ies)|signator(?:y|ies)|contrary|accession|adherence) to the (\p{Lu}{2,}\p{L}{0,5})${ends}`, 'gu'), // "contrary to the JCPoA and"
  new RegExp(String.raw`(?<!\p{L})(?:ratif(?:y|ied|ying)|violations? of|breach of|terms of|renegotiate) the (\p{Lu}{2,}\p{L}{0,5})${ends}`, 'gu'), // "in breach of the JCPoA."
  /(?<!\p{L})(?:accord|agreement|deal|pact|treaty)(?: [^.;,]{0,50})?, (?:better |also )?(?:known as|called) the (\p{Lu}{2,}\p{L}{0,5})(?!\p{L})/gu, // "the deal with Tehran, known as the JCPoA"
];

/** Acronyms that the text itself says are no names: "a compact fluorescent light, or CFL". */
function termsInSmallLetters(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(longFormAndAcronym)].flatMap(([, words = '', acronym = '']) => {
    const initials = words.split(/[ -]/).map((word) => word[0] ?? '').join('');
    return initials.toUpperCase().endsWith(acronym) ? [acronym, `${acronym}s`] : [];
  }));
}

const longFormAndAcronym = /(?<![\p{L}-])((?:\p{Ll}{2,20}[ -]){1,5}\p{Ll}{2,20})(?:,? or | \()(\p{Lu}{2,5})s?\b/gu;

/** Acronyms that the text itself says stand for a part that people play, or for a paper: "the General Manager (GM)", "the Director of Public Trials (DPT)", "a Criminal Behaviour Order (CBO)". */
function titlesWithAcronym(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(titleAndAcronym)].flatMap(([, words = '', acronym = '']) => {
    const [title = '', field = ''] = words.split(/ of (?:the )?/);
    const initials = initialsOf(`${title} ${field}`);
    const head = title.split(/[ -]/).at(-1) ?? '';
    const spellsTitle = field === '' || acronym.length > initialsOf(field).length; // "Minister of the United Arab Emirates (UAE)" is of a country
    return initials.endsWith(acronym) && spellsTitle && (isRoleHead(head) || papers.test(field === '' ? head : (field.split(' ').at(-1) ?? ''))) ? [acronym] : [];
  }));
}

function initialsOf(words: string): string {
  return words.split(/[ -]/).map((word) => word.charAt(0)).join('');
}

const titleAndAcronym = /(?<![\p{L}-])((?:\p{Lu}\p{Ll}+[ -](?:of (?:the )?)?){1,4}\p{Lu}\p{Ll}+) \((\p{Lu}{2,5})s?\)/gu;
const papers = /^(?:Act|Agreement|Bill|Certificate|Exam|Examination|Levy|Licence|License|Notice|Order|Plan|Policy|Programme|Program|Scheme|Strategy|Tax|Treaty|Vehicles?|Warrant)$/;
