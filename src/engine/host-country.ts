/**
 * The country whose ending the host of an address has: "https://www.smh.com.au/business" → AU, "https://www.gov.uk" → GB. `undefined` where it has none,
 * or one that sites choose for its look.
 */
export function hostCountry(url: string | null): string | undefined {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '';
  const ending = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase();
  // "eltiempo.com.co" is Colombia's, "t.co" the world's.
  if (ending === undefined || (worldlyEndings.has(ending) && !/\.(?:com|gov|gob|org|net|edu)\.[a-z]{2}$/i.test(host))) return undefined;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/**
 * Endings of hosts, of two letters, that tell of no country: sites choose them for their look ("openai.io", "about.me", "twitch.tv"), or are for
 * several (.eu). Hand table, 2026-11.
 */
const worldlyEndings: ReadonlySet<string> = new Set('ai am cc co eu fm gg io la ly me nu sh so to tv vc ws'.split(' '));
