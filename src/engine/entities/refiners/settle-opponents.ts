import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfGame } from '../signs/page-of-games';

/**
 * On a page about a game, whoever beats a team is a team: the tagger may take an unknown name for a person in one place, and for a town in another.
 *
 *   "[Kairat] lost to [Tobol Kostanay]"     two teams: nobody loses to a town
 *   "[Enyimba] drew with [Remo Stars]"      a team, because the other is one
 *   "[Ann Roe] beat [Jane Poe]"             no: two players, even if the tagger takes one for a team
 *   "[Roe] beat [Villa] for pace"           no: somebody known from the pack, or by a longer name on the page, is a person
 */
export function settleOpponents(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const named = candidates.some(({ by }) => by === 'club');
  if (page.lang !== 'en' || !tellsOfGame(page, named)) return candidates;
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  const borne = new Set(inOrder.flatMap(({ type, start, end }) => (type === 'Person' ? page.text.slice(start, end).split(' ').slice(1) : [])));
  const teams = new Set(inOrder.flatMap((one, at) => {
    const other = inOrder[at + 1];
    if (other === undefined || !met.test(page.text.slice(one.end, other.start))) return [];
    const isPair = (one.type === 'Organization') !== (other.type === 'Organization') || (one.type !== other.type && one.type !== 'Organization');
    const unsure = [one, other].filter(({ type }) => type !== 'Organization');
    return isPair && unsure.every((candidate) => mayBeTeam(candidate, borne, page)) ? unsure : [];
  }));
  return candidates.map((candidate) => (teams.has(candidate) ? { ...candidate, by: 'club', type: 'Organization' } : candidate));
}

const met = /^ (?:(?:beat|crushed|defeated|downed|edged|overcame|stunned|swept|thrashed) |lost (?:\d+[-–]\d+ )?to |drew (?:\d+[-–]\d+ )?(?:with|against) )(?:hosts |visitors |rivals |the )?$/;

/** Whether it is only a guess of the tagger, and not a surname on the page. */
function mayBeTeam(candidate: Candidate, borne: ReadonlySet<string>, { text }: Page): boolean {
  const name = text.slice(candidate.start, candidate.end);
  const isLed = /(?<!\p{L})(?:Mr|Ms|Mrs|captain|coach|midfielder|skipper|striker) $/u.test(lettersBefore(text, candidate.start, longestRole));
  const isPlayer = candidate.type === 'Person' && name.includes(' ') && (candidate.confidence ?? 1) >= sureOfPlayer;
  return candidate.by === 'tagger' && candidate.records.length === 0 && !isPlayer && !borne.has(name) && !isLed;
}

const longestRole = 12;
const sureOfPlayer = 0.5;
