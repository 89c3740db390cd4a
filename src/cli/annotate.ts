import packTable from '../data/pack/pack.tsv?raw';
import { bothDays } from '../engine/conversion/both-days';
import { homeCurrencies } from '../engine/conversion/home-currencies';
import { dayOf } from '../engine/days';
import { pageLanguage } from '../engine/entities/page';
import { findMentions } from '../engine/find-mentions';
import type { BlockHint, Hints } from '../engine/hints';
import type { Mentions } from '../engine/mentions';
import type { Annotated } from '../protocol/annotated-json';
import { entityInArticle } from '../protocol/in-article';
import { markupLayout } from '../reading/layout';
import { readPageHints } from '../reading/page-hints';
import { readBlocks } from '../reading/read-blocks';
import { describeEntity } from '../sources/knowledge/describe-entity';
import { describeOnline, mostRequests, type CardContext } from '../sources/knowledge/describe-online';
import { openPack, type Pack } from '../sources/knowledge/pack';
import type { Wikimedia } from '../sources/knowledge/wikimedia/wikimedia';
import { checkRestatement, quoteFigure, type RateContext } from '../sources/rates/quote-figure';
import { UsageError, type Circumstances } from './arguments';
import { parsePage } from './parse-page';
import { createRates, type Rates } from './rates';
import { taggerFor } from './taggers';
import { wikimediaFor } from './wikimedia';
import { world } from './world';

/** The caller's id of an article, which is returned unchanged. */
export type ArticleId = string | number;

/** An article as the caller gives it. */
export interface Article extends Circumstances {
  readonly id: ArticleId | null;
  readonly text: string;
  readonly form: 'text' | 'html';
}

/** An article with everything that was found in it. */
export interface AnnotatedArticle extends Annotated {
  readonly id: ArticleId | null;
  readonly form: Article['form'];
  /** The text that offsets refer to: the article's own, or the blocks of its HTML joined by "\n". */
  readonly text: string;
  readonly articleDate: string | null;
}

/** Everything else that annotating needs: loaded once, used for all articles. */
export interface Annotator {
  annotate(article: Article): Promise<AnnotatedArticle>;
}

/**
 * @param to ISO 4217 codes to convert into; empty: by `locale`
 * @param locale BCP 47 tag for the wording of amounts
 * @param online whether rate sources, Wikipedia and Wikidata may be asked
 * @throws UsageError that names the first code in `to` without a known rate
 */
export async function createAnnotator(to: readonly string[], locale: string, online: boolean): Promise<Annotator> {
  const pack = openPack(packTable);
  const unknown = await createRates(false)((table) => to.find((code) => table.rate('EUR', code, null) === undefined));
  if (unknown !== undefined) throw new UsageError(`--to: no rate of ${unknown} is known`);
  const rates = createRates(online);
  const wikimedia = online ? wikimediaFor(locale) : null;
  return { annotate: (article) => annotate(article, { pack, rates, wikimedia, homeCurrencies: homeCurrencies(to, locale), locale }) };
}

interface World {
  readonly pack: Pack;
  readonly rates: Rates;
  /** `null`: names are not looked up. */
  readonly wikimedia: Wikimedia | null;
  readonly homeCurrencies: readonly string[];
  readonly locale: string;
}

async function annotate(article: Article, { pack, rates, wikimedia, ...reader }: World): Promise<AnnotatedArticle> {
  const { text, hints } = article.form === 'html' ? readHtml(article) : { text: article.text, hints: hintsOf(article) };
  const tagger = taggerFor(pageLanguage(text, hints));
  const mentions = findMentions(text, hints, { names: pack, ...(tagger === undefined ? {} : { tagger }) });
  const converted = await rates((table) => convertAll(mentions, { ...reader, rates: table, articleDate: hints.date, drawn: false }));
  const today = dayOf(world.now());
  const cards = await describe(text, mentions.entities, { articleDate: hints.date, today, lang: hints.lang, locale: reader.locale, pack }, wikimedia);
  return { id: article.id, form: article.form, text, articleDate: hints.date, mentions, ...converted, cards };
}

/** Describes the names of one article together, so that they share requests: one each for articles, items and the names in those; more if a name has no article. */
function describe(text: string, entities: Mentions['entities'], context: CardContext, wikimedia: Wikimedia | null): Promise<Annotated['cards']> {
  const asked = entities.map((entity) => entityInArticle(text, entity, entities));
  if (wikimedia === null) return Promise.resolve(asked.map((entity) => describeEntity(entity, context.articleDate, context.today, context.pack)));
  return Promise.all(asked.map((entity) => describeOnline(entity, context, wikimedia, { left: mostRequests })));
}

function convertAll({ figures, links }: Mentions, context: RateContext): Pick<Annotated, 'conversions' | 'verdicts'> {
  return {
    conversions: figures.map((figure) => quoteFigure(figure, context).flatMap(bothDays)),
    verdicts: links.map(({ from, to }) => {
      const [main, other] = [figures[from], figures[to]];
      return main === undefined || other === undefined ? null : checkRestatement(main, other, context);
    }),
  };
}

function hintsOf({ lang, region, url, date }: Article): Hints {
  return { lang, region, url, date };
}

/** Reads HTML as the extension reads a page, except for what only a browser could know. What the caller says overrides what the page says. */
function readHtml(article: Article): { text: string; hints: Hints } {
  const document = parsePage(article.text);
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
