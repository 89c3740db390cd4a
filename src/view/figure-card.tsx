import type { ComponentChildren } from 'preact';
import type { Verdict } from '../engine/conversion/conversion';
import type { Rate } from '../engine/conversion/rate';
import type { Assumption } from '../engine/figures/figure';
import type { FigureCard, QuotedConversion, Restatement } from '../protocol/cards';
import { bounded } from './bounded';
import { CopyButton } from './copy-button';
import { FigureActsView, type FigureActs } from './figure-acts';
import { Sparkline } from './sparkline';
import { wordChange, wordCurrency, wordDate, wordRate, wordRegion, type Wording } from './wording';

/** From this change on, the article's day and today are both shown. */
const shownChange = 0.005;

/** What a figure comes to in the reader's currencies, and why we say so. */
export function FigureCardView({ card, wording, acts }: { card: FigureCard; wording: Wording; acts?: FigureActs }) {
  const { text } = wording;
  const { figure } = card;
  const [first, ...others] = card.conversions;
  return (
    <div class="gloss">
      {first === undefined ? <p class="name">{figure.text}</p> : <Headline first={first} card={card} wording={wording} />}
      <p class="soft">
        {bounded(figure.text, figure, wording)} ({wordCurrency(figure.currency, wording)})
      </p>
      {first === undefined ? (
        <p class="note">{text('noRate', figure.currency)}</p>
      ) : (
        <dl class="rows figures">
          <Days quoted={first} card={card} wording={wording} />
          {others.map((quoted) => (
            <Row label={text('inCurrency', wordCurrency(quoted.currency, wording))}>{(quoted.article ?? quoted.latest).shown}</Row>
          ))}
        </dl>
      )}
      {first !== undefined && first.series.length > 0 && <Sparkline series={first.series} wording={wording} />}
      {card.restatements.map((restatement) => (
        <RestatementPill restatement={restatement} wording={wording} />
      ))}
      {figure.assumed !== null && <p class="small" style={{ marginBlockStart: '10px' }}>{assumption(figure.assumed, figure.currency, wording)}</p>}
      {first !== undefined && <p class="source small">{source((first.article ?? first.latest).rate, wording)}</p>}
      {acts !== undefined && <FigureActsView card={card} quoted={first === undefined ? '' : quotation(first, card, wording)} acts={acts} wording={wording} />}
    </div>
  );
}

function Headline({ first, card, wording }: { first: QuotedConversion; card: FigureCard; wording: Wording }) {
  const main = first.article ?? first.latest;
  return (
    <div class="head">
      <p class="amount">
        {bounded(main.shown, card.figure, wording)}
      </p>
      <CopyButton copied={bounded(main.shown, card.figure, wording)} wording={wording} />
    </div>
  );
}

/** "₩75.2 trillion (380 billion yuan; 1 CNY = ₩197.9 · 24 Feb 2025 · …)". */
function quotation(first: QuotedConversion, { figure }: FigureCard, wording: Wording): string {
  const main = first.article ?? first.latest;
  return `${bounded(main.shown, figure, wording)} (${figure.text}; ${source(main.rate, wording)})`;
}

/** The newest rate beside the article's day, where they differ enough to matter; why there is no article's day otherwise. */
function Days({ quoted, card, wording }: { quoted: QuotedConversion; card: FigureCard; wording: Wording }) {
  const { article, latest, change } = quoted;
  if (article === null) {
    const reason = card.articleDate === null ? 'articleDayUnknown' : 'articleDayWithoutRate';
    return <Row label={wording.text('latest')}>{wording.text(reason)}</Row>;
  }
  if (change === null || Math.abs(change) <= shownChange) return null;
  return (
    <Row label={wording.text('latestOn', wordDate(latest.rate.date, wording))}>
      {latest.shown} <span class="change">{wordChange(change, wording)}</span>
    </Row>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function RestatementPill({ restatement, wording }: { restatement: Restatement; wording: Wording }) {
  const { verdict } = restatement;
  if (verdict === null) return null;
  const worded = wording.text(findingKeys[verdict.finding], restatement.text, wordChange(verdict.difference, wording));
  const title = wording.text('impliedRate', verdict.implied, verdict.reference.rate, wordDate(verdict.reference.date, wording));
  return (
    <p class={verdict.finding === 'agrees' ? 'pill agrees' : 'pill'} title={title}>
      {worded}
    </p>
  );
}

const findingKeys: Record<Verdict['finding'], string> = { agrees: 'agrees', close: 'close', differs: 'differs', 'scale?': 'scaleSlip' };

function assumption({ code, evidence }: Assumption, currency: string, wording: Wording): string {
  const shown = code === 'site-country' ? wordRegion(evidence, wording) : evidence;
  return wording.text(assumptionKeys[code], wordCurrency(currency, wording), shown);
}

const assumptionKeys: Record<Assumption['code'], string> = {
  'text-statement': 'assumedTextStatement',
  contrast: 'assumedContrast',
  correction: 'assumedCorrection',
  'page-figure': 'assumedPageFigure',
  'page-place': 'assumedPagePlace',
  dateline: 'assumedDateline',
  'site-country': 'assumedSiteCountry',
  language: 'assumedLanguage',
  'world-default': 'assumedWorldDefault',
};

/** "1 CNY = ₩197.9 · 28 Feb 2025 · rates inside Newsgloss". */
function source(rate: Rate, wording: Wording): string {
  return `1 ${rate.base} = ${wordRate(rate.rate, rate.quote, wording)} · ${wordDate(rate.date, wording)} · ${wording.text(sourceKeys[rate.source])}`;
}

const sourceKeys: Record<Rate['source'], string> = {
  frankfurter: 'sourceFrankfurter',
  'currency-api': 'sourceCurrencyApi',
  'currency-api-mirror': 'sourceCurrencyApi',
  embedded: 'sourceEmbedded',
  fixed: 'sourceFixed',
};
