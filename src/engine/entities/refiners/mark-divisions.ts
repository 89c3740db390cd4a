import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { isAmericanState } from '../place-records';
import { listJoint } from '../vocabulary/games';
import { shortRegions, tellingRegions } from '../vocabulary/regions';

/**
 * Marks places that the text calls a province, a district or an island, and that are therefore not the town of that name.
 *
 *   "[Kandahar] province", "the province of [Kirkuk]", "the [Jaffna] peninsula", "[Narathiwat] and Pattani provinces"
 *   "[New York] Governor Kathy Hochul", a "senator from [Washington]", for states that share a city's name
 *   "[New York], the fourth-largest state", "Nevada, Utah and [Washington]"
 *
 * Not "[Paris] department store", "the Pilsen district of [Chicago]", "[Beijing] state media".
 */
export function markDivisions(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const listed = listedWithStates(candidates, page);
  return candidates.map((candidate) => (mayBeTown(candidate) && (listed.has(candidate) || isDivision(candidate, page)) ? { ...candidate, isDivision: true as const } : candidate));
}

/** A name shared by a city and a state, listed with this many states, is the state; after that, one is enough on the same page. */
const severalStates = 2;

/** "Washington" in a list of states and of nothing else: "Nevada, Utah and Washington", then "won Washington and Nevada". Not "Texas, New York and London". */
function listedWithStates(candidates: readonly Candidate[], { text }: Page): ReadonlySet<Candidate> {
  const lists: Candidate[][] = [];
  for (const candidate of candidates) {
    const [last, before] = [lists.at(-1), lists.at(-1)?.at(-1)];
    if (last !== undefined && before !== undefined && listJoint.test(text.slice(before.end, candidate.start))) last.push(candidate);
    else lists.push([candidate]);
  }
  const ofStates = lists.filter((list) => list.length > 1 && list.every((one) => isState(one) || mayBeState(one, text)));
  const open = ofStates.map((list) => ({ states: list.filter(isState).length, unsure: list.filter((one) => !isState(one)) }));
  const sure = new Set(open.flatMap(({ states, unsure }) => (states < severalStates ? [] : unsure.map((one) => spanText(text, one)))));
  return new Set(open.flatMap(({ states, unsure }) => (states === 0 ? [] : unsure.filter((one) => sure.has(spanText(text, one))))));
}

/** A state that does not share a city's name. */
function isState({ type, records }: Candidate): boolean {
  return type === 'Place' && records.length === 1 && records.every(isAmericanState);
}

function mayBeState({ type, start, end, placed }: Candidate, text: string): boolean {
  return type !== 'Person' && placed === undefined && (shortRegions.has(text.slice(start, end)) || tellingRegions.has(text.slice(start, end)));
}

/** Whether it could be a town at all: not "Minnesota" or "Israel", whatever is next to them. */
function mayBeTown({ type, records }: Candidate): boolean {
  return type !== 'Person' && type !== 'Organization' && (records.length !== 1 || records[0]?.people !== undefined);
}

function isDivision(candidate: Candidate, { text }: Page): boolean {
  const before = lettersBefore(text, candidate.start, farthest);
  const after = text.slice(candidate.end, candidate.end + farthest);
  if (kindAfter.test(after) || kindBefore.test(before) || (kindsAfter.test(after) && !/\p{Lu}[\p{L}’']* $/u.test(before))) return true;
  return shortRegions.has(spanText(text, candidate)) && (officeAfter.test(after) || officeBefore.test(before) || stateAfter.test(after));
}

const farthest = 60;
const kinds = '(?:province|prefecture|region|district|oblast|governorate|peninsula|island|division)s?|county|counties|regency|states';
const kindAfter = new RegExp(String.raw`^ (?:(?:${kinds})(?! courts?\b)|(?:Province|Prefecture|Region|District|County|Oblast|Peninsula|Island)(?! \p{Lu})|neighbou?rhood|regional (?:municipality|council|administration)|state(?! (?:media|television|TV|news|radio|broadcaster|run|owned|visits?|funeral|banquet|dinner)\b)(?!-))(?!\p{L})`, 'u');
const kindBefore = /(?<![\p{L}-])(?:province|prefecture|oblast|governorate|state|regency) of $/u;
/** "Narathiwat and Pattani provinces", "Herat, Farah and Ghazni provinces". */
const kindsAfter = /^(?:, \p{Lu}[\p{L}’'-]+){0,4},? and \p{Lu}[\p{L}’'-]+ (?:provinces|prefectures|regions|districts|oblasts|governorates|states)(?!\p{L})/u;
const officeAfter = /^(?:['’]s)? (?:Gov\.|[Gg]overnor|Lt\.|[Ll]ieutenant [Gg]overnor|Sens?\.|Senators?|Legislature|[Aa]ttorney [Gg]eneral|Secretary of State|lawmakers|legislators|legislature)/;
const officeBefore = /(?<!\p{L})(?:[Gg]overnor|[Ss]enators?|[Cc]ongress(?:man|woman)|[Rr]epresentatives?|[Ll]egislature|[Aa]ttorney [Gg]eneral) (?:of|from|for) $/u;
/** ", the nation's fourth-largest state", ", a swing state,"; not ", a town in the state". */
const stateAfter = /^, (?:an?|the)(?: (?!(?:at|capital|city|from|in|of|on|town)(?!\p{L}))[\p{L}’'-]+){0,4} state(?![\p{L}-]| (?:capital|media|television|TV|news|radio|university|senator|representative|park|prison))/u;
