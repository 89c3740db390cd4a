import { lettersBefore } from '../../letters-before';
import { insideAny, spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { isCountry } from '../place-records';
import { isPartAbroad } from '../signs/is-part-abroad';
import { everydayNames } from '../vocabulary/everyday-names';
import { seatedEnd } from '../vocabulary/firm-names';
import { legalForms } from '../vocabulary/organizations';
import { isNeverName } from '../vocabulary/never-names';
import { isRoleWord } from '../vocabulary/roles';
import { rolesAbroad } from '../vocabulary/roles-abroad';
import { smallWords } from '../vocabulary/small-words';
import type { Word } from '../words';

/**
 * Drops a known name that is only part of a longer, unknown one: "China" in "China Evergrande", "Trump" in "Trump Tower", "Google"
 * in "Google Maps", "Madrid" in "Community of Madrid", both halves of "Sony Australia"; "Kenya" in "Kenya Power" and "Santander" in
 * "Norte de Santander" even if the tagger sees only them; and "Ford" in "Tom Ford", with every bare "Ford" on that page. Keeps
 * "Alibaba CEO", "China Monday", and names in title-case headings.
 */
export function dropPartsOfNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const around = neighboursOf(candidates);
  const known = candidates.filter(({ by }) => by === 'pack');
  const airlines = new Set(known.filter((candidate) => isAirline(candidate, page)).map(({ start }) => start));
  const ofPack = neighboursOf(known);
  const isInside = insideAny(candidates.filter((candidate) => (candidate.by === 'pack' || candidate.by === 'tagger') && (isBegunPlace(candidate, page, around) || isAfterParticle(candidate, page) || isBranchSeen(candidate, page, ofPack))));
  const parts = new Set(known.filter((candidate) => !isSeenWhole(candidate, around) && (isPart(candidate, page, around) || isPartElsewhere(candidate, page))));
  const surnames = new Set([...parts].filter((part) => endsName(part, page)).map((part) => spanText(page.text, part)));
  const isSurname = (candidate: Candidate) => candidate.type === 'Organization' && candidate.by === 'pack' && surnames.has(spanText(page.text, candidate));
  return candidates.filter((candidate) => !parts.has(candidate) && !isInside(candidate) && !airlines.has(candidate.start) && !isSurname(candidate));
}

/** Other candidates, by where they begin and end. */
interface Neighbours {
  readonly byStart: ReadonlyMap<number, Candidate>;
  readonly byEnd: ReadonlyMap<number, Candidate>;
  /** Spans that the tagger takes to be whole names. */
  readonly tagged: ReadonlySet<string>;
}

function neighboursOf(candidates: readonly Candidate[]): Neighbours {
  return {
    byStart: new Map(candidates.map((candidate) => [candidate.start, candidate])),
    byEnd: new Map(candidates.map((candidate) => [candidate.end, candidate])),
    tagged: new Set(candidates.filter(({ by }) => by === 'tagger').map(spanKey)),
  };
}

function spanKey({ start, end }: Candidate): string {
  return `${start}-${end}`;
}

function isSeenWhole(candidate: Candidate, { tagged }: Neighbours): boolean {
  return tagged.has(spanKey(candidate));
}

/** "Air New Zealand", whatever the tagger says of the country in it. */
function isAirline(candidate: Candidate, page: Page): boolean {
  const at = wordAt(page, candidate.start);
  return candidate.type === 'Place' && page.words[at]?.joined === true && page.words[at - 1]?.text === 'Air';
}

/** "Kenya Power", "Sri Lanka Cricket", "Jerusalem Faction", if the tagger sees only the place; not "the U.S. Army". */
function isBegunPlace(candidate: Candidate, page: Page, around: Neighbours): boolean {
  const own = page.words[wordAt(page, candidate.start)];
  const isOther = candidate.type !== 'Place' || candidate.placed !== undefined || capitals.test(spanText(page.text, candidate));
  if (page.lang !== 'en' || isOther || own === undefined || page.titleCase.has(own.block)) return false;
  const after = page.words[wordAt(page, candidate.end)];
  if (isAreaBeforeOffice(candidate, page)) return false;
  return after?.joined === true && !around.byStart.has(after.start) && page.text[candidate.end] === ' ' && /^\p{Lu}\p{Ll}{2}/u.test(after.text) && !areas.test(after.text) && extendsName(after);
}

