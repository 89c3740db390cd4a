import type { RateNote } from '../engine/conversion/rate-note';
import type { QuotedConversion } from '../protocol/cards';
import { wordCurrency, wordDate, type Wording } from './wording';

/** What a reader must know about the conversions besides their rates: of the first all, of the others what the first has not said. */
export function RateNotes({ conversions, wording }: { conversions: readonly QuotedConversion[]; wording: Wording }) {
  const worded = conversions.flatMap(({ notes }, index) => notes.filter(({ code }) => index === 0 || code === 'official-only').map((note) => word(note, wording)));
  const said = [...new Set(worded)].filter((text) => text !== '');
  if (said.length === 0) return null;
  return (
    <div class="notes">
      {said.map((text) => (
        <p>{text}</p>
      ))}
    </div>
  );
}

function word(note: RateNote, wording: Wording): string {
  switch (note.code) {
    case 'fixed-rate': {
      const { code, successor, units, from, source } = note.fixed;
      return wording.text('noteFixedRate', isoCode(code), isoCode(successor), wordDate(from, wording), wordUnits(units, wording), source);
    }
    case 'official-only':
      return wording.text('noteOfficialOnly', wordCurrency(isoCode(note.currency), wording));
    case 'other-day':
      return wording.text('noteOtherDay', wordDate(note.day, wording));
    case 'none-near':
      // Said beside the newest conversion, where a reader looks for the article's day.
      return '';
  }
}

/** Units that ISO gave no code of their own have one of ours, the ISO code with a year ("VES-2018"): people are shown the ISO code. */
export function isoCode(code: string): string {
  return code.slice(0, 3);
}

function wordUnits(units: string, { locale }: Wording): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }).format(Number(units));
}
