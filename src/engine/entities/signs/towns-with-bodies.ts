import { lettersBefore } from '../../letters-before';
import type { Page } from '../page';

/** What a page says of towns by the bodies that they have. */
interface Towns {
  /** "Ontario" of "Ontario City Council". */
  readonly withCouncil: ReadonlySet<string>;
  /** These, and "Cadillac" of "the Cadillac Fire Chief", "Cadillac Area Public Schools". */
  readonly governed: ReadonlySet<string>;
}

/** Towns by the bodies that a page says they have: its text is searched once for all that ask. */
export function townsWithBodies(page: Page): Towns {
  const known = found.get(page) ?? search(page.text);
  found.set(page, known);
  return known;
}

const found = new WeakMap<Page, Towns>();

function search(text: string): Towns {
  const bodiesFound = [...text.matchAll(bodies)].map(({ 0: body, index }) => ({ isCouncil: cityCouncil.test(body), names: endsOf(nameBefore.exec(lettersBefore(text, index, farthest))?.[0] ?? '') }));
  return { withCouncil: new Set(bodiesFound.flatMap(({ isCouncil, names }) => (isCouncil ? names : []))), governed: new Set(bodiesFound.flatMap(({ names }) => names)) };
}

const bodies =
  /(?<!\p{L})(?:City (?:Council|Commission|Hall)|Town (?:Board|Council|Hall)|Township|Village (?:Board|District)|Select ?[Bb]oard|Board of (?:Aldermen|Selectmen)|(?:Fire|Police) (?:Chief|Department)|(?:Area |City |Community |Public )+Schools?|School (?:Board|District))(?!\p{L})/gu;
const cityCouncil = /^City Co/;
const nameBefore = /(?:\p{Lu}[\p{L}.’'-]* ){1,3}$/u;
/** How many characters are searched for the name. */
const farthest = 48;

/** "Lake Ontario" and "Ontario": the first words may be no part of the name. */
function endsOf(words: string): readonly string[] {
  const parts = words.trim().split(' ');
  return words === '' ? [] : parts.map((_, at) => parts.slice(at).join(' '));
}
