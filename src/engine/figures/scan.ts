import type { Span } from '../span';

/** The text cut once into what the readers look at. Spaces and dashes lie between the units and stand in `gap`. */
export interface Unit extends Span {
  readonly kind: 'digits' | 'word' | 'sign' | 'mark';
  readonly text: string;
  /** `text` in lower case, for look-ups. */
  readonly lower: string;
  /** The spaces and dashes between the unit before and this one; only its first four characters matter. */
  readonly gap: string;
}

/**
 * digits "1,234.56", "1 234", "12,34,567" · sign "$", "US$", "R$" · word "billion", "yuan", "Rs" · mark "(", "/", "."
 * Every repeat is over one class that its neighbours cannot match, so the scan is linear.
 */
const unitPattern =
  /(?<digits>\p{Nd}+(?:[.,’'\u00a0\u202f\u2009]\p{Nd}+)*)|(?<sign>(?:(?<!\p{L})\p{Lu}{1,3})?\p{Sc})|(?<word>[\p{L}\p{M}]+)|(?<mark>[^\s\p{L}\p{M}\p{Nd}\p{Sc}\p{Pd}−~〜])/gu;

/** Cuts a text into units, in order. Takes any string. */
export function scan(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let end = 0;
  for (const found of text.matchAll(unitPattern)) {
    const written = found[0];
    const start = found.index;
    const gap = text.slice(end, Math.min(start, end + 4));
    end = start + written.length;
    units.push({ kind: kindOf(found.groups), start, end, text: written, lower: written.toLowerCase(), gap });
  }
  return units;
}

function kindOf(groups: Partial<Record<string, string>> = {}): Unit['kind'] {
  if (groups['digits'] !== undefined) return 'digits';
  if (groups['sign'] !== undefined) return 'sign';
  return groups['word'] !== undefined ? 'word' : 'mark';
}

/** Written without anything between ("34m"), with one space ("34 million"), or with a hyphen ("34-million"). */
export function joins(gap: string): boolean {
  return gap === '' || /^(?:[^\S\n]|[-‐‑])$/u.test(gap);
}

/** Joins two ends of a range ("5-10", "5 – 10", "5~10"). */
export function isDash(gap: string): boolean {
  return /^ ?[-‐‑–—−~〜] ?$/u.test(gap);
}
