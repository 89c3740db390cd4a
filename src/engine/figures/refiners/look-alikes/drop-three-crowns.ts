import { lettersBefore } from '../../../letters-before';
import { asString } from '../../decimal';
import { dropping } from './dropping';

/** Sweden's arms, and its team: drops (sv) "De tre kronorna pryder stadshuset", (sv) "tre kronor på rad", (sv) "Tre kronor vann till lågt pris"; leaves (sv) "Det kostar tre kronor", (sv) "Elen blev tre kronor dyrare", (sv) "3 kronor". */
export const dropThreeCrowns = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (lexicon.language !== 'sv' || amount.inDigits || asString(amount.high) !== '3' || !/^kronor(?:na)?$/i.test(sign)) return false;
  return plays.test(text.slice(end, end + near)) || !money.test(lettersBefore(text, start, near) + text.slice(end, end + near));
});

/** Letters to either side that may speak of money. */
const near = 60;
const money = /kost|pris|betal|köp|sål[dt]|sälj|värd|böt|lön(?!n)|avgift|öre|rabatt|dyr|billig|höj|sänk|aktie|liter|kilo|styck|pengar|skatt|utdelning|kurs|tjän|vinst|(?<!\p{L})per(?!\p{L})|%|dollar|euro/iu;
/** What a team does, which no money does. */
const plays = /^ (?:vann|vinner|förlora|föll|mötte|möter|spela|slog|slår|kvittera|ställs|kryssa)/;
