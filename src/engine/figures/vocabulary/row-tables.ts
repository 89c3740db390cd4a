import { expand } from './expand';
import { families, type CurrencyName, type Family } from './families';
import type { LanguageRows } from './language-rows';
import { phrases, type PhraseOptions, type Phrases } from './phrases';

/** A written form and what it means: what `phrases` shelves. */
export type Row<Value> = readonly [form: string, value: Value];

/** Phrases that are looked up only to see whether they stand there. */
export function set(forms: string | undefined, options: PhraseOptions = {}): Phrases<true> {
  return forms === undefined || forms === '' ? nothing : phrases(() => each(forms, true), options);
}

/** An empty table, for what a language has no words for although every number asks. */
const nothing: Phrases<never> = { at: () => undefined, firstWords: () => new Set() };

/** Every form of a row, with one value. */
function each<Value>(forms: string | undefined, value: Value): readonly Row<Value>[] {
  return expand(forms ?? '').map((form) => [form, value] as const);
}

/** The forms of a table with their keys. */
export function byKey<Key extends string>(table: Partial<Readonly<Record<Key, string>>> = {}): readonly Row<Key>[] {
  return Object.entries<string | undefined>(table).flatMap(([key, forms]) => each(forms, key as Key));
}

/** The forms of a table whose keys are powers of ten. */
export function byPower(table: Readonly<Record<number, string>> = {}): readonly Row<number>[] {
  return Object.entries(table).flatMap(([power, forms]) => each(forms, Number(power)));
}

/** The forms of a table whose keys are families of currencies. */
export function byFamily(table: Partial<Readonly<Record<Family, string>>> = {}): readonly Row<CurrencyName>[] {
  return Object.entries(table).flatMap(([family, forms]) => each(forms, families[family as Family]));
}

/** Every form of the number words with its value, the joined ones too ((cs) "pětadvacet"). */
export function numberForms({ numbers, unitsBeforeTens: joint }: LanguageRows): readonly Row<string>[] {
  const written = byKey(numbers);
  if (joint === undefined) return written;
  const ofValues = (pattern: RegExp) => written.filter(([, value]) => pattern.test(value));
  const tens = ofValues(/^[2-9]0$/);
  return [...written, ...ofValues(/^[1-9]$/).flatMap(([unit, ones]) => tens.map(([ten, value]) => [`${unit}${joint}${ten}`, String(Number(value) + Number(ones))] as const))];
}

/**
 * The forms of a generated table: a line for each of the codes, in their order, empty where a language has no name. This way the codes are stored once for all
 * languages.
 */
export function listed<Value>(codes: string, lines: string | undefined, meaning: (code: string) => Value): readonly Row<Value>[] {
  const forms = lines?.split('\n') ?? [];
  return codes.split(' ').flatMap((code, index) => each(forms[index], meaning(code)));
}
