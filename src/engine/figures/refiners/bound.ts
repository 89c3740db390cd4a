import { lettersBefore } from '../../letters-before';
import { twinned } from '../../twinned';
import { isChangedBy } from '../begins-change';
import type { FigureCandidate } from '../candidate';
import { afterSpaces, beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Keeps how the text bounds an amount: "more than 150 billion yuan" is at least that, "5亿元以上" too, "about 74.9 trillion won" about that.
 * Leaves "over the years $5" alone: only words right before or after the figure count; and both ends of "с 5 до 6 рублей".
 */
export const bound: Refiner = (figures, { text }) =>
  figures.map((figure, index) => {
    const { lexicon } = figure;
    const edge = beforeSpaces(text, figure.start);
    const after = addsMore.test(text.slice(figure.end, figure.end + longestPlus)) ? undefined : lexicon.boundsAfter.at(text, figure.end);
    const found = after ?? lexicon.boundsBefore.at(text, edge) ?? lexicon.boundsBefore.at(text, beforeArticle(text, edge));
    if (found === undefined || figure.amount.isRange || isEnd(text, figure, figures[index - 1], figures[index + 1])) return figure;
    if (after === undefined && (isEndOfChange(text, found.reach, figure, figures[index - 1]) || isTopic(text, found.reach, figure))) return figure;
    return { ...figure, bound: found.value };
  });

/** "$500 plus tax", (de) "18 Mio. Euro plus 2 Millionen an Boni": exactly this much, and something else. */
const addsMore = twinned(/^ plus [\p{L}\p{N}\p{Sc}]/u);
const longestPlus = 7;

/** (ru) "зарплата вырастет до 27 093 рублей" (will rise to), (sv) "steg till 4 miljoner kronor, från 3 miljoner kronor": the end of a change, or its beginning; but fines "до 5000 рублей" are up to that much. */
function isEndOfChange(text: string, word: number, { lexicon, start }: FigureCandidate, before: FigureCandidate | undefined): boolean {
  const edge = beforeSpaces(text, start);
  if (lexicon.from.at(text, edge)?.reach === word) return isChangedBy(text, word, lexicon) || (before !== undefined && /^,? $/.test(text.slice(before.end, word)));
  return lexicon.rangeTo.at(text, word)?.reach === edge && (isChangedBy(text, word, lexicon) || (before !== undefined && isStep(text, before, word)));
}

/** (ru) "доллар понизился на 43 копейки, до 78,12 рубля": first by how much, then to what. */
function isStep(text: string, { lexicon, start, end }: FigureCandidate, word: number): boolean {
  return /^,? $/.test(text.slice(end, word)) && lexicon.changedBy.at(text, beforeSpaces(text, start)) !== undefined;
}

/** "arraigned over N2.7bn fraud", "a row over £5m bonuses", "guilty over a P5-million deal": "over" says what it is about, not that it is more. */
function isTopic(text: string, word: number, { lexicon, start, end }: FigureCandidate): boolean {
  if (lexicon.language !== 'en' || !/^over /i.test(text.slice(word, word + 5))) return false;
  if (/^over an? $/i.test(text.slice(word, start)) && thingAfter.test(text.slice(end, end + longestCrime))) return true;
  return quarrels.test(lettersBefore(text, word, longestQuarrel)) || crimes.test(text.slice(end, end + longestCrime));
}

/** What the article belongs to; but "over a $5 million in damages" is more than that. */
const thingAfter = /^ (?!(?:in|on|of|for|to|by|at|from|since|during|per|and|or|as|with|last|this|next|after|before|when|more|less)(?!\w))[a-z]/;
const longestQuarrel = 24;
const quarrels = /(?<!\w)(?:arraigned|jailed|arrested|sued|suing|sues?|prosecuted|grilled|quizzed|questioned|indicted|remanded|convicted|investigated|sacked|suspended|summoned|detained|rows?|disputes?|feuds?|lawsuits?|scandal|outcry|fury|anger|probed?|allegations) $/i;
const longestCrime = 40;
const crimes = /^ (?:[a-z]+ ){0,2}(?:fraud|scams?|theft|bribery|bribes?|laundering|scandal|heist|robbery|embezzlement|extortion|rows?)(?!\w)/;

/** "с 5 до 6 рублей", "från 5 kronor till 6 kronor": words that elsewhere bound a figure here mark the beginning or end of a change. */
function isEnd(text: string, { lexicon, start, end }: FigureCandidate, before: FigureCandidate | undefined, after: FigureCandidate | undefined): boolean {
  const to = lexicon.from.at(text, beforeSpaces(text, start)) === undefined ? undefined : lexicon.rangeTo.at(text, afterSpaces(text, end));
  if (to !== undefined && after !== undefined && afterHedge(text, afterSpaces(text, to.reach), after) === after.start) return true;
  const word = /\S{1,8}$/u.exec(text.slice(Math.max(0, start - longestTo), beforeSpaces(text, start)))?.[0] ?? '';
  const opens = beforeSpaces(text, start) - word.length;
  if (word === '' || lexicon.rangeTo.at(text, opens)?.reach !== opens + word.length) return false;
  const edge = beforeSpaces(text, opens);
  return before?.end === edge || /\p{Nd}/u.test(text.charAt(edge - 1));
}

/** Where the figure begins whose hedge is at `offset`: (da) "fra 20 mill. kr. til knapt 11 mill. kr."; `offset` itself where there is no hedge. */
function afterHedge(text: string, offset: number, { lexicon, start }: FigureCandidate): number {
  return start > offset && lexicon.boundsBefore.at(text, beforeSpaces(text, start))?.reach === offset ? start : offset;
}

/** How many characters "to" and the spaces after it may take. */
const longestTo = 10;

/** "up to a $1 billion" prize: the article belongs to the noun after the figure. */
function beforeArticle(text: string, edge: number): number {
  const article = / an?$/i.exec(lettersBefore(text, edge, 3));
  return article === null ? edge : edge - article[0].length;
}
