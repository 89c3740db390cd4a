import type { RawText } from './raw-text';

/** Words that many papers leave small in headlines. */
const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|vs|via|is|per)$/;

/** How headlines are written: "Bank of England Boosts NATO", "Bank Of England Boosts NATO", "Bank Of England Boosts Nato". */
type TitleStyle = 'small-words' | 'every-word' | 'first-letters-only';

/** The text as a headline. Spans stay where they are. */
export function titleCase({ text, names }: RawText, style: TitleStyle): RawText {
  const cased = text.replace(/(^|[\s("“'‘-])(\p{L})([\p{L}\p{N}'’.&-]*)/gu, (whole, before: string, first: string, rest: string) => {
    if ((style === 'small-words' && small.test(first + rest)) || first.toUpperCase().length !== first.length) return whole;
    const tail = style === 'first-letters-only' && rest.toLowerCase().length === rest.length && !rest.includes('.') ? rest.toLowerCase() : rest;
    return before + first.toUpperCase() + tail;
  });
  return { text: cased, names };
}

/** The text in capitals, where that changes no offset. */
export function upperCase({ text, names }: RawText): RawText {
  return { text: text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)), names };
}
