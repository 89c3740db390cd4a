import { spanText } from '../../../span';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { tellsOfGaelicGame } from '../../signs/page-of-games';
import { speaksOf } from '../../signs/speaks-of';
import { cricketCounties, gaelicCounties } from '../../vocabulary/clubs';

/** Counties that are teams on this page: "Worcestershire" beside the teams Kent and Hampshire; "Clare", where hurling is played. */
export function countiesThatPlay(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  if (tellsOfGaelicGame(page)) return gaelicCounties;
  const counties = candidates.map(({ type, ...span }) => ({ type, name: spanText(page.text, span) })).filter(({ name }) => cricketCounties.has(name));
  const named = new Set(counties.map(({ name }) => name));
  const teams = new Set(counties.filter(({ type }) => type === 'Organization').map(({ name }) => name));
  return teams.size >= fewestCounties || (named.size >= manyCounties && speaksOf(page, cricketWords)) ? cricketCounties : new Set();
}

/** With this many counties that the tagger takes to be teams, the page is about such teams. */
const fewestCounties = 2;
/** On a page about cricket, this many counties of any kind are enough. */
const manyCounties = 3;
const cricketWords = /(?<!\p{L})(?:all out|bowled|innings|wickets?)(?!\p{L})/u;
