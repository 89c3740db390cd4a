import { dropping, speaksFor } from './dropping';

/** Letters that stand for money but just as often for something else: drops "Windows NT 4.0", "Escort RS 2000", "3. Rf3 Nc6", "RM1", (tr) "Sh 2", "3... Dh4", (fr) "la chaîne FS1", (id) "ketua UKP4", "8 h. S/4"; leaves "RM12", "Rs 2000", "DM2.70", (fr) "FS 100". */
export const dropStrangeSigns = dropping((figure, page) => {
  const { sign, amount, start, codes, lexicon } = figure;
  if (amount.power > 0 || !strange.test(sign)) return false;
  const written = page.text.slice(start, amount.end);
  if (/^FS\d$/.test(written)) return true;
  if (sign === 'DM' ? !/^DM\d/.test(written) : sign === 'RM' && !/^RM\d$/.test(written)) return false;
  if (isLedger.test(sign) && amount.start > start + sign.length) return false;
  if (/^S\/\.?$/.test(sign) && lexicon.language === 'es') return false;
  if (prices.test(written)) return false;
  return !codes.some((code) => speaksFor(figure, code, page));
});

/** Thousands or hundredths, which no name's number has. */
const prices = /^(?:DM|Sh|D[hH]) ?\d{1,3}(?:,\d{3}|\.\d\d(?!\d))/;
const strange = /^(?:NT|RS\.?|Rf|DM|RM|Sh|D[hH]|FS|UKP|S\/)$/;
/** Abbreviations of ledgers, which stand apart from their number. */
const isLedger = /^(?:FS|UKP)$/;
