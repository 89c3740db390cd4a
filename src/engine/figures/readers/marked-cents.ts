import { twinned } from '../../twinned';
import { afterGap, beforeGap } from '../spaces';
import { candidate, type Reader } from './reader';

/**
 * Hundredths whose country is written before the number, or before their sign, as Australia and New Zealand quote dollars.
 * Takes "US61.2c", "US 65 cents", "NZ5.5c", "93USc"; refuses "US5" (no hundredths) and "US 61 cars".
 */
export const markedCents: Reader = (text, amount, lexicon) => {
  if (lexicon.language !== 'en' || !amount.inDigits || amount.power > 0) return undefined;
  const offset = afterGap(text, amount.end);
  const isCountry = countries[text.slice(offset, offset + 2)] !== undefined;
  const [after, country = ''] = (isCountry ? countryAndCents.exec(text.slice(offset, offset + longestSign)) : undefined) ?? [];
  if (after !== undefined) return candidate('marked-cents', amount, lexicon, { end: offset + after.length, sign: after, codes: [countries[country] ?? ''], minor: 2, qualified: true });
  const edge = beforeGap(text, amount.start);
  const code = countries[text.slice(edge - 2, edge)];
  if (code === undefined || letterOrDigit.test(text.charAt(edge - 3))) return undefined;
  const sign = cents.exec(text.slice(offset, offset + longestSign))?.[0];
  return sign === undefined ? undefined : candidate('marked-cents', amount, lexicon, { start: edge - 2, end: offset + sign.length, sign, codes: [code], minor: 2, qualified: true });
};

const countries: Readonly<Record<string, string>> = { US: 'USD', NZ: 'NZD', AU: 'AUD', HK: 'HKD' };
const letterOrDigit = twinned(/[\p{L}\p{N}]/u);
const longestSign = 6;
const countryAndCents = twinned(/^(US|NZ|AU|HK)(?:¢|c)(?![\p{L}\p{N}])/u);
const cents = twinned(/^(?:¢|c|cents?)(?![\p{L}\p{N}])/u);
