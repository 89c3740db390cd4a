import { hashText } from '../../../engine/entities/tagger/hashes';
import type { KindName } from './allowed-labels';
import { bodies, companies, media } from './known-organizations';
import { alsoCountries } from './make-lists';
import { brands, cities, cldrNames, personNames, type PersonNames } from './name-sources';
import { Random } from './random';
import type { RawName, RawText } from './raw-text';

/** A copy of a text in which others are named, and the way from the original's names to those of the copy. */
export interface Renamed {
  readonly raw: RawText;
  /** Where a name of the original stands in the copy; `null` where it has been written over in part. */
  readonly place: (name: KindName) => KindName | null;
}

/**
 * Makes copies of texts in which other persons, places and organizations are named, the same one the same way throughout a copy: so the
 * model learns what the words around a name say, and names from parts of the world that its texts seldom speak of.
 */
export function renamer(): (id: string, raw: RawText) => Renamed {
  const pools = readPools();
  return (id, raw) => {
    const cast = new Cast(pools, new Random(hashText(`rename ${id}`)));
    const given = new Map<RawName, string | null>();
    for (const name of [...raw.names].sort((a, b) => b.end - b.start - (a.end - a.start))) given.set(name, cast.nameFor(raw.text.slice(name.start, name.end), name.label));
    return rewritten(raw, given);
  };
}

interface Pools {
  readonly persons: readonly PersonNames[];
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly single: readonly string[];
  readonly several: readonly string[];
}

function readPools(): Pools {
  const organizations = [...companies, ...bodies, ...media, ...brands().filter((name) => /^[\p{Script=Latin} .&'’-]+$/u.test(name) && !/\p{Ll}/u.test(name[0] ?? ''))];
  return {
    persons: personNames().filter(({ first, last }) => first.length >= 50 && last.length >= 50),
    countries: [...alsoCountries, ...cldrNames('territories').filter((name) => /^\p{Lu}[\p{Script=Latin} -]+$/u.test(name))],
    cities: cities().flatMap(({ names: [name], people }) => (people >= 20_000 && name !== undefined && /^\p{Lu}[\p{Script=Latin} .'’-]+$/u.test(name) ? [name] : [])),
    single: organizations.filter((name) => !name.includes(' ')),
    several: organizations.filter((name) => name.includes(' ') && name.split(' ').length <= 4),
  };
}

/** One in so many names stays as it is. */
const kept = 5;

/** Who stands for whom in one copy. */
class Cast {
  private readonly names = new Map<string, string | null>();
  /** Parts of persons' names: "Putin" by itself becomes what it became in "Vladimir Putin". */
  private readonly parts = new Map<string, string>();
  private readonly persons: PersonNames;
  private readonly countries: ReadonlySet<string>;
  private readonly pools: Pools;
  private readonly random: Random;

  constructor(pools: Pools, random: Random) {
    this.pools = pools;
    this.random = random;
    this.countries = new Set(pools.countries);
    this.persons = pools.persons[random.next() % pools.persons.length] ?? { first: [], last: [] };
  }

  /** `null`: the name stays. */
  nameFor(name: string, label: string): string | null {
    const key = `${label} ${name}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const other = this.parts.get(name) ?? (this.random.next() % kept === 0 ? null : this.another(name, label));
    this.names.set(key, other);
    return other;
  }

  private another(name: string, label: string): string | null {
    if (label === 'PER') return this.person(name);
    if (label === 'LOC') return this.countries.has(name) ? this.one(this.pools.countries) : /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) && !placeWords.test(name) ? this.one(this.pools.cities) : null;
    if (label !== 'ORG') return null;
    if (/^\p{Lu}{2,5}$/u.test(name)) return this.letters(name.length);
    if (!name.includes(' ')) return this.one(this.pools.single);
    return organizationWords.test(name) ? null : this.one(this.pools.several);
  }

  /** First name for first name, last for last; initials stay. */
  private person(name: string): string | null {
    const words = name.split(' ');
    if (!words.every((word) => /^\p{Lu}(?:\.|[\p{L}'’-]+)$/u.test(word))) return null;
    const last = words.length - 1;
    return words
      .map((word, at) => {
        const part = this.parts.get(word) ?? (word.endsWith('.') ? word : this.one(at === last ? this.persons.last : this.persons.first));
        this.parts.set(word, part);
        return part;
      })
      .join(' ');
  }

  private letters(count: number): string {
    return Array.from({ length: count }, () => String.fromCharCode(65 + (this.random.next() % 26))).join('');
  }

  private one(pool: readonly string[]): string {
    return pool[this.random.next() % pool.length] ?? '';
  }
}

/** Words that say by themselves what a name is: such names teach more as they are. */
const placeWords = /\b(?:River|Lake|Mount|Mountains?|Island|Islands|Sea|Ocean|Gulf|Bay|Street|Road|Avenue|Park|Airport|Province|County|Valley|North|South|East|West|Northern|Southern|Eastern|Western|House|Palace|Bridge|Station|Stadium|Hall)\b/;
const organizationWords = /\b(?:of|for|and|University|Ministry|Department|Party|Council|Committee|Commission|Court|Army|Police|Force|Forces|Union|United|National|Congress|Parliament|Senate|Agency|Association|Organi[sz]ation|Bank|School|College|Church)\b/;

function rewritten({ text, names }: RawText, given: ReadonlyMap<RawName, string | null>): Renamed {
  const moves: { start: number; end: number; to: number; length: number }[] = [];
  let copy = '';
  let from = 0;
  for (const name of names) {
    const other = given.get(name) ?? text.slice(name.start, name.end);
    copy += text.slice(from, name.start);
    moves.push({ start: name.start, end: name.end, to: copy.length, length: other.length });
    copy += other;
    from = name.end;
  }
  copy += text.slice(from);
  return {
    raw: { text: copy, names: names.map((name, at) => ({ start: moves[at]?.to ?? 0, end: (moves[at]?.to ?? 0) + (moves[at]?.length ?? 0), label: name.label })) },
    place: ({ start, end, kind }) => {
      const before = lastBefore(moves, end);
      if (before === undefined) return { start, end, kind };
      if (before.start === start && before.end === end) return { start: before.to, end: before.to + before.length, kind };
      const shift = before.to + before.length - before.end;
      return before.end <= start ? { start: start + shift, end: end + shift, kind } : null;
    },
  };
}

/** The last that starts before an offset; they are by start. */
function lastBefore<Move extends { readonly start: number }>(moves: readonly Move[], offset: number): Move | undefined {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1];
}
