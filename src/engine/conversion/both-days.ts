import type { Conversion } from './conversion';

/** A conversion at the article's day, where a rate of that is known, and at the newest; in this order. */
export function bothDays({ article, latest }: { readonly article: Conversion | null; readonly latest: Conversion }): readonly Conversion[] {
  return article === null ? [latest] : [article, latest];
}
