import { lettersBefore } from '../../../letters-before';
import type { FigureCandidate } from '../../candidate';
import { readName } from '../../readers/reader';
import type { FigurePage } from '../refiner';
import type { Testimony, Witness } from './witness';

/** "The same below", said of the money in one pair of brackets. */
export interface SameBelow {
  /** Where the brackets open. */
  readonly at: number;
  readonly testimony: Testimony;
}

/** 虧損3億元（人民幣，下同）, 收入12億澳門元（下同，…: the name of the money where it stands in the brackets, and the words. */
const said = /[(（](?:(?:货币|貨幣)?[单單]位[:：]\s?)?(?<name>\p{Script=Han}{2,5})?[\s,，、.．﹒·‧;；]{0,3}(?:以)?下同(?!\p{Script=Han})/gu;
const mostSaid = 50;

/** All that a text says so, by where it says it. Chinese news does where the money of an article is not the page's own. */
export function findSameBelow({ text }: FigurePage, figures: readonly FigureCandidate[]): readonly SameBelow[] {
  const lexicon = figures.find((figure) => figure.lexicon.language === 'zh')?.lexicon;
  if (lexicon === undefined) return [];
  const found: SameBelow[] = [];
  for (const words of text.matchAll(said)) {
    if (found.length === mostSaid) break;
    const { name } = words.groups as { readonly name?: string };
    const before = name === undefined ? figures.find(({ end }) => end === words.index)?.codes : namedWhole(text, words.index + words[0].indexOf(name), name, lexicon);
    const [code] = before ?? [];
    if (code !== undefined && before?.length === 1) found.push({ at: words.index, testimony: [code, { code: 'text-statement', evidence: words[0].slice(1) }] });
  }
  return found;
}

/** The currencies of a name that is all that stands there. */
function namedWhole(text: string, offset: number, name: string, lexicon: FigureCandidate['lexicon']): readonly string[] | undefined {
  const read = readName(text, offset, lexicon);
  return read?.end === offset + name.length ? read.codes : undefined;
}

/** A bare 元 is of the money that an article says once for all of its own, dollars of America's among it: 营收3亿元（美元，下同）. */
export const sameBelow: Witness = ({ sign, start, end }, _possible, around) => {
  if (!/^[元圆圓]$/u.test(sign) || ofShares.test(lettersBefore(around.page.text, start, 12))) return undefined;
  const last = around.sameBelow.findLast(({ at }) => at <= end);
  return last === undefined || end - last.at > longestArticle ? undefined : last.testimony;
};

/** In characters: a page may hold several articles. */
const longestArticle = 3000;

/** What a share costs is of the exchange's money, whatever its company reckons in: 股價收報12.3元. */
const ofShares = /(?:(?:收|現|现|暫|暂|[，,])[報报]|[收開开]市|[股市]價|股价|目標價|目标价)[^，。；,;]{0,6}$/u;
