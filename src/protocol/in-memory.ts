import * as v from 'valibot';
import type { Entity } from '../engine/entities/entity';
import { entries } from './entries';

/*
 * Reads what is kept in memory until the browser is closed: whatever is broken counts as not kept, and nothing else is lost.
 */

/** What the reader corrected on one page. */
export interface PageCorrections {
  /** Currency sign as written → ISO 4217 code. */
  readonly signs: Readonly<Record<string, string>>;
  /** Keys of the records that are meant by their names, and of those that are not. */
  readonly records: readonly string[];
  readonly notRecords: readonly string[];
  /** Name → title of the article that is meant; `null`: nobody known. */
  readonly articles: Readonly<Record<string, string | null>>;
}

/** Why the names of a page are linked as they are. */
export interface Linking {
  /** Address of the page. */
  readonly url: string;
  readonly names: readonly Pick<Entity, 'name' | 'record' | 'reason'>[];
}

const words = v.optional(v.fallback(v.array(v.string()), []), []);
const allCorrections = v.fallback(entries(v.object({
  signs: v.optional(v.fallback(entries(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))), {}), {}),
  records: words,
  notRecords: words,
  articles: v.optional(v.fallback(entries(v.nullable(v.string())), {}), {}),
})), {});

/** Corrections by the address of their page. */
export function readCorrections(kept: unknown): Readonly<Record<string, PageCorrections>> {
  return v.parse(allCorrections, kept);
}

const sites = v.fallback(entries(v.nullable(v.picklist(['on', 'off']))), {});

/** What the reader has chosen for sites for now, by host name; `null`: like any other site, whatever the settings say. */
export function readSites(kept: unknown): Readonly<Record<string, 'on' | 'off' | null>> {
  return v.parse(sites, kept);
}

const linking = v.object({ url: v.string(), names: v.array(v.object({ name: v.string(), record: v.nullable(v.string()), reason: v.object({ code: v.string(), evidence: v.string() }) })) });

/** `null`: of no page. */
export function readLinking(kept: unknown): Linking | null {
  return v.is(linking, kept) ? (kept as Linking) : null;
}

/** A list of strings. */
export function readWords(kept: unknown): readonly string[] {
  return v.parse(words, kept);
}
