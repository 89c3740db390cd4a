import { lettersBefore } from '../../letters-before';
import type { Span } from '../../span';
import { relatives } from '../vocabulary/persons';
import { isRoleHead } from '../vocabulary/roles';

/**
 * Whether the words around a name say that somebody is called so, though a place or a firm is called so as well.
 *
 *   "a lad called Jordan", "My cabin mate, Chad, from Austin"     yes
 *   "Florence (née Roe)"                                           yes
 *   "My sisters are Savannah and Augusta", "Virginia was my aunt"  yes
 *   "a town called Jordan", "his son in Jordan", "their ally Chad"  no
 */
export function isCalledPerson(text: string, { start, end }: Span): boolean {
  const lead = lettersBefore(text, start, farthest);
  return (before.some((says) => says.test(lead)) && !goesOn(text.slice(end, end + farthest))) || after.test(text.slice(end, end + farthest));
}

/** "His son Jordan Roe", "his father, Congress president Mallikarjun Kharge": another is called so, after the name. */
function goesOn(text: string): boolean {
  const [begins, role] = /^ (?:([\p{Ll}-]+) )?\p{Lu}/u.exec(text) ?? [];
  return begins !== undefined && (role === undefined || isRoleHead(role));
}

/** How many characters are looked at on either side. */
const farthest = 60;

const people = 'lad|lads|boy|girl|man|woman|guy|baby|teenager|toddler|child|kid|student|pupil|nurse|waiter|waitress|stranger|fan|soldier';
const near = 'mum|mom|dad|mate|flatmate|roommate|classmate|boyfriend|girlfriend|fianc[eé]e?|best friend|friend';
const kin = `(?:half-|step|grand)?(?:${relatives}|${near})s?`;
const whose = String.raw`(?<!\p{L})(?:[Mm]y|[Hh]is|[Hh]er) (?:[\p{Ll}-]+ ){0,2}?`;

const before = [
  new RegExp(String.raw`(?<!\p{L})(?:${people}) (?:called|named|by the name of) $`, 'u'),
  new RegExp(String.raw`${whose}${kin},? $`, 'u'),
  new RegExp(String.raw`${whose}${kin} (?:is|was|are|were) (?:called |named )?(?:\p{Lu}\p{Ll}+(?:,| and|, and) )*$`, 'u'),
];

const after = new RegExp(String.raw`^ \(n[eé]e \p{Lu}|^(?:,| was| is) (?:my|his|her) (?:(?!home)[\p{Ll}-]+ ){0,2}?${kin}(?=[,.;!?]| who| and| said| told)`, 'u');
