import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { shortRegions } from '../vocabulary/regions';

/**
 * Marks places that the text says are a province, a district or an island, and so not the town of the name.
 *
 *   "[Kandahar] province", "the province of [Kirkuk]", "the [Jaffna] peninsula", "[Narathiwat] and Pattani provinces"
 *   "[New York] Governor Kathy Hochul", a "senator from [Washington]", of the states that have a city's name
 *
 * Not "[Paris] department store", "the Pilsen district of [Chicago]", "[Beijing] state media".
 */
export function markDivisions(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.map((candidate) => (mayBeTown(candidate) && isDivision(candidate, page) ? { ...candidate, isDivision: true as const } : candidate));
}

/** "Minnesota" and "Israel" are nothing else, whatever stands beside them. */
function mayBeTown({ type, records }: Candidate): boolean {
  return type !== 'Person' && type !== 'Organization' && (records.length !== 1 || records[0]?.people !== undefined);
}

function isDivision(candidate: Candidate, { text }: Page): boolean {
  const ahead = lettersBefore(text, candidate.start, farthest);
  const behind = text.slice(candidate.end, candidate.end + farthest);
  if (kindBehind.test(behind) || kindBefore.test(ahead) || (kindsBehind.test(behind) && !/\p{Lu}[\p{L}’']* $/u.test(ahead))) return true;
  return shortRegions.has(spanText(text, candidate)) && (officeBehind.test(behind) || officeBefore.test(ahead));
}

const farthest = 60;
const kinds = '(?:province|prefecture|region|district|oblast|governorate|peninsula|island|division)s?|county|counties|regency|states';
const kindBehind = new RegExp(String.raw`^ (?:(?:${kinds})(?! courts?\b)|(?:Province|Prefecture|Region|District|County|Oblast|Peninsula|Island)(?! \p{Lu})|neighbou?rhood|regional (?:municipality|council|administration)|state(?! (?:media|television|TV|news|radio|broadcaster|run|owned|visits?|funeral|banquet|dinner)\b)(?!-))(?!\p{L})`, 'u');
const kindBefore = /(?<![\p{L}-])(?:province|prefecture|oblast|governorate|state|regency) of $/u;
/** "Narathiwat and Pattani provinces", "Herat, Farah and Ghazni provinces". */
const kindsBehind = /^(?:, \p{Lu}[\p{L}’'-]+){0,4},? and \p{Lu}[\p{L}’'-]+ (?:provinces|prefectures|regions|districts|oblasts|governorates|states)(?!\p{L})/u;
const officeBehind = /^(?:['’]s)? (?:Gov\.|Governor|Lt\.|Lieutenant Governor|Sens?\.|Senators?|Legislature|Attorney General|Secretary of State|lawmakers|legislators|legislature)/;
const officeBefore = /(?<!\p{L})(?:[Gg]overnor|[Ss]enators?|[Cc]ongress(?:man|woman)|[Rr]epresentatives?|[Ll]egislature|[Aa]ttorney [Gg]eneral) (?:of|from|for) $/u;
