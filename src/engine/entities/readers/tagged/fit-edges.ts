import { lettersBefore } from '../../../letters-before';
import { isParty } from '../../signs/is-party';
import type { TaggedName } from '../../knowledge';
import { mayName } from '../../signs/may-name';
import type { Names } from '../../names';
import { wordAt, type Page } from '../../page';
import { firmEnd } from '../../vocabulary/firm-names';
import { cuts, type Cut, type Part } from '../../vocabulary/name-cuts';
import { growths, type Growth } from '../../vocabulary/name-growths';
import { countryOfPeople } from '../../vocabulary/peoples';
import { namesWithTitles } from '../../vocabulary/roles';

/** Takes in what belongs to names that the tagger has cut short, leaves out what does not, and parts those that it has run together. */
export function fitEdges(names: readonly TaggedName[], page: Page, known: Names): readonly TaggedName[] {
  const whole = names.map((name) => growths.reduce((one, growth) => grown(one, growth, page), withInitials(withTitle(name, page), page, known)));
  return cuts.reduce((left, cut) => left.flatMap((name) => namesIn(name, cut, page, known)), whole);
}

/** "Gaga" in "Lady Gaga", who is called so by nobody without it. */
function withTitle(name: TaggedName, page: Page): TaggedName {
  const at = wordAt(page, name.start);
  const before = page.words[at - 1];
  return name.type === 'Person' && before !== undefined && page.words[at]?.joined === true && namesWithTitles.has(page.text.slice(before.start, name.end)) ? { ...name, start: before.start } : name;
}

/** "Bean" in "the retailer L.L. Bean", where somebody is known by the whole; "Sharma Oli" in "K.P. Sharma Oli", "Padmakumar" after a sentence's first "A.", not "Powell" in "the U.S. Powell". */
function withInitials(name: TaggedName, page: Page, names: Names): TaggedName {
  const at = wordAt(page, name.start);
  const before = page.words[at - 1];
  if (page.words[at]?.joined !== true || before === undefined || !/^(?:\p{Lu}\.\s?)+$/u.test(before.text)) return name;
  const isWhole = (name.type === 'Person' && (givenInitials.test(before.text) || (before.first && before.text !== 'I.'))) || names.recordsNamed(page.text.slice(before.start, name.end), page.lang).length > 0;
  return isWhole ? { ...name, start: before.start } : name;
}

const givenInitials = /^(?!(?:U\.S|U\.K|U\.N|E\.U|D\.C|N\.Y|L\.A|[NS]\.[CDJHM])\.)(?:\p{Lu}\.\s?){2,}$/u;

function grown(name: TaggedName, { of, whole, before, after, where, type }: Growth, page: Page): TaggedName {
  const { text } = page;
  if (!isOf(name, of) || whole?.test(text.slice(name.start, name.end)) === false) return name;
  const lead = before?.exec(lettersBefore(text, name.start, farthest));
  const tail = after?.exec(text.slice(name.end, name.end + farthest));
  const given = lead?.groups?.['given'];
  if (lead === null || tail === null || (where !== undefined && where !== placeOf(name, page)) || (given !== undefined && !mayName({ text: given }))) return name;
  return { ...name, start: name.start - (lead?.[0].length ?? 0), end: name.end + (tail?.[0].length ?? 0), type: type ?? name.type };
}

/** How many characters are looked at on either side. */
const farthest = 90;

/** Whether a name stands where every word has a capital. */
function placeOf({ start }: TaggedName, page: Page): Growth['where'] {
  return page.titleCase.has(page.words[wordAt(page, start)]?.block ?? -1) ? 'heading' : 'sentence';
}

/** The name or the two names that a cut finds in one; itself where it finds none, or where the pack has somebody by the whole. */
function namesIn(name: TaggedName, { of, before, whole, after, kept, other }: Cut, page: Page, names: Names): readonly TaggedName[] {
  const written = page.text.slice(name.start, name.end);
  const found = isOf(name, of) ? whole.exec(written) : null;
  if (found === null || before?.test(lettersBefore(page.text, name.start, farthest)) === false || after?.test(page.text.slice(name.end, name.end + farthest)) === false) return [name];
  if (names.recordsNamed(written, page.lang).length > 0) return [name];
  const parts = [['kept', kept], ['other', other]] as const;
  const cut = parts.flatMap(([group, part]) => {
    const [start, end] = found.indices?.groups?.[group] ?? [];
    return start === undefined || end === undefined ? [] : [{ part, written: written.slice(start, end), name: { ...name, start: name.start + start, end: name.start + end, type: part?.type ?? name.type } }];
  });
  const people = found.groups?.['people'];
  const holds = cut.every(({ part, written: one }) => isProven(part, one, page, names)) && (people === undefined || liesInCountryOf(people, cut[0]?.written ?? '', page, names));
  return holds ? cut.map((one) => one.name) : [name];
}

function isProven(part: Part | undefined, written: string, page: Page, names: Names): boolean {
  switch (part?.proof) {
    case 'place':
      return names.recordsNamed(written, page.lang).some(({ type }) => type === 'Place');
    case 'known-place':
      return names.recordsNamed(written, page.lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
    case 'region': {
      const records = names.recordsNamed(written, page.lang);
      return records.length > 0 && records.every(({ type, people, within = [] }) => type === 'Place' && people === undefined && within.length === 1 && !within.includes('United States'));
    }
    case 'firm':
      return (written.includes(' ') && firmEnd.test(written)) || names.recordsNamed(written, page.lang).some(({ type, needs }) => type === 'Organization' && needs === undefined);
    case 'party':
      return isParty(written, page, names);
    case undefined:
      return true;
  }
}

function liesInCountryOf(people: string, place: string, { lang }: Page, names: Names): boolean {
  const country = countryOfPeople.get(people);
  return country !== undefined && names.recordsNamed(place, lang).some(({ type, within = [] }) => type === 'Place' && within.includes(country));
}

function isOf({ type }: TaggedName, of: Growth['of']): boolean {
  return of === undefined || (type !== null && of.includes(type));
}
