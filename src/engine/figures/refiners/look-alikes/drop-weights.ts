import { lettersBefore } from '../../../letters-before';
import type { FigureCandidate } from '../../candidate';
import { less, powerOfTen } from '../../decimal';
import type { Amount } from '../../quantity';
import type { Language } from '../../vocabulary/languages';
import { moneyCues, weightCues } from '../../vocabulary/look-alikes';
import { dropping, speaksFor } from './dropping';
import { nearestCue } from './nearest-cue';

/** Pounds that weigh: drops "the 5-pound lobster", "lost 20 pounds, then bought a bike", "40 pounds of flour", "At 290 pounds, he bought a bicycle", (de) "kaufte 2 Pfund Kirschen", (nl) "kocht een pond gehakt", (th) "สร้อยทองหนัก 2 บาท"; leaves "sold for 50 pounds", "futures touched 1,516 pounds", "lost 50 pounds on a bet", "2 million pounds", "a 50-pound fine". */
export const dropWeights = dropping((figure, page) => isGold(figure, page.text) || (!figure.qualified && pounds.test(figure.sign) && isWeight(figure, page.text, () => figure.codes.some((code) => speaksFor(figure, code, page)))));

/** Thailand weighs gold in baht: (th) "สร้อยทองหนัก 2 บาท". */
function isGold({ lexicon, sign, amount, start }: FigureCandidate, text: string): boolean {
  return lexicon.language === 'th' && sign === 'บาท' && amount.power === 0 && /(?:หนัก|น้ำหนัก|ทอง|ทองคำ|รูปพรรณ)(?:รวม|ประมาณ|ราว|เกือบ|กว่า)?\s?$/u.test(lettersBefore(text, start, 20));
}

const pounds = /^(?:pounds?|libras?|livres?|pond(?:en)?|pfund|pund|funt(?:a|y|ów|om)?|lib(?:ra|ry|er)|фунт(?:а|и|ов|ів)?|font(?:ot|tal|os)?|पाउंड|פאונד(?:ים)?)$/iu;

/** How far around a figure is looked for what tells. */
const distance = 110;

/** @param ofCountry asked last, when nothing beside the figure tells: whether the text or page is about Britain, or another country that pays in pounds */
function isWeight({ lexicon, amount, start, end }: FigureCandidate, text: string, ofCountry: () => boolean): boolean {
  const weight = weightCues[lexicon.language];
  const money = moneyCues[lexicon.language];
  if (weight === undefined || money === undefined) return false;
  const after = text.slice(end, end + distance).split('\n')[0] ?? '';
  const before = lettersBefore(text, start, distance).split('\n').at(-1) ?? '';
  if (amount.power === 0 && text.charAt(amount.end) === '-') return !/^[- ](?:note|coin|fine|ticket|fee|bill|price|charge|penalty|grant|rise|increase|cut|levy|bonus|voucher|bet|prize|award|loan|deal|salary|reward|budget|contract|donation|bribe|transfer|bail|payout|settlement|pension|debt|wage|stake|sponsorship|mortgage|deposit|refund|subsidy|scholarship|house|home|flat|a-)/.test(after);
  if (lexicon.language === 'en' && /^ of (?!(?:debts?|savings|damage|public|taxpayers?|investments?|losses|profits?|cash|money|cuts|sales|revenue|assets|funding|goods|treasury|bills|bonds|loans|support|aid|spending|tax|taxes|government|borrowing|income|fines?|costs?|compensation|new|extra|additional|its|their|his|her|our|my|your|the)(?!\w))/.test(after)) return true;
  if (lexicon.language === 'en' && amount.power === 0 && opensWithAt.test(before) && /^, (?:I|s?he)\b/.test(after)) return true;
  if (lexicon.language === 'en' && (/^ (?:an?|per) (?:metric )?tonn?e?\b/.test(after) || trades.test(before))) return false;
  if (amount.power === 0 && (lexicon.language === 'en' ? loses.test(before) && !gambled.test(clauseOf(before, after)) : lexicon.language === 'de' && isLight(amount) && goods.test(after) && !notGoods.test(after))) return true;
  const nearWeight = amount.power < 6 ? nearestCue(weight, before, after) : nearestCue(loads, before.slice(before.lastIndexOf(',') + 1), after);
  const nearMoney = nearestCue(money, before, after);
  if (nearWeight < nearMoney || (lexicon.language === 'nl' && amount.power === 0 && after.search(weight) === 1)) return true;
  if (nearMoney < Infinity || amount.power >= 6) return false;
  return weighers.has(lexicon.language) && !ofCountry();
}

/** Languages in which pounds are weight as often as money; in the others something must say so. */
const weighers: ReadonlySet<Language> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ru']);

/** "At 290 pounds, I bought my first running shoes": what somebody was at the time. */
const opensWithAt = /(?:^|[.!?”"] )At (?:about |around |nearly |almost |over |just )?$/;

/** Who loses pounds, whatever else is paid in the sentence, has less weight; but not where they are said to be British, or were staked. */
const loses = /(?<!\w)(?:lo(?:st|ses?|sing)|shed(?:s|ding)?|gain(?:s|ed|ing)|put on) (?:(?:about|around|nearly|almost|over|more than|at least|some|up to|another|an extra) )?$/i;
const gambled = /£|(?<!\w)(?:sterling|pence|quid|bets?|betting|gambl\w*|casino|poker|scam\w*|fraud\w*|swindl\w*|conned|stolen|thie(?:f|ves)|shares?|stocks?|invest\w*|savings|wages?|pay|job|deal|court|lawsuit|bank\w*|trad(?:e|ing)|profits?|revenue)(?!\w)/i;

/** What stands between the nearest full stops and semicolons. */
function clauseOf(before: string, after: string): string {
  return (before.split(/[.;:!?] /).at(-1) ?? '') + (after.split(/[.;!?](?: |$)/)[0] ?? '');
}

/** (de) "2 Pfund Kirschen": a few pounds of what the noun right after it names. */
const goods = /^ \p{Lu}\p{Ll}+/u;
const notGoods = /^ (?:Sterling|Strafe|Schulden|Eintritt|Miete|Kaution|Gebühr|Porto|Lohn|Gehalt|Steuer|Trinkgeld|Rabatt|Aufpreis|Bargeld|Pfand|Gewinn|Verlust|Rente|Zuschuss|Zuschlag|Taschengeld|Einsatz|Sterlings|Belohnung|Bußgeld|Preisgeld|Umsatz|Honorar|Maut|Startgeld|Entschädigung|Zinsen)/u;

function isLight({ high }: Amount): boolean {
  return less(high, powerOfTen(2));
}

/** What prices on a market do. */
const trades = /(?:touched|fetched|(?:settled|closed|traded|quoted) at) (?:about |nearly |almost )?$/;

/** What weighs millions, said in the same breath: no boxer, baby or bag of flour. */
const loads = /(?<!\w)(?:weigh(?:s|ed|ing|t)?|thrust|payload|emissions?|carbon|waste|trash|garbage|debris|cargo|tons?|tonnes?|kilograms?|kg|lbs?|copper|lithium|uranium|coffee|cheese|potatoes|beef|meat|fish|grain|wheat|cotton|rice|sugar|explosives?|bombs?|catch|caught)(?!\w)/i;
