import { twinned } from '../../twinned';
import type { Amount } from '../quantity';
import type { FigureCandidate } from '../candidate';
import { afterGap } from '../spaces';
import { countryAt, currencyOfCountry } from '../vocabulary/countries';
import type { Lexicon } from '../vocabulary/lexicon';
import { everydayNames } from '../vocabulary/look-alikes';

/** Recognises one written shape around an amount; `undefined` if the amount does not have it. Looks at a fixed number of characters. */
export type Reader = (text: string, amount: Amount, lexicon: Lexicon) => FigureCandidate | undefined;

/** What a reader found beside an amount. */
interface Found {
  readonly codes: readonly string[];
  readonly sign: string;
  readonly start?: number;
  readonly end?: number;
  readonly minor?: number;
  readonly letter?: boolean;
  readonly qualified?: boolean;
}

/** Makes a candidate of an amount and its sign; nothing is settled yet. */
export function candidate(reader: string, amount: Amount, lexicon: Lexicon, found: Found): FigureCandidate {
  const { sign, codes, start = amount.start, end = amount.end, minor = 0, letter = false, qualified = false } = found;
  return { reader, amount, lexicon, start, end, sign, codes, minor, letter, qualified, negative: false, bound: amount.hedged ? 'at-least' : null, per: null, currency: null, assumed: null };
}

/** A currency's name with the adjective that settles it. */
export interface NamedCurrency {
  readonly end: number;
  readonly codes: readonly string[];
  readonly minor: number;
  /** The bare name as written. */
  readonly sign: string;
  /** Whether it comes with a country. */
  readonly qualified: boolean;
}

/**
 * Reads a currency name at `offset`: "yuan", "Canadian dollars", "svenske kr", "dollars canadiens", "dollars de Hong Kong", "millions d'euros".
 */
export function readName(text: string, offset: number, lexicon: Lexicon): NamedCurrency | undefined {
  const from = afterJoiner(text, offset, lexicon);
  const name = lexicon.names.at(text, from);
  if (name !== undefined) return withCountryAfter(text, ofUnit(text, { end: name.reach, codes: name.value.codes, minor: name.value.minor, sign: text.slice(from, name.reach), qualified: false }, lexicon), lexicon);
  const country = countryAt(text, from, lexicon.countries);
  if (country === undefined) return undefined;
  const nameStart = afterGap(text, country.reach);
  const after = lexicon.names.at(text, nameStart) ?? lexicon.signsAfter.at(text, nameStart);
  if (after === undefined) return undefined;
  const code = currencyOfCountry(after.value.codes, country.country);
  const end = withoutStop(text, after.reach, lexicon);
  return code === undefined ? undefined : { end, codes: [code], minor: after.value.minor ?? 0, sign: text.slice(nameStart, end), qualified: true };
}

/** (es) "3 centavos de dólar", (fr) "20 cents de dollar", (id) "6 sen dolar": hundredths of the unit that is named after them. */
function ofUnit(text: string, name: NamedCurrency, lexicon: Lexicon): NamedCurrency {
  if (name.minor <= 0 || !(lexicon.rows.of !== undefined || lexicon.language === 'id')) return name;
  const plain = afterGap(text, name.end);
  const from = afterJoiner(text, plain, lexicon);
  const unit = from > plain || (lexicon.language === 'id' && plain > name.end) ? lexicon.names.at(text, from) : undefined;
  return unit === undefined || unit.value.minor !== 0 ? name : { ...name, end: unit.reach, sign: text.slice(name.end - name.sign.length, unit.reach), codes: unit.value.codes };
}

/** After "de", "d'", "di", where one stands. */
export function afterJoiner(text: string, offset: number, lexicon: Lexicon): number {
  const of = lexicon.of.at(text, offset);
  if (of === undefined) return offset;
  const next = afterGap(text, of.reach);
  return next > of.reach || /['’]$/.test(text.slice(offset, of.reach)) ? next : offset;
}

/** (vi) "USD 25.450 đồng" is the price of a dollar in dong, and in (de) "dem FC 18 Mio. Euro" there are no francs; but the "won" of "USD 500 won in a draw" is a verb. */
export function hasOtherName(text: string, { end }: Amount, codes: readonly string[], lexicon: Lexicon): boolean {
  const offset = afterGap(text, end);
  const name = offset === end ? undefined : lexicon.names.at(text, afterJoiner(text, offset, lexicon));
  return name !== undefined && !name.value.codes.some((code) => codes.includes(code)) && name.value.minor === 0 && everydayNames[lexicon.language]?.has(text.slice(offset, name.reach).toLowerCase()) !== true;
}

function withCountryAfter(text: string, name: NamedCurrency, lexicon: Lexicon): NamedCurrency {
  // English and Chinese write the country before the name; after one it only settles which of several is meant.
  if (text.charAt(name.end) === '-' || (name.codes.length < 2 && (lexicon.language === 'en' || lexicon.language === 'zh'))) return name;
  const plain = afterGap(text, name.end);
  const country = countryAt(text, plain, lexicon.countries) ?? countryAt(text, afterJoiner(text, plain, lexicon), lexicon.countries);
  if (country === undefined || country.reach <= name.end) return name;
  const code = currencyOfCountry(name.codes, country.country);
  return code === undefined ? name : { ...name, end: country.reach, codes: [code], qualified: true };
}

/** "12 Mdr kr." in Swedish and Norwegian, which write the sign without a full stop: it ends the sentence. */
export function withoutStop(text: string, end: number, { language }: Lexicon): number {
  return (language === 'sv' || language === 'nb') && text.charAt(end - 1) === '.' && /^(?:$|\n|\s\p{Lu})/u.test(text.slice(end, end + 2)) ? end - 1 : end;
}

/** After the dash of a round price: "1.200,- kr", "50.– Fr.". */
export function priceTail(text: string, end: number): number {
  const mark = text.charAt(end);
  return (mark === '.' || mark === ',') && closingDash.test(text.slice(end + 1, end + 3)) ? end + 2 : end;
}

const closingDash = twinned(/^[-–—](?![\p{L}\p{N}])/u);
