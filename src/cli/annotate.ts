import { parseHTML } from 'linkedom';
import packTable from '../data/pack/pack.tsv?raw';
import type { Conversion, Verdict } from '../engine/conversion/conversion';
import { homeCurrencies } from '../engine/conversion/home-currencies';
import { pageLanguage } from '../engine/entities/page';
import { findMentions } from '../engine/find-mentions';
import type { BlockHint, Hints } from '../engine/hints';
import type { Mentions } from '../engine/mentions';
import { markupLayout } from '../reading/layout';
import { readPageHints } from '../reading/page-hints';
import { readBlocks } from '../reading/read-blocks';
import { openPack, type Pack } from '../sources/knowledge/pack';
import { checkRestatement, quoteFigure, type RateContext } from '../sources/rates/quote-figure';
import { UsageError } from './arguments';
import { createRates, type Rates } from './rates';
import { taggerFor } from './taggers';

/** What the caller knows an article by; it comes back as it was given. */
export type ArticleId = string | number;

/** One article as it was given. */
export interface Article {
  readonly id: ArticleId | null;
  readonly text: string;
  readonly form: 'text' | 'html';
  readonly lang: string | null;
  readonly region: string | null;
  readonly url: string | null;
  readonly date: string | null;
}

/** One article with all that was found in it. Lists beside `mentions` have one entry for each of its figures or links. */
export interface AnnotatedArticle {
  readonly id: ArticleId | null;
  readonly form: Article['form'];
  /** The text that offsets are of: the article's own, or the blocks of its HTML joined by "\n". */
  readonly text: string;
  readonly articleDate: string | null;
  readonly mentions: Mentions;
  readonly conversions: readonly (readonly Conversion[])[];
  readonly verdicts: readonly (Verdict | null)[];
}

/** What annotating needs besides the article: loaded once, used for all. */
export interface Annotator {
  readonly pack: Pack;
  annotate(article: Article): Promise<AnnotatedArticle>;
}

/**
 * @param to ISO 4217 codes to convert into; empty: by `locale`
 * @param locale BCP 47 tag for the wording of amounts
 * @param online whether sources of rates may be asked
 * @throws UsageError that names the first code of `to` that no rate is known for
 */
export async function createAnnotator(to: readonly string[], locale: string, online: boolean): Promise<Annotator> {
  const pack = openPack(packTable);
  const unknown = await createRates(false)((table) => to.find((code) => table.rate('EUR', code, null) === undefined));
  if (unknown !== undefined) throw new UsageError(`--to: no rate of ${unknown} is known`);
  const rates = createRates(online);
  return { pack, annotate: (article) => annotate(article, { pack, rates, homeCurrencies: homeCurrencies(to, locale), locale }) };
}

interface World {
  readonly pack: Pack;
  readonly rates: Rates;
  readonly homeCurrencies: readonly string[];
  readonly locale: string;
}

async function annotate(article: Article, { pack, rates, ...reader }: World): Promise<AnnotatedArticle> {
  const { text, hints } = article.form === 'html' ? readHtml(article) : { text: article.text, hints: hintsOf(article) };
  const tagger = taggerFor(pageLanguage(text, hints));
  const mentions = findMentions(text, hints, { names: pack, ...(tagger === undefined ? {} : { tagger }) });
  const converted = await rates((table) => convertAll(mentions, { ...reader, rates: table, articleDate: hints.date, drawn: false }));
  return { id: article.id, form: article.form, text, articleDate: hints.date, mentions, ...converted };
}

function convertAll({ figures, links }: Mentions, context: RateContext): Pick<AnnotatedArticle, 'conversions' | 'verdicts'> {
  return {
    conversions: figures.map((figure) => quoteFigure(figure, context).flatMap(({ article: then, latest }) => (then === null ? [latest] : [then, latest]))),
    verdicts: links.map(({ from, to }) => {
      const [main, other] = [figures[from], figures[to]];
      return main === undefined || other === undefined ? null : checkRestatement(main, other, context);
    }),
  };
}

function hintsOf({ lang, region, url, date }: Article): Hints {
  return { lang, region, url, date };
}

/** Reads HTML as the extension reads a page, but for what only a browser could draw. What the caller said goes before what the page says. */
function readHtml(article: Article): { text: string; hints: Hints } {
  const { document } = parseHTML(/<html[\s>]/i.test(article.text) ? article.text : `<!doctype html><html><body>${article.text}</body></html>`);
  const said = readPageHints(document, article.url);
  const blocks: BlockHint[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, lang, context } of readBlocks(document.body, markupLayout)) {
    texts.push(text);
    blocks.push({ start, end: start + text.length, ...(lang === undefined ? {} : { lang }), ...(context === undefined ? {} : { context }) });
    start += text.length + 1;
  }
  const { lang, region, url, date } = article;
  return { text: texts.join('\n'), hints: { lang: lang ?? said.lang, region: region ?? said.region, url, date: date ?? said.date, blocks } };
}
