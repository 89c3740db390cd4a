import type { FigureCandidate } from '../../candidate';
import { moneyCues, weightCues } from '../../vocabulary/look-alikes';
import { dropping, speaksFor } from './dropping';

/** Pounds that weigh: drops "the 5-pound lobster", "lost 20 pounds", "40 pounds of flour"; leaves "sold for 50 pounds", "2 million pounds", "a 50-pound fine". */
export const dropWeights = dropping((figure, page) => !figure.qualified && pounds.test(figure.sign) && isWeight(figure, page.text, () => speaksFor(figure, 'GBP', page)));

const pounds = /^(?:pounds?|libras?|livres?|pond(?:en)?|pfund|фунт(?:а|ов)?)$/iu;

/** How far around a figure is looked for what tells. */
const distance = 110;

/** @param ofBritain asked last, when nothing beside the figure tells: whether the text or page is about Britain */
function isWeight({ lexicon, amount, start, end }: FigureCandidate, text: string, ofBritain: () => boolean): boolean {
  const weight = weightCues[lexicon.language];
  const money = moneyCues[lexicon.language];
  if (weight === undefined || money === undefined) return false;
  const behind = text.slice(end, end + distance).split('\n')[0] ?? '';
  const before = text.slice(Math.max(0, start - distance), start).split('\n').at(-1) ?? '';
  if (amount.power === 0 && text.charAt(amount.end) === '-') return !/^[- ](?:note|coin|fine|ticket|fee|bill|price|charge|penalty|grant|rise|increase|cut|levy|bonus|voucher|bet|a-)/.test(behind);
  if (lexicon.language === 'en' && /^ of (?!(?:debts?|savings|damage|public|taxpayers?|investments?|losses|profits?|cash|money|cuts|sales|revenue|assets|funding|goods|treasury|bills|bonds|loans|support|aid|spending|tax|taxes|government|borrowing|income|fines?|costs?|compensation|new|extra|additional|its|their|his|her|our|my|your|the)\b)/.test(behind)) return true;
  // "The boxer, weighing 168 pounds, will earn 2 million pounds": what weighs millions is said in the same breath.
  const nearWeight = nearest(weight, amount.power < 6 ? before : before.slice(before.lastIndexOf(',') + 1), behind);
  const nearMoney = nearest(money, before, behind);
  if (nearWeight < nearMoney) return true;
  if (nearMoney < Infinity || amount.power >= 6) return false;
  return !ofBritain();
}

/** Letters between the figure and the closest cue; Infinity when there is none. */
function nearest(cue: RegExp, before: string, behind: string): number {
  const after = behind.search(cue);
  const ahead = lastEnd(cue, before);
  return Math.min(after < 0 ? Infinity : after, ahead < 0 ? Infinity : before.length - ahead);
}

/** Where the last cue in `text` ends; -1 where there is none. */
function lastEnd(cue: RegExp, text: string): number {
  let end = -1;
  for (let next = cue.exec(text); next !== null; next = cue.exec(text.slice(end))) end = Math.max(end, 0) + next.index + next[0].length;
  return end;
}