/** With these words after it, the name is still that of a place: "Kogi State", "Buenos Aires Province", "the London Games", "Auburn Fire Chief Ann Roe". */
const areas = /^(?:Area|Assembly|City|County|Department|District|Division|Fire|Games|Governorate|Head|Island|Islands|Municipality|Oblast|Office|Olympics|Party|Prefecture|Province|Raion|Region|State|Territory|Town|Township|Village|Voivodeship|Ward|Counties|Districts|Provinces|Regions|Subdistrict)$/;

/** "Buenos Aires Province" before its Development Minister. */
function isAreaBeforeOffice({ start, end }: Candidate, { text }: Page): boolean {
  return / (?:County|Province|Region|State)$/.test(text.slice(start, end)) && ownOffice.test(text.slice(end, end + 60));
}

const ownOffice = /^ (?:(?!and )[\p{Lu}&][\p{L}]* |and ){0,4}(?:Attorney|Commissioner|Governor|Minister|Ombudsman|Premier|Prosecutor|Secretary|Senator|Sheriff|Treasurer)(?!\p{L})/u;

/** Both halves of "Foxconn India", of which the tagger sees two, or the country alone; the neighbours are those that the pack has. */
function isBranchSeen(candidate: Candidate, page: Page, { byStart, byEnd }: Neighbours): boolean {
  if (page.lang !== 'en' || candidate.by !== 'pack') return false;
  const isJoined = (one: Candidate | undefined, other: Candidate | undefined) => isKnownFirm(one) && other?.records.some(isCountry) === true && page.text.slice(one?.end, other.start) === ' ';
  const after = page.words[wordAt(page, candidate.end)];
  const before = page.words[wordAt(page, candidate.start) - 1];
  return isJoined(candidate, byStart.get(after?.start ?? -1)) || isJoined(byEnd.get(before?.end ?? -1), candidate);
}

function isKnownFirm(candidate: Candidate | undefined): boolean {
  return candidate?.type === 'Organization' && candidate.by === 'pack' && candidate.records.some(({ description, needs }) => needs === undefined && firmDescription.test(description));
}

const firmDescription = /(?<!\p{L})(?:airline|bank|brewer|carmaker|company|conglomerate|firm|maker|manufacturer|retailer)(?!\p{L})/u;

/** "US", "U.K.": before something of the country's they are not part of its name. */
const capitals = /^[\p{Lu}. ]+$|\.$/u;

/** "Norte de Santander", "Estudiantes de La Plata", whatever the tagger says. */
function isAfterParticle(candidate: Candidate, { text, lang }: Page): boolean {
  return lang === 'en' && (candidate.by === 'pack' || candidate.type === 'Place') && particleBefore.test(lettersBefore(text, candidate.start, longestHead));
}

const particleBefore = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’'-]* (?:de|de la|del|do|da|dos|das) $/u;
const longestHead = 32;

function isPartElsewhere(candidate: Candidate, page: Page): boolean {
  return page.lang !== 'en' && candidate.type === 'Place' && isPartAbroad(candidate, page);
}

function isPart(candidate: Candidate, page: Page, around: Neighbours): boolean {
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

/** A company's name followed by a country is its branch there: "Sony Australia". */
function isBranch(name: Candidate | undefined, next: Candidate | undefined): boolean {
  return name?.type === 'Organization' && next?.type === 'Place';
}

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

const acronym = /^[A-Z]{2,4}$/;

/** Whether it is one word with a capital right before it and none after: the surname in "Tom Ford". */
function endsName(part: Candidate, page: Page): boolean {
  const at = wordAt(page, part.start);
  const [before, own, after] = [page.words[at - 1], page.words[at], page.words[at + 1]];
  return own?.end === part.end && own.joined && before !== undefined && extendsName(before) && !(after?.joined === true && extendsName(after));
}

/** Words for roles that just as often belong to a name: "Google Assistant", "London House". */
const rolesInNames = /^(?:assistant|home|first|house|information|bank|party|central|national|state|federal|coach|engineer|doctor)$/i;

function extendsName({ text, capital }: Word): boolean {
  return capital && /^\p{Lu}/u.test(text) && (!isRoleWord(text) || rolesInNames.test(text)) && !isNeverName(text) && !legalForms.has(text) && !acronym.test(text);
}
