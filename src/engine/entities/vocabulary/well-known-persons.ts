/**
 * Persons often in the news whom the tagger takes for firms or places, cuts short or overlooks. Chosen as `firms.ts` says, from 1,389 politicians,
 * business people, athletes, artists and figures of history (NAMES-SCORES.md); the pack has the others, or the tagger knows them. Sorted.
 */
export const wellKnownPersons: readonly string[] = (
  'Amber Heard|Bezalel Smotrich|Bi-khim Hsiao|Bryson DeChambeau|Cardi B|Dalai Lama|Devlet Bahceli|Devlet Bahçeli|Do Kwon|Duma Boko|Hakeem Jeffries|Hansi Flick|JB Pritzker|Jonas Gahr Store|' +
  'Jonas Gahr Støre|Kassym-Jomart Tokayev|Madison Keys|Mookie Betts|Mother Teresa|Nouriel Roubini|Ozgur Ozel|Özgür Özel|Pita Limjaroenrat|Ratko Mladic|Ratko Mladić|Siddaramaiah|' +
  'Sri Mulyani Indrawati|Sussan Ley|SZA|Venancio Mondlane|Venâncio Mondlane|Yasser Arafat|Zendaya'
).split('|');
