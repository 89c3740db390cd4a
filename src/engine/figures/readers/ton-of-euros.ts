import { candidate, type Reader } from './reader';

/**
 * A hundred thousand euros, which Dutch calls a ton, unless the noun after it is something heavy. The refiner `dropTons` then asks whether the text around it speaks of money.
 * Takes (nl) "4 ton", (nl) "zes ton"; refuses (nl) "4 ton staal", (nl) "4 ton aan mest".
 */
export const tonOfEuros: Reader = (text, amount, lexicon) => {
  if (lexicon.language !== 'nl' || amount.power !== hundredThousand || !text.startsWith(ton, amount.end - ton.length)) return undefined;
  return noNoun.test(text.slice(amount.end, amount.end + longestAfter)) ? candidate('ton-of-euros', amount, lexicon, { codes: ['EUR'], sign: ton }) : undefined;
};

const ton = 'ton';
const hundredThousand = 5;
const noNoun = /^(?:$|[\n.,;:!?)]|[ \u00a0](?:per(?! (?:hectare|ha|uur|minuut|dag|week)(?!\p{L}))|in|voor|op|te|om|en|of|maar|mee|meer|minder|extra|bij|uit|als|dat|die|omdat|aan (?:boete|schade|subsidie|smartengeld|steekpenning|dwangsom|bonus)|geëist|betaald|gekost|verduisterd|boete|schade|schadevergoeding|smartengeld|subsidie|winst|bonus|salaris)(?!\p{L}))/u;
const longestAfter = 20;
