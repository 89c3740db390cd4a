import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { plainAcronyms } from '../vocabulary/never-names';
import { bodyHeadsWithOf } from '../vocabulary/organizations';
import { isRoleHead } from '../vocabulary/roles';

/**
 * Drops acronyms that the text itself explains as something other than a name.
 *
 *   "a compact fluorescent light, or [CFL]"                a term, in small letters; "[Gross Domestic Product] (GDP)" is one by its acronym
 *   "the General Manager (GM)", then "[GM] said"           a role; "a Criminal Behaviour Order (CBO)" is a document
 *   "an [ASI] denied them help", "contrary to the [JCPoA]"  an office, and a treaty
 *   "The [CCTV] of the street"                             cameras, where nothing speaks of China's broadcaster
 */
export function dropToldAcronyms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const [terms, titles, offices] = [termsInSmallLetters(page.text), titlesWithAcronym(page.text), officesAndTreaties(page.text)];
  return candidates.filter((candidate) => {
    const name = spanText(page.text, candidate);
    if (candidate.by === 'tagger' && (terms.has(name) || offices.has(name.toUpperCase()) || isPlainTerm(page.text, candidate))) return false;
    if ((candidate.by === 'tagger' || candidate.by === 'pack') && titles.has(name)) return false;
    if (candidate.by === 'tagger' && candidate.type === 'Organization' && !/ Program(?:me)?$/.test(name) && titles.has(acronymAfter(page.text, candidate) ?? '')) return false;
    return !(candidate.by === 'acronym' && titles.has(candidate.alternateName ?? '')) && (name !== 'CCTV' || chineseBroadcaster.test(page.text));
  });
}

/** Words that show that the broadcaster is meant, not cameras. */
const chineseBroadcaster = /(?<!\p{L})(?:broadcaster|Beijing|China|Chinese|[Ss]tate (?:media|television|TV))(?!\p{L})/u;

/** "Gross Domestic Product (GDP)" is a term, going by its acronym; "Jane Roe (SAN)" is a person, and the "Central Bank of Egypt (CBE)" a body whatever CBE means elsewhere. */
function isPlainTerm(text: string, candidate: Candidate): boolean {
  const isBody = candidate.type === 'Organization' && spanText(text, candidate).split(' ').some((word) => bodyHeadsWithOf.has(word));
  return candidate.type !== 'Person' && !isBody && plainAcronyms.has(acronymAfter(text, candidate) ?? '');
}

/** "FPO" in "Firearm Prohibition Order (FPO)". */
function acronymAfter(text: string, { end }: Candidate): string | undefined {
  return /^ \(([\p{Lu}&]{2,6})\)/u.exec(text.slice(end, end + 10))?.[1];
}

/** Acronyms, in capitals, that the text uses for an office or a treaty: "an ASI denied", "contrary to the JCPoA". */
function officesAndTreaties(text: string): ReadonlySet<string> {
  const told = [...offices, ...treaties].flatMap((says) => [...text.matchAll(says)].map(([, acronym = '']) => acronym.toUpperCase()));
  return new Set([...told, ...spelled.flatMap(({ acronym, words }) => (words.test(text) ? [acronym] : []))]);
}

/** Offices that a page writes out once, and then abbreviates. */
const spelled: readonly { readonly acronym: string; readonly words: RegExp }[] = [
  { acronym: 'AG', words: /(?<!\p{L})Attorney General(?!\p{L})/u },
  { acronym: 'DAG', words: /(?<!\p{L})Deputy Attorney General(?!\p{L})/u },
  { acronym: 'CJ', words: /(?<!\p{L})Chief Justice(?!\p{L})/u },
  { acronym: 'CS', words: /(?<!\p{L})Cabinet Secretar(?:y|ies)(?!\p{L})/u },
  { acronym: 'PS', words: /(?<!\p{L})Principal Secretar(?:y|ies)(?!\p{L})/u },
];

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

/** "a compact fluorescent light, or CFL". */
function termsInSmallLetters(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(longFormAndAcronym)].flatMap(([, words = '', acronym = '']) => (initialsOf(words).toUpperCase().endsWith(acronym) ? [acronym, `${acronym}s`] : [])));
}

const longFormAndAcronym = /(?<![\p{L}-])((?:\p{Ll}{2,20}[ -]){1,5}\p{Ll}{2,20})(?:,? or | \()(\p{Lu}{2,5})s?\b/gu;

/** Acronyms that the text introduces for a role or a document: "the General Manager (GM)", "the Director of Public Trials (DPT)", "a Criminal Behaviour Order (CBO)". */
function titlesWithAcronym(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(titleAndAcronym)].flatMap(([, words = '', acronym = '']) => {
    const [title = '', field = ''] = words.split(/ of (?:the )?/);
    const initials = initialsOf(`${title} ${field}`);
    const head = title.split(/[ -]/).at(-1) ?? '';
    const spellsTitle = field === '' || acronym.length > initialsOf(field).length; // in "Minister of the United Arab Emirates (UAE)" it is the country's
    return initials.endsWith(acronym) && spellsTitle && (isRoleHead(head) || papers.test(field === '' ? head : (field.split(' ').at(-1) ?? ''))) ? [acronym] : [];
  }));
}

function initialsOf(words: string): string {
  return words.split(/[ -]/).map((word) => word.charAt(0)).join('');
}

const titleAndAcronym = /(?<![\p{L}-])((?:\p{Lu}\p{Ll}+[ -](?:of (?:the )?)?){1,4}\p{Lu}\p{Ll}+) \((\p{Lu}{2,5})s?\)/gu;
const papers = /^(?:Act|Agreement|Bill|Certificate|Exam|Examination|Levy|Licence|License|Notice|Order|Plan|Policy|Programme|Program|Scheme|Strategy|Tax|Treaty|Vehicles?|Warrant)$/;
