import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import { isSaidWhere } from '../signs/said-where';
import { firmsByShortName } from '../signs/short-firm';
import { firmVerbs } from '../vocabulary/firm-acts';
import { tradeEnd } from '../vocabulary/firm-names';

/**
 * A place after which a firm on the page is named is the firm if it does what firms do: "Palo Alto bought four companies", on a page with
 * Palo Alto Networks; "Norilsk" beside Norilsk Nickel, if the page speaks of Norilsk's shareholders. "In Palo Alto", and "Boston said" beside the Boston Globe, remain
 * places. What only the tagger takes to be a person or place is the firm everywhere else: "Cruise" on a page with Cruise Automation and nobody of that name.
 * So is the first of a known firm's two words: "Rio" on a page with Rio Tinto, and "Brandon" with Brandon High School.
 * So is a place that nothing is ever said to be in, and that says what it will do: "Norton said it would", beside Norton Health Care.
 */
export function settleNamesakes(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const firms = new Map(candidates.flatMap((candidate) => {
    const name = spanText(page.text, candidate);
    const end = tradeEnd.exec(name) ?? oreEnd.exec(name);
    return candidate.type === 'Organization' && end !== null ? [[name.slice(0, end.index), name] as const] : [];
  }));
  const shorts = firmsByShortName(candidates, page, sureOfFirm);
  const firstWords = new Map(candidates.flatMap((candidate) => firstOfTwo(candidate, page)));
  const borne = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' && candidate.by !== 'tagger' ? spanText(page.text, candidate).split(' ') : longPerson(candidate, page))));
  const firmOf = (candidate: Candidate) => (candidate.placed === undefined ? firms.get(spanText(page.text, candidate)) : undefined);
  const bare = candidates.filter(({ type, placed, start, end }) => type !== 'Organization' && placed === undefined && (shorts.has(page.text.slice(start, end)) || firstWords.has(page.text.slice(start, end))));
  const names = (ones: readonly Candidate[]) => new Set(ones.map((one) => spanText(page.text, one)));
  const [there, acting] = [names(bare.filter(({ start }) => isSaidWhere(page.text, start))), names(bare.filter(({ end }) => saysOfItself.test(page.text.slice(end, end + 30))))];
  const shortOf = (candidate: Candidate) => {
    const name = spanText(page.text, candidate);
    if (candidate.placed !== undefined || candidate.type === 'Organization' || borne.has(name) || there.has(name)) return undefined;
    const isSeen = candidate.by === 'tagger';
    const isShort = (isSeen && candidate.type === 'Person') || (candidate.type === 'Place' && acting.has(name));
    return (isShort ? shorts.get(name) : undefined) ?? (isSeen ? firstWords.get(name) : undefined);
  };
  const owned = new Set(candidates.flatMap((candidate) => (candidate.type !== 'Person' && isOwned(candidate, page) ? [firmOf(candidate)] : [])));
  const isFirm = (candidate: Candidate, firm: string) => {
    const isWhere = isSaidWhere(page.text, candidate.start);
    if (candidate.by === 'tagger' && !borne.has(spanText(page.text, candidate)) && !isWhere) return true;
    return candidate.type !== 'Person' && (actsAsFirm(candidate, page) || (owned.has(firm) && !isWhere));
  };
  return candidates.map((candidate) => {
    const named = firmOf(candidate);
    const firm = named !== undefined && isFirm(candidate, named) ? named : shortOf(candidate);
    return firm !== undefined ? { ...candidate, by: 'namesake', type: 'Organization', records: [], shortFor: firm } : candidate;
  });
}

const sureOfFirm = 0.6;

/** "Brandon" of Brandon High School. */
const schoolEnd = / High School$/;

/** "Rio" of Rio Tinto, which is known by both words, and "Brandon" of Brandon High School. */
function firstOfTwo(candidate: Candidate, { text }: Page): readonly (readonly [string, string])[] {
  const name = spanText(text, candidate);
  const school = candidate.type === 'Organization' ? schoolEnd.exec(name) : null;
  if (school !== null) return [[name.slice(0, school.index), name]];
  const [first = '', ...others] = name.split(' ');
  const isKnown = candidate.type === 'Organization' && (candidate.by === 'pack' || candidate.by === 'firm');
  return isKnown && others.length === 1 && first.length > 2 && mayName({ text: first }) ? [[first, `${first} ${others[0]}`]] : [];
}

/** "Norton said it would end its contract". */
const saysOfItself = /^ (?:said|says) (?:that )?it (?:had|has|will|would|plans|expects)(?!\p{L})/u;

/** The words of a person's name that has several. */
function longPerson(candidate: Candidate, { text }: Page): readonly string[] {
  const words = candidate.type === 'Person' ? spanText(text, candidate).split(' ') : [];
  return words.length > 1 ? words : [];
}

/** What firms dig or make, as the last word of their names; people have such names too. */
const oreEnd = / (?:Cement|Copper|Mining|Nickel|Oil|Steel)$/;

/** "Norilsk's new majority shareholder": if the text speaks of who owns it, the bare name is the firm's unless it says where something is. */
function isOwned({ end }: Candidate, { text }: Page): boolean {
  return /^['’]s (?:\p{Ll}+ ){0,3}(?:shareholders?|creditors|owners)(?!\p{L})/u.test(text.slice(end, end + 40));
}

function actsAsFirm({ start, end }: Candidate, { text }: Page): boolean {
  return (!isSaidWhere(text, start) && firmVerbs.test(text.slice(end, end + 30))) || /[Ss]hares (?:of|in) $/.test(lettersBefore(text, start, 10));
}
