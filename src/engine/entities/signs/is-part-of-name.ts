import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { everydayNames } from '../vocabulary/everyday-names';
import { seatedEnd } from '../vocabulary/firm-names';
import { rolesAbroad } from '../vocabulary/roles-abroad';
import { smallWords } from '../vocabulary/small-words';
import type { Word } from '../words';
import { acronym, extendsName } from './extends-name';
import { isBranch } from './is-branch';
import type { Neighbours } from './neighbours';

/**
 * Whether a name is part of a longer one, by the words right around it.
 *
 *   "[China] Evergrande", "Tom [Ford]", "Republic of [China]"       yes
 *   "[Alibaba] CEO", "Visiting [China]", "President of [China]"     no
 */
export function isPartOfName(candidate: Candidate, page: Page, around: Neighbours): boolean {
  const at = wordAt(page, candidate.start);
  const first = page.words[at];
  // German nouns all have capitals, so that one beside a name says nothing. Only English capitalizes headings; elsewhere such a block is a list of names.
  if (page.lang === 'de' || first === undefined || (page.lang === 'en' && page.titleCase.has(first.block))) return false;
  if (goesOn(candidate, page, around)) return true;
  const before = first.joined && first.start === candidate.start ? page.words[at - 1] : undefined;
  if (before === undefined || (page.lang !== 'en' && isFullName(candidate, page))) return false;
  return isTailOf(before, candidate, page, around) || (candidate.type === 'Place' && isOfHead(page, at, around));
}

/** "China Evergrande", "Sony Australia": the word right after it belongs to the name. */
function goesOn(candidate: Candidate, page: Page, { byStart }: Neighbours): boolean {
  const after = page.words[wordAt(page, candidate.end)];
  if (after?.joined !== true) return false;
  return byStart.has(after.start) ? isBranch(candidate, byStart.get(after.start)) : extendsName(after);
}

/** "Tom Ford": the word right before it is the beginning of the name. */
function isTailOf(before: Word, candidate: Candidate, page: Page, { byEnd }: Neighbours): boolean {
  if (byEnd.has(before.end)) return isBranch(byEnd.get(before.end), candidate);
  if (isNoName(before, page.lang) || isSite(before, page.text)) return false;
  // At the beginning of a sentence any word has a capital.
  if (before.first && startsClause.test(before.text) && !everydayNames.has(spanText(page.text, candidate))) return false;
  return extendsName(before) || isHalfAcronym(candidate, before, page);
}

/** "Republic of China", "City of Cape Town", "Prince of Wales"; not "President of China", "King Abdullah of Jordan", "Acuitas Therapeutics of Vancouver". */
function isOfHead({ text, words }: Page, at: number, { byEnd }: Neighbours): boolean {
  if (byEnd.has(words[at - 1]?.end ?? -1)) return false;
  const of = words[at - 1]?.text === 'the' ? at - 2 : at - 1;
  const head = words[of - 1];
  if (words[of]?.text !== 'of' || head === undefined) return false;
  const whole = byEnd.get(head.end);
  const isSeat = of === at - 1 && whole?.type === 'Organization' && seatedEnd.test(text.slice(whole.start, whole.end));
  if (isSeat) return false;
  return peerages.has(head.text) || (words[of].joined && !head.first && extendsName(head) && whole?.type !== 'Person');
}

/** Titles that include a place. */
const peerages: ReadonlySet<string> = new Set('Baron Baroness Duchess Duke Earl Marquess Prince Princess Viscount'.split(' '));

/** "La Chine", "Die Türkei" at the start of a sentence; "Президент Путин". */
function isNoName({ text, first }: Word, lang: string): boolean {
  const lower = text.toLowerCase();
  return (first && smallWords[lang]?.has(lower) === true) || rolesAbroad[lang]?.has(lower) === true;
}

/** "wrote on X. Elon Musk": the name of the site ends a sentence. */
function isSite({ text: name, start }: Word, text: string): boolean {
  return name === 'X.' && /(?:^|\s)(?:on|to|via|from|of) $/.test(lettersBefore(text, start, 6));
}

/** First words of sentences that stand before a name without being part of it: "Visiting China", "Currently China"; not "Air Canada". */
const startsClause = /(?:ing|ed|ly|[’']s)$|^(?:Champions|Holders|Hosts|Neighbou?rs|Rivals|Visitors)$/;

/** Whether it is a full name, so that a word before it is a role: "Cumhurbaşkanı Recep Tayyip Erdoğan"; not "Le Pen". */
function isFullName(candidate: Candidate, page: Page): boolean {
  const [first = '', ...others] = spanText(page.text, candidate).split(/[ \u00a0]/);
  return candidate.type === 'Person' && others.length > 0 && !/^(?:Le|La|De|Van|Von|Bin|Al)$/.test(first);
}

/** Two acronyms that are one name together: "PKO BP". In English the first is often a country: "UK FCA". */
function isHalfAcronym(candidate: Candidate, before: Word, page: Page): boolean {
  return page.lang !== 'en' && acronym.test(before.text) && acronym.test(spanText(page.text, candidate));
}
