import { lettersBefore } from '../../../letters-before';
import { neverAlone } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** Hundredths that nobody counts without a unit before them: drops (ko) "3전 4기" (falls), (zh) "得了9.5分" (points), (zh) "半仙" (who tells fortunes), (zh) "八仙嶺", (ru) "881 913 (восемьсот тысяч) руб. 98 коп." (of a sum that was not read); leaves (ko) "3.5전", (el) "3 λεπτά το λίτρο", (zh) "貶值1.2角", (zh) "貶逾3分", (zh) "重挫1.8角". */
export const dropLoneParts = dropping(({ lexicon, sign, amount, start, end, minor, qualified }, { text }) => {
  if (minor > 0 && !qualified && afterUnit.test(lettersBefore(text, start, 9))) return true;
  if (lexicon.language === 'zh' && sign === '仙' && !amount.inDigits && amount.end === amount.start + 1) return true;
  if (qualified || neverAlone[lexicon.language]?.has(sign) !== true) return false;
  if (lexicon.language !== 'zh') return amount.low.places === 0 && !(lexicon.language === 'el' && ofPetrol.test(text.slice(end, end + 18)));
  const isTenths = sign === '角' && (coins.test(text.slice(end, end + 2)) || ofPrices.test(lettersBefore(text, start, 6)));
  return !isTenths && !ofRates.test(lettersBefore(text, start, 5));
});

const afterUnit = /(?<![а-яА-ЯёЁіІїЇєЄґҐ])(?:руб(?:\.|л[а-яё]{1,3})|р\.|грн\.?|гривен[а-яії]{0,2}) $/;

/** What is sold by the litre and the kilowatt hour takes no minutes. */
const ofPetrol = /^ (?:το|ανά|στο|την|η|ανα) (?:λίτρο|κιλό|κιλοβατώρα|kWh|KWh)/;

/** What a rate of exchange does by so much. */
const ofRates = /(?:[升貶贬]值|[貶贬])[了逾約约近]?\s?$/u;
const coins = /^(?:硬币|硬幣|纸币|紙幣|纸钞|[钱錢])/u;
/** What a price or a rate does by some tenths: 每斤涨了5角, 便宜2角, 票价5角, 重挫1.8角. */
const ofPrices = /(?:[涨漲跌降升挫揚扬貶贬贵貴收付花卖賣]|便宜|下调|下調|上调|上調|[票单單售进進菜肉电電水油]价|[票單]價)[了约約逾至到为為仅僅才只近]{0,2}\s?$/u;
