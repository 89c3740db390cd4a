/**
 * Endings of hosts, of two letters, that tell of no country: sites choose them for their look ("openai.io", "about.me", "twitch.tv"), or are for
 * several (.eu). Hand table, 2026-11.
 */
export const worldlyEndings: ReadonlySet<string> = new Set('ai am cc co eu fm gg io la ly me nu sh so to tv vc ws'.split(' '));
