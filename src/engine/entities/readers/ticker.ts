import type { Candidate } from '../candidate';
import { mayName } from '../signs/may-name';
import { wordAt, type Page } from '../page';
import { runBefore } from '../signs/runs';

/**
 * What trades under a ticker is an organization. The ticker itself is not underlined.
 *
 * Takes: "[Alibaba Group] (NYSE: BABA)", "[Tencent] (0700.HK)".
 * Refuses: "(Section: 12)".
 */
export function readTickers(page: Page): readonly Candidate[] {
  return [...page.text.matchAll(ticker)].flatMap((found) => {
    const next = wordAt(page, found.index);
    const last = page.words[next - 1];
    if (last?.end !== found.index) return [];
    const from = runBefore(page.words, next, 5, mayName, new Set(['of', 'and']));
    const first = page.words[from];
    return first === undefined || from === next ? [] : [{ start: first.start, end: last.end, by: 'ticker', type: 'Organization', records: [] }];
  });
}

/** Exchange and code, or a code with the market's ending as Reuters and Yahoo write it. */
const ticker =
  / [([](?:(?:NYSE|NASDAQ|Nasdaq|HKEX|SEHK|LSE|LON|TSE|TYO|KRX|SSE|SZSE|SHA|SHE|ASX|TSX|NSE|BSE|FRA|EPA|AMS|SIX|BME|SGX|TWSE|OTC)\s?:\s?[A-Z0-9.]{1,8}|[A-Z0-9]{1,6}\.(?:HK|N|O|OQ|L|T|KS|KQ|SS|SZ|PA|DE|F|AX|TO|NS|BO|TW|SW|AS|MI|MC|SI))\b[^()\n]{0,40}[)\]]/g;
