/**
 * Languages whose Wikipedia may be asked: those with more than about 100,000 articles (meta.wikimedia.org, “List of Wikipedias”). A page says its own language and may say
 * anything, so nothing but these codes ever becomes part of a host's name. Sorted.
 */
const wikis = new Set(
  ('af ar arz ast az azb be bg bn bs ca ce ceb cs cy da de el en eo es et eu fa fi fr gl he hi hr hu hy id it ja ka kk ko ky la lt lv mk ml mr ms my nl nn no pl pt ro ru ' +
    'sh sk sl sq sr sv sw ta te tg th tr tt uk ur uz vi vo war zh').split(' '),
);

/** Tags that go by another code there: Bokmål is the Wikipedia “no”. */
const otherCodes: Readonly<Record<string, string>> = { iw: 'he', nb: 'no' };

/** Code of the Wikipedia for a BCP 47 tag ("zh-Hant" → "zh"); English where there is none. */
export function wikiOf(lang: string | null): string {
  const primary = (lang ?? '').toLowerCase().split('-')[0] ?? '';
  const code = otherCodes[primary] ?? primary;
  return wikis.has(code) ? code : 'en';
}
