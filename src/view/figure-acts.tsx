import type { FigureCard } from '../protocol/cards';
import { CopyButton } from './copy-button';
import { MistakeReport } from './mistake-report';
import { wordCurrency, type Wording } from './wording';

/** What a reader can do from the card of a figure; absent if a view cannot do it. */
export interface FigureActs {
  /** The sentence of the figure, for a report of a mistake. */
  readonly sentence: string;
  /** Reads the figure's sign as this currency: on this page, or `always` on its site. */
  readonly correct: (sign: string, currency: string, always: boolean) => void;
}

/** How many other meanings of a sign are offered, likeliest first. */
const mostOffered = 6;

/** The other currencies that the figure's sign may mean, likeliest first. */
export function otherCurrencies({ figure }: FigureCard): readonly string[] {
  return figure.alternatives.filter((code) => code !== figure.currency).slice(0, mostOffered);
}

/** For an assumed currency, one click for the likeliest other one; and after such a correction, if possible, one to apply it to the whole site. */
export function QuickCorrection({ card, acts: { correct }, wording }: { card: FigureCard; acts: FigureActs; wording: Wording }) {
  const { figure } = card;
  const [likeliest] = otherCurrencies(card);
  if (figure.assumed?.code === 'correction') {
    return card.mayHoldOnSite && <button type="button" class="plain" onClick={() => { correct(figure.sign, figure.currency, true); }}>{wording.text('alwaysOnSite')}</button>;
  }
  if (likeliest === undefined) return null;
  return <button type="button" class="plain" onClick={() => { correct(figure.sign, likeliest, false); }}>{wording.text('correctTo', wordCurrency(likeliest, wording))}</button>;
}

/** "Not yuan?": the other currencies that the sign may mean, one click each; and a way to report a mistake. `quoted`: the conversion with its source. */
export function FigureActsView({ card, quoted, acts, wording, close }: { card: FigureCard; quoted: string; acts: FigureActs; wording: Wording; close: () => void }) {
  const { figure } = card;
  const read = `${figure.text} → ${figure.low === figure.high ? figure.low : `${figure.low}–${figure.high}`} ${[figure.currency, figure.bound, figure.per].filter(Boolean).join(', ')}`;
  return (
    <>
      <p class="offers">
        {otherCurrencies(card).map((code) => (
          <button type="button" class="plain" key={code} onClick={() => { close(); acts.correct(figure.sign, code, false); }}>
            {wordCurrency(code, wording)}
          </button>
        ))}
      </p>
      {quoted !== '' && <p class="offers"><CopyButton copied={quoted} label={wording.text('copyWithSource')} wording={wording} /></p>}
      <MistakeReport sentence={acts.sentence} read={read} wording={wording} />
    </>
  );
}
