import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Makes country-currencies.ts from CLDR's supplemental data: `npx tsx src/engine/figures/vocabulary/make-country-currencies.ts`.
type Tender = Record<string, { _from?: string; _to?: string; _tender?: string }>;
interface CurrencyData {
  supplemental: { version: { _cldrVersion: string }; currencyData: { region: Record<string, readonly Tender[]> } };
}

const { supplemental } = createRequire(import.meta.url)('cldr-core/supplemental/currencyData.json') as CurrencyData;

const rows = Object.entries(supplemental.currencyData.region)
  .map(([region, tenders]) => [region, currentCurrency(tenders)] as const)
  .filter((row): row is readonly [string, string] => /^[A-Z]{2}$/.test(row[0]) && row[0] !== 'ZZ' && row[1] !== undefined)
  .sort(([a], [b]) => (a < b ? -1 : 1));

const lines: string[] = [];
for (let row = 0; row < rows.length; row += 16) {
  lines.push(`  ${rows.slice(row, row + 16).map(([region, code]) => `${region}: '${code}',`).join(' ')}`);
}
writeFileSync(
  new URL('country-currencies.ts', import.meta.url),
  `/** ISO 3166-1 country → its legal tender now. Made by make-country-currencies.ts from CLDR ${supplemental.version._cldrVersion} (Unicode-3.0). */
export const countryCurrencies: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);

/** The legal tender that has not ended and began last ("Bulgaria": EUR since 2026). */
function currentCurrency(tenders: readonly Tender[]): string | undefined {
  return tenders
    .flatMap((tender) => Object.entries(tender))
    .filter(([, use]) => use._to === undefined && use._tender !== 'false')
    .sort(([, a], [, b]) => ((a._from ?? '') < (b._from ?? '') ? 1 : -1))[0]?.[0];
}
