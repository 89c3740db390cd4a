import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import type { Refiner } from './refiner';

/**
 * The North's money, called 원 in Korean like the South's: "북한 돈 6천100원", prices on its markets: "장마당에서 쌀 1kg이 6천원", prices of rice and petrol in its
 * towns: "신의주의 쌀 가격은 2만 3천원", and further figures of the same paragraph.
 * Leaves "북한에 쌀 200억원어치를 지원" (given by the South) and "평양냉면 1만6천원" (a dish) alone.
 */
export const northernWon: Refiner = (figures, { text, sentence }) => {
  let last: FigureCandidate | undefined;
  return figures.map((figure) => {
    if (figure.lexicon.language !== 'ko' || !figure.sign.startsWith('원')) return figure;
    if (!isNorthern(figure, text, sentence(figure.start).start) && !goesOn(text, last, figure)) {
      last = undefined;
      return figure;
    }
    last = figure;
    return { ...figure, codes: north };
  });
};

const north = ['KPW'];

function isNorthern({ start, end, amount }: FigureCandidate, text: string, from: number): boolean {
  const before = lettersBefore(text, start, Math.min(longest, start - from));
  if (named.test(before) || inBrackets.test(text.slice(end, end + longestBracket))) return true;
  return amount.power < 6 && (market.test(before) || priceThere.test(before)) && !southern.test(before);
}

/** Whether it is in one paragraph with a figure of the North, with no money of the South named in between. */
function goesOn(text: string, last: FigureCandidate | undefined, { start, amount }: FigureCandidate): boolean {
  if (last === undefined || amount.power >= 6 || start - last.end > longest) return false;
  const between = text.slice(last.end, start);
  return !between.includes('\n') && !southern.test(between);
}

/** How many characters of the sentence before it are looked at. */
const longest = 80;
/** Names of the money right before it, for any number. */
const named = /(?:북한|조선) ?(?:돈|원화|화폐|원)(?:으로|로|은|는)? ?(?:약 |무려 |1?달러당 )?$/;
const inBrackets = /^ ?\((?:북한|조선) ?(?:돈|원화|화폐|원)\)/;
const longestBracket = 10;
const market = /장마당|북한(?: 내| 내부| 현지)? ?시장에서/;
/** The price of something in one of the North's towns (except towns whose name is also a dish, a quarter of Seoul or a word), or the price of the North's rice or currency. Not "북한의 도발에도 휘발유 가격은" (despite what the North did). */
const priceThere =
  /(?<!\p{L})(?:평양|신의주|혜산|청진|함흥|사리원|평성)(?:시|의|에서|에선|에서는|은|는|과|와|, ?|·| (?:시내|시장|등|쌀))[^.!?]{0,30}(?:쌀|옥수수|휘발유|경유|디젤유|밀가루|(?:달러|위안화?) ?당)|(?<!\p{L})북한(?: 내| 내부| 현지)?(?:의|에서는?|에선)? ?(?:시장 ?)?(?:쌀|옥수수|휘발유|경유|디젤유|밀가루|환율|물가)|(?<!\p{L})북한은 1?(?:달러|위안화?) ?당/u;
const southern = /남한|한국|우리 ?돈|한화|국내|서울|지원|원조|수출|수입액/;
