import type { RawText } from './raw-text';

/** Words that many papers leave small in headlines. */
const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|vs|via|is|per)$/;

/** The text as a headline: "Alibaba Boosts Spending on Cloud". Spans stay where they are. */
export function titleCase({ text, names }: RawText, leavesSmall: boolean): RawText {
  const cased = text.replace(/(^|[\s("“'‘-])(\p{Ll})([\p{L}\p{N}'’-]*)/gu, (whole, before: string, first: string, rest: string) =>
    (leavesSmall && small.test(first + rest)) || first.toUpperCase().length !== 1 ? whole : before + first.toUpperCase() + rest,
  );
  return { text: cased, names };
}

/** The text in capitals, where that changes no offset. */
export function upperCase({ text, names }: RawText): RawText {
  return { text: text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)), names };
}
