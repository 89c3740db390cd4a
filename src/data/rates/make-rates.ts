import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fixedRates } from '../../engine/conversion/fixed-rates';
import { mixedUp } from '../../sources/rates/currency-api-faults';

/**
 * Makes rates.json, the table of exchange rates inside the package, from the npm package @fawazahmed0/currency-api (CC0-1.0).
 * Every published version of that package is one day, euro based. `npx tsx src/data/rates/make-rates.ts` downloads the days
 * (kept in .cache/rates), keeps the currencies of ISO 4217 for as long as they existed, and drops what the neighbouring days contradict.
 *
 * The table's form is read by engine/conversion/packed-rates.ts: the days, then a line for each currency: decimal places, the first price in
 * units of the last place, then the change from day to day; `null` for a day without a price.
 */
const packageName = '@fawazahmed0/currency-api';
const cacheFolder = '.cache/rates';
const target = new URL('rates.json', import.meta.url);
/** Bytes, gzipped, that the table may take. */
const sizeLimit = 150_000;
/** Significant digits kept at least: a rate is shown with at most six. */
const digits = 6;

const days = publishedDays();
const newest = days.at(-1);
if (newest === undefined) throw new Error(`${packageName} has no published days`);
mkdirSync(cacheFolder, { recursive: true });
const files = days.map(eurosOf);

const rates = Object.fromEntries(currenciesOf(files).map((currency) => [currency, pack(withoutSpikes(pricesOf(currency)))]));
const source = `npm package ${packageName} (CC0-1.0), its versions ${days[0] ?? ''} to ${newest}; units of the currency for 1 EUR`;
const text = `${JSON.stringify({ source, base: 'EUR', days, rates }).replaceAll(/("[A-Z]{3}":\[)/g, '\n$1').replace('"rates"', '\n"rates"')}\n`;
const size = gzipSync(text, { level: 9 }).length;
if (size > sizeLimit) throw new Error(`rates.json would be ${String(size)} bytes gzipped, more than ${String(sizeLimit)}`);
writeFileSync(target, text);
console.log(`rates.json: ${String(days.length)} days, ${newest} newest, ${String(Object.keys(rates).length)} currencies, ${String(size)} bytes gzipped`);

/** Days of the published versions ("2025.2.28" → "2025-02-28"), ascending. */
function publishedDays(): string[] {
  const versions = JSON.parse(execFileSync('npm', ['view', packageName, 'versions', '--json'], { encoding: 'utf8' })) as string[];
  return versions
    .map((version) => /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(version))
    .filter((parts) => parts !== null)
    .map(([, year = '', ofYear = '', ofMonth = '']) => `${year}-${ofYear.padStart(2, '0')}-${ofMonth.padStart(2, '0')}`)
    .sort();
}

/** The prices of one euro on a day, by lower-case currency code. */
function eurosOf(day: string): Readonly<Record<string, number>> {
  const kept = join(cacheFolder, `${day}.json`);
  if (!existsSync(kept)) download(day, kept);
  const answer = JSON.parse(readFileSync(kept, 'utf8')) as { date?: string; eur?: Record<string, number> };
  if (answer.eur === undefined || answer.date !== day) throw new Error(`${packageName} of ${day}: no euro rates of that day in it`);
  return answer.eur;
}

function download(day: string, kept: string): void {
  const version = day.split('-').map(Number).join('.');
  const packed = execFileSync('npm', ['pack', `${packageName}@${version}`, '--pack-destination', cacheFolder, '--silent'], { encoding: 'utf8' }).trim();
  const archive = join(cacheFolder, packed);
  execFileSync('tar', ['-xzf', archive, '-C', cacheFolder, 'package/v1/currencies/eur.min.json']);
  renameSync(join(cacheFolder, 'package/v1/currencies/eur.min.json'), kept);
  rmSync(archive);
  console.log(day);
}

/** Codes of ISO 4217 that any day knows, sorted; the package has cryptocurrencies and metals too. */
function currenciesOf(all: readonly Readonly<Record<string, number>>[]): string[] {
  const iso = new Set(Intl.supportedValuesOf('currency'));
  const codes = new Set(all.flatMap((file) => Object.keys(file)).map((code) => code.toUpperCase()));
  return [...codes].filter((code) => iso.has(code) && code !== 'EUR' && !mixedUp.has(code) && pricesOf(code).some((price) => price !== undefined)).sort();
}

/** A currency's prices by day, from its first day to its last: the package goes on listing currencies that no longer exist. */
function pricesOf(currency: string): (number | undefined)[] {
  const retired = fixedRates.find(({ code }) => code === currency)?.from ?? '9999';
  return files.map((file, index) => {
    const price = file[currency.toLowerCase()];
    const alive = (days[index] ?? '') < retired;
    return alive && price !== undefined && Number.isFinite(price) && price > 0 ? price : undefined;
  });
}

/** Leaves out a day's price that both neighbours contradict while they agree with each other: on some days a file is in other units. */
function withoutSpikes(prices: readonly (number | undefined)[]): (number | undefined)[] {
  const known = prices.map((price, index) => ({ price, index })).filter((day) => day.price !== undefined);
  const spikes = new Set(known.filter(({ price = 0 }, at) => {
    const [before, after] = [known[at - 1]?.price, known[at + 1]?.price];
    return before !== undefined && after !== undefined && apart(before, after) < 1.05 && apart(price, before) > 1.1 && apart(price, after) > 1.1;
  }).map(({ index }) => index));
  return prices.map((price, index) => (spikes.has(index) ? undefined : price));
}

/** The ratio of the greater to the smaller. */
function apart(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function pack(prices: readonly (number | undefined)[]): (number | null)[] {
  const least = Math.min(...prices.filter((price) => price !== undefined));
  const places = Math.max(0, digits - 1 - Math.floor(Math.log10(least)));
  let before = 0;
  const changes = prices.map((price) => {
    if (price === undefined) return null;
    const units = Math.round(price * 10 ** places);
    const change = units - before;
    before = units;
    return change;
  });
  return [places, ...changes];
}
