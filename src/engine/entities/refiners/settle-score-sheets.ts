import { overlapping, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * The lists below a result contain players, whatever else has their names: "Scorers: N. [Roe] 62pen Subs used: [Clarke] 70 ([Dallas])",
 * "Referee: [Ann Roe]". Not "Goals: peace by Christmas".
 */
export function settleScoreSheets(candidates: readonly Candidate[], { text, lang }: Page): readonly Candidate[] {
  const players = lang === 'en' ? playersIn(text) : [];
  if (players.length === 0) return candidates;
  const others = candidates.filter((candidate) => overlapping(players, candidate).length === 0);
  return [...others, ...players.map((span): Candidate => ({ ...span, by: 'surname', type: 'Person', records: [] }))];
}

const name = String.raw`(?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'-]+(?: (?:[dv][aei]n? |der )?\p{Lu}[\p{L}’'-]+){0,2}`;
const lists = /(?<!\p{L})(?:(?<one>Referee)|Scorers?|Goals|Subs(?:titutes)?(?: used)?|Yellow cards?|Red cards?|Bookings|Booked|Sent off): /gu;
/** "Jansson 47, 90+2 (2nd)", "Forshaw 63 (Klich)". */
const entry = new RegExp(String.raw`(?<player>${name})(?: \d{1,3}(?:\+\d)?(?:pen|og|p)?(?:, (?=\d))?)+(?: \(2nd\))?(?: \((?<replaced>${name})\))?(?:[,;] )?`, 'duy');
const referee = new RegExp(`(?<player>${name})`, 'duy');

function playersIn(text: string): readonly Span[] {
  return [...text.matchAll(lists)].flatMap(({ index, 0: label, groups }) => entriesFrom(text, index + label.length, groups?.['one'] === undefined ? entry : referee));
}

/** Entry after entry, as long as they have the shape. */
function entriesFrom(text: string, start: number, shape: RegExp): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; ; ) {
    shape.lastIndex = at;
    const { 0: whole, indices } = shape.exec(text) ?? {};
    if (whole === undefined) return found;
    found.push(...[indices?.groups?.['player'], indices?.groups?.['replaced']].flatMap((span) => (span === undefined ? [] : [{ start: span[0], end: span[1] }])));
    if (shape === referee) return found;
    at += whole.length;
  }
}
