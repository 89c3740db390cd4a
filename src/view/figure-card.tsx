import type { ComponentChildren } from 'preact';
import type { Verdict } from '../engine/conversion/conversion';
import type { Rate } from '../engine/conversion/rate';
import type { Assumption } from '../engine/figures/figure';
import type { FigureCard, QuotedConversion, Restatement } from '../protocol/cards';
import { bounded } from './bounded';
import { isChanged } from './changed';
import { CopyButton } from './copy-button';
import { FigureActsView, otherCurrencies, QuickCorrection, type FigureActs } from './figure-acts';
import { Foot } from './foot';
import { isoCode, RateNotes } from './rate-notes';
import { Sparkline } from './sparkline';
import { wordChange, wordCurrency, wordDate, keepSigns, wordNumber, wordRate, wordRegion, type Wording } from './wording';

/** What a figure comes to in the reader's currencies, and why we say so. */
export function FigureCardView({ card, wording, acts }: { card: FigureCard; wording: Wording; acts: FigureActs }) {
  const { text } = wording;
  const { figure } = card;
  const [first, ...others] = card.conversions;
  return (
    <div class="gloss">
      {first === undefined ? <p class="name"><bdi>{figure.text}</bdi></p> : <Headline first={first} card={card} wording={wording} />}
      <p class="soft">
        <bdi>{bounded(figure.text, figure, wording)}</bdi> ({wordCurrency(figure.currency, wording)})
      </p>
      {first === undefined ? (
        <p class="note">{text('noRate', figure.currency)}</p>
      ) : (
        <dl class="rows figures">
          <Days quoted={first} card={card} wording={wording} />
          {others.map((quoted) => (
            <OtherCurrency quoted={quoted} day={shownFirst(first).rate.date} wording={wording} />
          ))}
        </dl>
      )}
      {first !== undefined && first.series.length > 0 && <Sparkline series={first.series} wording={wording} />}
      {card.restatements.map((restatement) => (
        <RestatementPill restatement={restatement} wording={wording} />
      ))}
      {figure.assumed !== null && (
        <p class="assumed small">
          {assumption(figure.assumed, figure.currency, wording)} <QuickCorrection card={card} acts={acts} wording={wording} />
        </p>
      )}
      <RateNotes conversions={card.conversions} wording={wording} />
      <FigureFoot card={card} acts={acts} wording={wording} />
    </div>
  );
}

/** The rate, its day and its source; and the way to correct what was read. */
function FigureFoot({ card, acts, wording }: { card: FigureCard; acts: FigureActs; wording: Wording }) {
  const { text } = wording;
  const [first] = card.conversions;
  const rate = first && shownFirst(first).rate;
  const words = rate && `${source(rate, wording)}${card.unanswered && rate.source === 'embedded' ? ` · ${text('noSourceAnswered')}` : ''}`;
  return (
    <Foot
      label={otherCurrencies(card).length > 0 ? text('notThisCurrency', wordCurrency(card.figure.currency, wording)) : text('wrong')}
      more={(close) => <FigureActsView card={card} quoted={first === undefined ? '' : quotation(first, card, wording)} acts={acts} wording={wording} close={close} />}
    >
      {/* A dot may end a line, but never begin one. */}
      {words?.replaceAll(' ·', '\u00a0·')}
    </Foot>
  );
}

function Headline({ first, card, wording }: { first: QuotedConversion; card: FigureCard; wording: Wording }) {
  const main = shownFirst(first);
  return (
    <div class="head">
      <p class="amount">
        {bounded(keepSigns(main.shown), card.figure, wording)}
      </p>
      <CopyButton copied={bounded(keepSigns(main.shown), card.figure, wording)} wording={wording} />
    </div>
  );
}

/** "₩75.2 trillion (380 billion yuan; 1 CNY = ₩197.9 · 24 Feb 2025 · …)". */
function quotation(first: QuotedConversion, { figure }: FigureCard, wording: Wording): string {
  const main = shownFirst(first);
  return `${bounded(keepSigns(main.shown), figure, wording)} (${figure.text}; ${source(main.rate, wording)})`;
}

/** The newest rate beside the article's day, if they differ enough to matter; or why there is no rate of the article's day. */
function Days({ quoted, card, wording }: { quoted: QuotedConversion; card: FigureCard; wording: Wording }) {
  const { article, latest } = quoted;
  if (article === null) {
    const reason = card.articleDate === null ? 'articleDayUnknown' : 'articleDayWithoutRate';
    return <Row label={wording.text('shownRate')}>{wording.text(reason)}</Row>;
  }
  if (!isChanged(quoted)) return null;
  return (
    <Row label={wordDate(latest.rate.date, wording)}>
      {keepSigns(latest.shown)} <span class="change">{wordChange(quoted.change, wording)}</span>
    </Row>
  );
}

/** Another currency, with its day if that differs from the first currency's: not all rates are known for the same days. */
function OtherCurrency({ quoted, day, wording }: { quoted: QuotedConversion; day: string; wording: Wording }) {
  const { shown, rate } = shownFirst(quoted);
  return (
    <Row label={wording.text('inCurrency', wordCurrency(quoted.currency, wording))}>
      {keepSigns(shown)} {rate.date !== day && <span class="small">{wordDate(rate.date, wording)}</span>}
    </Row>
  );
}

/** The main conversion: that of the article's day, if there is one. */
function shownFirst({ article, latest }: QuotedConversion): QuotedConversion['latest'] {
  return article ?? latest;
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function RestatementPill({ restatement: { text, verdict }, wording }: { restatement: Restatement; wording: Wording }) {
  if (verdict === null) return null;
  const { finding, implied, reference } = verdict;
  const quote = isoCode(reference.quote);
  return (
    <>
      <p class={finding === 'agrees' ? 'pill agrees' : 'pill'}>{worded(verdict, text, wording)}</p>
      <p class="small">
        {wording.text('impliedRate', isoCode(reference.base), wordRate(implied, quote, wording), wordRate(reference.rate, quote, wording), wordDate(reference.date, wording))}
      </p>
    </>
  );
}

function worded({ finding, difference }: Verdict, text: string, wording: Wording): string {
  // The keys of the texts are made from the names of the findings.
  if (finding !== 'scale?') return wording.text(finding, text, wordChange(difference, wording));
  // The factor between the two: 10, 100, 1,000 or 10,000.
  const times = wordNumber(10 ** Math.abs(Math.round(Math.log10(1 + difference))), wording);
  return wording.text(difference > 0 ? 'scaleTooMuch' : 'scaleTooLittle', text, times);
}

function assumption({ code, evidence }: Assumption, currency: string, wording: Wording): string {
  const shown = code === 'site-country' ? wordRegion(evidence, wording) : evidence;
  return wording.text(`assumed_${code.replaceAll('-', '_')}`, wordCurrency(currency, wording), shown);
}

/** "1 CNY = ₩197.9 · 28 Feb 2025 · rates inside Newsgloss". */
function source(rate: Rate, wording: Wording): string {
  return `1 ${isoCode(rate.base)} = ${wordRate(rate.rate, rate.quote, wording)} · ${wordDate(rate.date, wording)} · ${wording.text(sourceKeys[rate.source])}`;
}

const sourceKeys: Record<Rate['source'], string> = {
  frankfurter: 'sourceFrankfurter',
  'currency-api': 'sourceCurrencyApi',
  'currency-api-mirror': 'sourceCurrencyApi',
  embedded: 'sourceEmbedded',
  fixed: 'sourceFixed',
};
