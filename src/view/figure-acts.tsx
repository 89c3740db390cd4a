import { useState } from 'preact/hooks';
import type { FigureCard } from '../protocol/cards';
import { CopyButton } from './copy-button';
import { MistakeReport } from './mistake-report';
import { wordCurrency, type Wording } from './wording';

/** What a reader can do from the card of a figure; left out where a view cannot do it. */
export interface FigureActs {
  /** The sentence of the figure, for a report of a mistake. */
  readonly sentence: string;
  /** Reads the figure's sign as this currency: on this page, or `always` on its site. */
  readonly correct: (sign: string, currency: string, always: boolean) => void;
}

/** As many other meanings of a sign are offered; the likeliest stand first. */
const mostOffered = 6;

/** "Not yuan?": the other currencies that the sign may mean, one click each; and a way to report what is wrong. `quoted`: the conversion with its source. */
export function FigureActsView({ card: { figure }, quoted, acts, wording }: { card: FigureCard; quoted: string; acts: FigureActs; wording: Wording }) {
  const { text } = wording;
  const [always, setAlways] = useState(false);
  const others = figure.alternatives.filter((code) => code !== figure.currency).slice(0, mostOffered);
  const read = `${figure.text} → ${figure.low === figure.high ? figure.low : `${figure.low}–${figure.high}`} ${[figure.currency, figure.bound, figure.per].filter(Boolean).join(', ')}`;
  return (
    <details class="acts">
      <summary>{others.length > 0 ? text('notThisCurrency', wordCurrency(figure.currency, wording)) : text('wrong')}</summary>
      {others.length > 0 && (
        <>
          <p class="offers">
            {others.map((code) => (
              <button type="button" class="plain" key={code} onClick={() => { acts.correct(figure.sign, code, always); }}>
                {wordCurrency(code, wording)}
              </button>
            ))}
          </p>
          <label class="small">
            <input type="checkbox" checked={always} onChange={() => { setAlways(!always); }} /> {text('alwaysOnSite')}
          </label>
        </>
      )}
      <p class="offers">
        {quoted !== '' && <CopyButton copied={quoted} label={text('copyWithSource')} wording={wording} />}
      </p>
      <MistakeReport sentence={acts.sentence} read={read} wording={wording} />
    </details>
  );
}
