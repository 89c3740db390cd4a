import { readFileSync } from 'node:fs';
import { peoples } from '../../engine/entities/vocabulary/peoples';
import { normalName, type TableName, type TableRow } from '../../sources/knowledge/pack-table';
import { isEverydayWord, isPersonName } from './make-word-lists';

/**
 * Companies, bodies, clubs and people in the news that have no hand-written record: one line for each, sorted by key.
 *
 *   title of the encyclopedia's article ⇥ names ⇥ one line: what this is ⇥ head office, or when born
 *
 * Names are separated by "|", and the first is the one shown; "~" marks a name that counts only where the text says what it is: "~Orange". Where the head office is not
 * in one place, or has moved, the last column is empty; clubs and most bodies have none. About people nothing is said that may end: no office, no club.
 */
type ListedFile = keyof typeof kinds;

const kinds = {
  'companies.tsv': { type: 'Organization', label: 'headquarters', isOfOneCountry: false },
  'bodies.tsv': { type: 'Organization', label: 'headquarters', isOfOneCountry: false },
  // Other countries have an Arsenal too; companies work in many.
  'clubs.tsv': { type: 'Organization', label: 'headquarters', isOfOneCountry: true },
  'people.tsv': { type: 'Person', label: 'born', isOfOneCountry: false },
} as const;

/** The names of the tables. */
export const listedFiles = Object.keys(kinds) as ListedFile[];

/** The lines of one of the tables, for the pack and its tests. */
export function readListed(file: ListedFile): TableRow[] {
  const { type, label, isOfOneCountry } = kinds[file];
  return readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => {
    const [key = '', names = '', description = '', value = ''] = line.split('\t');
    const country = countryOf(description);
    const cells = names.split('|').map((name) => (type === 'Person' ? personCell(name) : cellOf(name, country)));
    const needsCountry = cells.some(({ needs }) => needs === 'country' || (needs === 'type' && isOfOneCountry));
    return {
      key,
      name: names.split('|', 1)[0]?.replace('~', '') ?? key,
      type,
      names: cells,
      description,
      qid: null,
      within: needsCountry && country !== undefined ? [country] : [],
      people: null,
      rest: { ...(value === '' ? {} : { facts: [{ label, value }] }), source: sourceOf(description) },
    };
  });
}

/** A full name is enough; a single word may be an ordinary one in other languages. */
function personCell(written: string): TableName {
  const text = normalName(written.replace('~', ''));
  return { text, lang: null, needs: written.startsWith('~') ? 'type' : text.includes(' ') ? null : 'type-abroad' };
}

/** Records of later events are dated by when they were looked up. */
function sourceOf(description: string): string {
  if (/ (?:August|September|October) 2026(?!\d)/.test(description)) return 'wikipedia-autumn-2026';
  return / 2026(?!\d)/.test(description) ? 'wikipedia-2026' : 'wikipedia';
}

/**
 * Abroad a few capitals are the initials of others. Words and persons' names are a company's only where the text says so; a word followed by
 * the kind of company is proof enough ("Southwest Airlines"). In other languages more words have a capital.
 */
function cellOf(written: string, country: string | undefined): TableName {
  const text = normalName(written.replace('~', ''));
  if (/^\p{Lu}{2,4}$/u.test(text)) return { text, lang: null, needs: country === undefined ? 'type' : 'country' };
  const isAsked = written.startsWith('~') || isPersonName(text) || (isEverydayWord(text) && !saysKind.test(text));
  return { text, lang: null, needs: isAsked ? 'type' : text.includes(' ') ? null : 'type-abroad' };
}

/** Endings of companies' names that say what the company does. */
const saysKind = / (?:Airlines?|Airways|Atomics|Bank|Bancorp|Beverage|Brands|Electric|Energy|Entertainment|Financial|Foods|Group|Health|Holdings?|Hospitals|Industries|Insurance|Mining|Motors?|Oil|Pharma|Pharmaceuticals?|Power|Railways?|Re|Resources|Steel|Stores|Technolog(?:y|ies)|Telecom)$/;

/** "Swiss reinsurance company": the people that its first word names. */
function countryOf(description: string): string | undefined {
  if (description.startsWith('English ')) return 'United Kingdom';
  return Object.entries(peoples).find(([, forms]) => forms.some((form) => description.startsWith(`${form} `)))?.[0];
}
