/**
 * The country of a host's ending: "https://www.smh.com.au/business" → AU, "https://www.gov.uk" → GB. `undefined` if it has none,
 * or one that sites choose for its looks.
 */
export function hostCountry(url: string | null): string | undefined {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '';
  const ending = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase();
  // "eltiempo.com.co" is Colombian, but "t.co" is not.
  if (ending === undefined || (worldlyEndings.has(ending) && !/\.(?:com|gov|gob|org|net|edu)\.[a-z]{2}$/i.test(host))) return undefined;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/**
 * Two-letter endings that say nothing about the country: sites choose them for their looks ("openai.io", "about.me", "twitch.tv"), or they are
 * for several countries (.eu). Hand table, 2026-11.
 */
const worldlyEndings: ReadonlySet<string> = new Set('ai am cc co eu fm gg io la ly me nu sh so to tv vc ws'.split(' '));
