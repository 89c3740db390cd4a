import { asString } from '../../decimal';
import { neverAlone, otherWords } from '../../vocabulary/look-alikes';
import type { LookAlike } from './look-alike';

/** "2 元旦晚会", "直径3円形", "5 엔진": the name goes on as another word. */
const goesOn: LookAlike = ({ lexicon, sign, end }, { page: { text } }) => {
  const letters = otherWords[lexicon.language]?.[sign];
  return letters?.includes(text.charAt(end)) === true && end < text.length;
};

/** "3전 4기": hundredths without a unit before them. */
const lonePart: LookAlike = ({ lexicon, sign, amount }) => neverAlone[lexicon.language]?.has(sign) === true && amount.low.places === 0;

/** 二元一次方程, 三元里: one numeral before 元 is not a price. */
const algebra: LookAlike = ({ lexicon, amount, sign }) => lexicon.language === 'zh' && sign === '元' && !amount.inDigits && amount.end - amount.start === 1 && amount.power < 2;

/** "연일 만원 사례": ten thousand won in one word says "sold out"; "만 원이 넘는다" is money. */
const soldOut: LookAlike = ({ start, end, lexicon }, { page: { text } }) => lexicon.language === 'ko' && text.slice(start, end) === '만원';

/** "ein Euro-Mitgliedstaat", "drei Euro-Länder": the name belongs to the word after it. */
const compound: LookAlike = ({ lexicon, amount, end }, { page: { text } }) => lexicon.language === 'de' && !amount.inDigits && /^-\p{L}/u.test(text.slice(end, end + 2));

/** "Eurovision 2009", "2010 Eurovision": where a stem with endings is a currency. */
const longerWord: LookAlike = ({ sign }) => /^euro(?:vi[sz]|bond|lig|leag|star|basket|cup|pe|zon)/i.test(sign);

/** 関西一円 "all over Kansai", 이유로 "for the reason": one numeral in letters before a short name. */
const oneSyllable: LookAlike = ({ lexicon, sign, amount }) => {
  if (amount.inDigits || amount.end - amount.start > 1) return false;
  return lexicon.language === 'ja' ? /^[円銭]$/.test(sign) && asString(amount.high) === '1' : lexicon.language === 'ko' && amount.power < 2 && /^(?:원|유로|엔|불|전)$/.test(sign);
};

/** Names of currencies that are the beginning of another word, or no name beside this number. */
export const otherWordsAround: readonly LookAlike[] = [goesOn, lonePart, algebra, soldOut, compound, longerWord, oneSyllable];
