import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Makes rates.json, the table of exchange rates inside the package, from the npm package @fawazahmed0/currency-api (CC0).
 * Every published version of that package is one day, euro based. `npx tsx src/data/rates/make-rates.ts` downloads the days
 * (kept in .cache/rates), keeps ISO 4217 currencies, and writes days ascending:
 * the most-written currencies for every day, the others for one day a month and the newest.
 */
const packageName = '@fawazahmed0/currency-api';
const cacheFolder = '.cache/rates';
const target = new URL('rates.json', import.meta.url);
/** Bytes of the table, gzipped, that the package may grow by. */
const sizeLimit = 150_000;

/** ISO 4217 codes that news writes most often: kept for every day there is. */
const everyDay = (
  'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP ETB GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MMK MXN MYR ' +
  'NGN NOK NPR NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD TZS UAH UGX USD UZS VES VND ZAR'
).split(' ');

/** Significant digits kept: a rate is shown with at most six. */
const digits = 6;

const iso = new Set(Intl.supportedValuesOf('currency'));
const days = publishedDays();
const newest = days.at(-1);
if (newest === undefined) throw new Error(`${packageName} has no published days`);
mkdirSync(cacheFolder, { recursive: true });

const table: Record<string, Record<string, number>> = {};
let month = '';
for (const day of days) {
  const rates = ratesOf(day);
  const whole = day.slice(0, 7) !== month || day === newest;
  month = day.slice(0, 7);
  table[day] = keep(rates, whole ? undefined : new Set(everyDay));
}
const source = `npm package ${packageName} (CC0-1.0), its versions ${days[0] ?? ''} to ${newest}; units of the currency for 1 EUR`;
const text = `${JSON.stringify({ source, base: 'EUR', days: table }).replaceAll(/("\d{4}-\d\d-\d\d":)/g, '\n$1')}\n`;
const size = gzipSync(text, { level: 9 }).length;
if (size > sizeLimit) throw new Error(`rates.json would be ${String(size)} bytes gzipped, more than ${String(sizeLimit)}`);
writeFileSync(target, text);
console.log(`rates.json: ${String(days.length)} days, ${newest} newest, ${String(size)} bytes gzipped`);

/** Days of the published versions ("2025.2.28" → "2025-02-28"), ascending. */
function publishedDays(): string[] {
  const versions = JSON.parse(execFileSync('npm', ['view', packageName, 'versions', '--json'], { encoding: 'utf8' })) as string[];
  return versions
    .map((version) => /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(version))
    .filter((parts) => parts !== null)
    .map(([, year = '', ofYear = '', ofMonth = '']) => `${year}-${ofYear.padStart(2, '0')}-${ofMonth.padStart(2, '0')}`)
    .sort();
}

function ratesOf(day: string): Record<string, number> {
  const kept = join(cacheFolder, `${day}.json`);
  if (!existsSync(kept)) download(day, kept);
  const answer = JSON.parse(readFileSync(kept, 'utf8')) as { date?: string; eur?: Record<string, number> };
  if (answer.eur === undefined) throw new Error(`${packageName} of ${day}: no euro rates in it`);
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

function keep(rates: Record<string, number>, only: ReadonlySet<string> | undefined): Record<string, number> {
  const kept: [string, number][] = [];
  for (const [code, rate] of Object.entries(rates)) {
    const currency = code.toUpperCase();
    if (!iso.has(currency) || currency === 'EUR' || (only !== undefined && !only.has(currency))) continue;
    if (Number.isFinite(rate) && rate > 0) kept.push([currency, Number(rate.toPrecision(digits))]);
  }
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
