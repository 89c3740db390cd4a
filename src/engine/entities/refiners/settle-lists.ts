import { lettersBefore } from '../../letters-before';
import { overlapping, spansOf, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Everything in a list of places is a place, even if it looks like a person, or like nothing known: "in Wynnum, Nerang, Birtinya
 * and Kalkie", "to Hope Vale, Wujal Wujal and Cooktown". Not what the pack or the text says is something else ("London, Paris and Apple"), nor if
 * fewer than half are known ("from Paris, Jane and Sue"); and the last must come after an "and" ("in London, Paris, Jane Roe said"). One known place
 * is enough if the list is said to lie in a province, "hit Naqoura, Chamaa, Zita and Tayr Harfa in the Tyre province", or to have people, "residents of Dunmore, Corley and Ashby", if it begins a sentence and does
 * what towns do, "Shaftsbury, Pownal and Arlington put off votes", and in a pair if little speaks for the other one being a person.
 */
export function settleLists(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en' || !candidates.some(({ type }) => type === 'Place')) return candidates;
  const surnames = new Set(candidates.flatMap(({ type, start, end }) => (type === 'Person' ? page.text.slice(start, end).split(' ').slice(1) : [])));
  const listed = [...page.text.matchAll(list), ...page.text.matchAll(acting)].flatMap((found) => {
    const entries = spansOf(anyEntry, found[0], found.index);
    const after = page.text.slice(found.index + found[0].length, found.index + found[0].length + farthest);
    const lies = liesThere.test(after) || peopled.test(lettersBefore(page.text, found.index, farthest));
    if (!lies && tellsOfAnother.test(after)) return [];
    return oddOnes(entries, candidates, page.text, lies || townsDo.test(after)).filter((span) => !surnames.has(page.text.slice(span.start, span.end)));
  });
  if (listed.length === 0) return candidates;
  const places = listed.map(({ start, end }): Candidate => ({ start, end, by: 'kind', type: 'Place', records: [] }));
  return [...candidates.filter((candidate) => overlapping(listed, candidate).length === 0), ...places].sort((a, b) => a.start - b.start);
}

const fewestPlaces = 2;

const liesThere = /^ in (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: and \p{Lu}\p{L}+)? (?:areas?|count(?:y|ies)|districts?|governorates?|provinces?|regions?)(?!\p{L})/u;
const peopled = /(?<!\p{L})(?:homes|houses|people|residents|roads|schools|streets|towns|villagers|villages|voters) (?:across|around|from|in|near|of) $/iu;
const farthest = 60;

/** "Boric in Chile and Petro in Colombia": the last one is in a place of its own. */
const tellsOfAnother = /^ in \p{Lu}\p{L}+/u;

/** Capitalised words, at most four. */
const entry = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}(?: (?:of |(?:al|el)[ -]|de )?\p{Lu}[\p{L}’'-]*\p{Ll}){0,3}`;
const anyEntry = new RegExp(entry, 'gu');
const list = new RegExp(String.raw`(?<=(?<!\p{L})(?:in|at|to|from|of|near|off|across|around|including|through|throughout|between|outside|hit|struck|shelled|bombed|targeted) )${entry}(?:, ${entry}){0,14},? and (?:the )?(?:${entry}|other|elsewhere)`, 'gu');

const townsDo = /^ (?:approved|flooded|got (?:\p{Ll}+ )?snow|had floods|held (?:vigils|votes)|lost power|put off votes?|rejected|turned down|vote|voted)(?!\p{L})/u;
const acting = new RegExp(String.raw`(?<=(?:^|\n|[.!?] )(?:In \p{Lu}\p{Ll}+, )?)${entry}(?:, ${entry}){1,14},? and ${entry}(?=${townsDo.source.slice(1)})`, 'gu');

/** The entries of a list of places that no reader takes to be one. */
function oddOnes(entries: readonly Span[], candidates: readonly Candidate[], text: string, liesInProvince: boolean): readonly Span[] {
  const onEntry = entries.map((span) => overlapping(candidates, span));
  const isPlace = (at: number) => onEntry[at]?.length === 1 && onEntry[at].every(({ type, start, end }) => type === 'Place' && start === entries[at]?.start && end === entries[at].end);
  const known = entries.filter((_, at) => isPlace(at)).length;
  const odd = entries.flatMap((span, at) => (isPlace(at) ? [] : [{ span, names: onEntry[at] ?? [] }]));
  const mayBePlaces = odd.every(({ span, names }) => names.every((name) => mayBePlace(name, span, text)));
  const isPair = entries.length === 2 && isOtherOfPair(text, entries, odd.flatMap(({ names }) => names));
  const fewest = liesInProvince || isPair ? 1 : fewestPlaces;
  return known >= fewest && (liesInProvince || known >= odd.length) && mayBePlaces ? odd.map(({ span }) => span) : [];
}

/**
 * Whether the tagger is unsure about the other one of a pair: a single word that it takes to be a person, "off Sabah and Sarawak", or any name if the
 * pair is all that follows an "in", "estates in Sha Tin and Kwun Tong between".
 */
function isOtherOfPair(text: string, [first, second]: readonly Span[], odd: readonly Candidate[]): boolean {
  return odd.some(({ by, type, start, end, confidence = 1 }) => {
    if (by !== 'tagger' || confidence >= sureOfOther) return false;
    const isWord = type === 'Person' && !text.slice(start, end).includes(' ');
    return isWord || (start === second?.start && first !== undefined && /(?<!\p{L})in $/u.test(lettersBefore(text, first.start, 4)) && goesOn.test(text.slice(end, end + 10)));
  });
}

const sureOfOther = 0.8;

/** What may come after a place, but not after a person who does something. */
const goesOn = /^(?:[,.;]| (?:between|for|from|on|that|when|where|while) )/;

/** Whether only a guess of the tagger says otherwise; not a full name that it is sure of. */
function mayBePlace({ by, type, start, end, confidence = 1 }: Candidate, span: Span, text: string): boolean {
  const isFullName = type === 'Person' && text.slice(start, end).includes(' ');
  return (by === 'tagger' || by === 'echo') && start === span.start && end === span.end && !(isFullName && confidence >= sureOfPerson);
}

const sureOfPerson = 0.95;
