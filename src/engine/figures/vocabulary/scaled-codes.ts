import { dollars } from './signs';
import { phrases, type Phrase, type Phrases } from './phrases';
import { wordEnds } from './word-ends';
import { byPower, type Row } from './row-tables';

/** A code or sign with a scale in it: "MSEK", "EURm", "k€". */
interface ScaledCode {
  readonly codes: readonly string[];
  readonly power: number;
}

/** Currencies that tables and filings write with a scale in the code. */
const filed = 'EUR USD GBP SEK NOK DKK CHF PLN CZK HUF RON JPY CNY RMB AUD CAD NZD SGD HKD INR ZAR BRL MXN KRW TRY RUB ILS AED SAR ISK THB'.split(' ');
const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: dollars, '£': 'GBP', US$: 'USD', C$: 'CAD', A$: 'AUD', HK$: 'HKD', R$: 'BRL', '¥': 'JPY CNY', '₹': 'INR', S$: 'SGD', NZ$: 'NZD', '$ US': 'USD', '$ CA': 'CAD', '$ CAN': 'CAD' };

/** Scales before a code or sign, by power of ten … */
const prefixes: Readonly<Record<number, string>> = { 3: 'T|k|K|Tsd |Tsd. ', 6: 'M|MM|m|Mio |Mio. |mn', 9: 'Md|Mds|Mrd|Mrd |Mrd. |bn' };
/** … and after one. */
const suffixes: Readonly<Record<number, string>> = { 3: "k|'000| '000|000|000s| thousand| thousands", 6: 'm| m|mn| mn|mln| mln|M| million| millions| Mio.', 9: 'bn| bn|b| billion| Mrd.' };

/** Press and filing abbreviations of the North, of Mexico, of North Africa and of Israel, which name scale and currency in one. */
const abbreviations: readonly (readonly [written: string, codes: string, power: number])[] = [
  ['Mkr', 'SEK NOK DKK ISK', 6], ['mkr', 'SEK NOK DKK ISK', 6], ['mkr.', 'SEK NOK DKK ISK', 6], ['mnkr', 'SEK NOK DKK', 6], ['mdkr', 'SEK NOK DKK', 9], ['Mdkr', 'SEK NOK DKK', 9], ['tkr', 'SEK NOK DKK', 3], ['Tkr', 'SEK NOK DKK', 3], ['t.kr.', 'DKK', 3], ['mio.kr.', 'DKK', 6], ['mia.kr.', 'DKK', 9],
  ['mdp', 'MXN', 6], ['mdd', 'USD', 6], ['MDP', 'MXN', 6], ['MDD', 'USD', 6], ['mmdp', 'MXN', 9], ['mmdd', 'USD', 9], ['MDH', 'MAD', 6], ['MMDH', 'MAD', 9], ['MDT', 'TND', 6], ['MD', 'TND', 6], ['MdT', 'TND', 9], ['MMUS$', 'USD', 6], ['т.р.', 'RUB', 3], ['т. р.', 'RUB', 3], ['тыс.р.', 'RUB', 3], ['mKč', 'CZK', 6], ['mzł', 'PLN', 6], ['MFt', 'HUF', 6], ['Mft', 'HUF', 6], ['eFt', 'HUF', 3], ['EFt', 'HUF', 3], ['אש"ח', 'ILS', 3], ['אש״ח', 'ILS', 3], ['אשח', 'ILS', 3], ['מש"ח', 'ILS', 6], ['מש״ח', 'ILS', 6], ['משח', 'ILS', 6],
];

type Codes = readonly string[];

const codeRows = (): readonly Row<Codes>[] => [...filed.map((code): Row<Codes> => [code, [code === 'RMB' ? 'CNY' : code]]), ...Object.entries(signs).map(([sign, codes]): Row<Codes> => [sign, codes.split(' ')])];
const abbreviationRows = (): readonly Row<ScaledCode>[] => abbreviations.map(([written, codes, power]) => [written, { codes: codes.split(' '), power }]);

/** The tables, to be read in one direction. */
function tables(backwards: boolean) {
  const whole = { exactCase: true, backwards };
  const part = { ...whole, insideWords: true };
  return { abbreviations: phrases(abbreviationRows, whole), codes: phrases(codeRows, part), prefixes: phrases(() => byPower(backwards ? prefixes : { ...prefixes, 9: `${prefixes[9]}|G` }), part), suffixes: phrases(() => byPower(suffixes), part) };
}

const forwards = tables(false);
const backwards = tables(true);

/** The code or sign with a scale in it that begins at `offset`. */
export function scaledCodeFrom(text: string, offset: number): Phrase<ScaledCode> | undefined {
  return forwards.abbreviations.at(text, offset) ?? codeThenScale(text, offset, forwards.codes, forwards.suffixes) ?? scaleThenCode(text, offset, forwards.prefixes, forwards.codes);
}

/** The code or sign with a scale in it that ends at `offset`. */
export function scaledCodeTo(text: string, offset: number): Phrase<ScaledCode> | undefined {
  return backwards.abbreviations.at(text, offset) ?? codeThenScale(text, offset, backwards.codes, backwards.prefixes) ?? scaleThenCode(text, offset, backwards.suffixes, backwards.codes);
}

function codeThenScale(text: string, offset: number, codes: Phrases<Codes>, scales: Phrases<number>): Phrase<ScaledCode> | undefined {
  const code = codes.at(text, offset);
  const scale = code && scales.at(text, code.reach);
  return scale && wordEnds(text, scale.reach) ? { reach: scale.reach, value: { codes: code.value, power: scale.value } } : undefined;
}

function scaleThenCode(text: string, offset: number, scales: Phrases<number>, codes: Phrases<Codes>): Phrase<ScaledCode> | undefined {
  const scale = scales.at(text, offset);
  const code = scale && codes.at(text, scale.reach);
  return code && wordEnds(text, code.reach) ? { reach: code.reach, value: { codes: code.value, power: scale.value } } : undefined;
}
