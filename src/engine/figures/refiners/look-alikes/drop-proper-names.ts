import { asString } from '../../decimal';
import { dropping } from './dropping';

/**
 * In the middle of an English sentence a currency has no capital unless it is somebody's name: drops "Rapper 50 Cent", "the group Fight for $15", "the 99p Stores chain", "99 Cents Only", "Milwaukee 3 Bucks", "three Afghanis",
 * (tr) "50 Cent'in albümü", (ja) "ラッパーの50セント", (de) "Rapper 50 Cent", (de) "der 50-Cent-Auftritt"; leaves "50 cents", "50 Turkish Lira", "500 Afghanis", (tr) "40 cent", (de) "50 Cent", (ja) "50セント値上げ".
 */
export const dropProperNames = dropping(({ lexicon, sign, reader, amount, start, end, qualified }, { text }) => {
  if (lexicon.language === 'en' && asString(amount.high) === '99' && stores.test(text.slice(end, end + distance))) return true;
  if (lexicon.language === 'en' && movement.test(text.slice(Math.max(0, start - distance), start)) && !/^(?:,?\d| (?:an|per) hour)/.test(text.slice(end, end + distance))) return true;
  if (qualified || reader !== 'name-after' || amount.power > 0) return false;
  if (lexicon.language === 'en') return names.test(sign) || (/^Afghanis?$/.test(sign) && !amount.inDigits);
  if (lexicon.language === 'ja') return sign === 'セント' && asString(amount.high) === '50' && songs.test(text.slice(Math.max(0, start - distance), end + distance));
  if (sign !== 'Cent' || asString(amount.high) !== '50') return false;
  return lexicon.language !== 'de' || ofShows.test(text.slice(end, end + distance)) || rapper.test(text.slice(Math.max(0, start - distance), start));
});

/** "the group Fight for $15", in the middle of a sentence. */
const movement = /(?<=[\p{Ll},] )Fight for $/u;

/** Chains that are called by a price. */
const stores = /^ (?:Stores|Only)(?!\w)/;

/** Letters on either side of it that may speak of his songs. */
const distance = 20;
const songs = /ラッパー|アルバム|ヒップホップ|[曲歌]|さん|楽|共演/;

/** German writes what costs fifty cents so too. */
const rapper = /(?:[Rr]apper|Hip-?Hop-?\p{L}*|Musiker|Sänger)s? $/u;
const ofShows = /^-(?:Auftritt|Konzert|Album|Song|Hit|Show|Tour|Fan|Track|Video|Musik)/;

const names = /^(?:Cent|Penny|Marks?|Rand|Real|Won|Crowns?|Sterling|Grand|Bucks?|Sol|Francs?|Pound|Dong|Yuan|Yen|Sen|Lira|Kip)$/;
