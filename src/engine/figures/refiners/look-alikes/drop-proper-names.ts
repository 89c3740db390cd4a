import { asString } from '../../decimal';
import { dropping } from './dropping';

/**
 * In the middle of an English sentence a currency has no capital unless it is somebody's name: drops "Rapper 50 Cent", "Milwaukee 3 Bucks", "three Afghanis",
 * (tr) "50 Cent'in albümü", (ja) "ラッパーの50セント"; leaves "50 cents", "50 Turkish Lira", "500 Afghanis", (tr) "40 cent", (de) "50 Cent", (ja) "50セント値上げ".
 */
export const dropProperNames = dropping(({ lexicon, sign, reader, amount, start, end, qualified }, { text }) => {
  if (qualified || reader !== 'name-after' || amount.power > 0) return false;
  if (lexicon.language === 'en') return names.test(sign) || (/^Afghanis?$/.test(sign) && !amount.inDigits);
  if (lexicon.language === 'ja') return sign === 'セント' && asString(amount.high) === '50' && songs.test(text.slice(Math.max(0, start - distance), end + distance));
  return lexicon.language !== 'de' && sign === 'Cent' && asString(amount.high) === '50';
});

/** Letters on either side of it that may speak of his songs. */
const distance = 20;
const songs = /ラッパー|アルバム|ヒップホップ|[曲歌]|さん|楽|共演/;

const names = /^(?:Cent|Penny|Marks?|Rand|Real|Won|Crowns?|Sterling|Grand|Bucks?|Sol|Francs?|Pound|Dong|Yuan|Yen|Sen|Lira|Kip)$/;
