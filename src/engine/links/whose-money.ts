import { expand } from '../figures/vocabulary/expand';

/*
 * How English news says whose money a figure is: what comes before the subject, what the subject does, and what makes it another's after
 * all. Hand tables, 2026-11; each row has an example of what it matches.
 */

interface Shape {
  readonly says: RegExp;
  readonly example: string;
}

/** Where and when an article was filed from: "SEOUL, Oct. 30 (Newsline) -- ". */
const dateline = String.raw`(?:[A-Z][A-Z .,'’]{1,30}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([\w/. ]{2,30}\))? ?[-–—]{1,2} )?`;

/** Before the subject: a description ("China's first-generation tech corporation") or a day, but no other clause. */
export const plainLead = new RegExp(String.raw`^["“'‘(]?${dateline}(?:${oneOf('On|In|By|Last|Earlier|Meanwhile|However|But|And|Separately')}(?: \p{L}[\p{L}\d-]*){0,3},? )?(?:[\p{L}\d'’.-]+ ){0,6}["“]?$`, 'u');

/** Before a name: a measure that is the name's ("Revenue at"). */
export const measureOf: Shape = {
  says: new RegExp(String.raw`^["“'‘(]?(?:${oneOf('Annual|Quarterly|Net|Operating|Total|Pre-tax')} )?${oneOf('revenue(s|)|sales|profit(s|)|income|earnings|losses|debt|turnover|spending|assets')} (?:at|of|for) (?:the )?$`, 'iu'),
  example: 'Revenue at ',
};

/** After that name: the measure moved to, or is at, some value. */
export const stands: Shape = {
  says: new RegExp(`^ ${word('rose|fell|climbed|dropped|grew|jumped|slid|shrank|doubled|tripled|surged|increased|declined|was|were|came in|total(led|ed)|reached|hit')}`, 'u'),
  example: ' climbed',
};

/** Before a name: it is not the subject, or not the only one. */
export const shared: readonly Shape[] = [
  { says: /(?:^| )(?:and|or|&|plus) ["“]?$/u, example: 'Reliance and ' },
  { says: / (?:in|on|near|inside|outside|across) (?:the )?$/u, example: 'Nations meeting in ' },
  { says: new RegExp(`(?<!\\p{L})${word('say(s|)|said|is|was|are|were|will|has|have|had|that|when|if|after|as|because|while|who|which|whose|to|by|than|against|from|for|of|with|at|expect(s|)|its|their|his|her')}`, 'iu'), example: 'Analysts expect ' },
];

/** Verbs whose object is the subject's own money. */
const moneyVerb = oneOf(
  'invest(s|ed|ing|)|spen(d|ds|t|ding)|rais(e|es|ed|ing)|pa(y|ys|id|ying)|earn(s|ed|)|report(s|ed|)|post(s|ed|)|book(s|ed|)|bu(y|ys|ying)|bought|acquir(e|es|ed)|sell(s|ing|)|sold|' +
    'borrow(s|ed|)|lost|los(e|es)|ow(e|es|ed)|donat(e|es|ed)|giv(e|es)|gave|pledg(e|es|ed)|commit(s|ted|)|contribut(e|es|ed)|allocat(e|es|ed)|receiv(e|es|ed)|secur(e|es|ed)|made|generat(e|es|ed)|' +
    'provid(e|es|ed|ing)|earmark(s|ed|)|releas(e|es|ed)|disburs(e|es|ed)|lend(s|ing|)|lent|set aside|appeal(s|ed|ing) for|demand(s|ed)|announc(e|es|ed)|unveil(s|ed|)|approv(e|es|ed)|charg(e|es|ed)|offer(s|ed|)|cut|cuts|sav(e|es|ed)|returned|fined|seek(s|ing|)|sought|put|record(s|ed|)|issu(e|es|ed)|build(s|ing|)|built|valued',
);

/** Before the verb: "will", "has", "plans to", "said on Monday it would", "reportedly". */
const auxiliaries = `(?: ${oneOf(
  'will|would|could|may|might|must|should|has|have|had|is|was|ordered|told|forced|required|plans|planned|aims|intends|expects|agreed|agrees|wants|promised|vowed|hopes|decided|needs|set|due|to|also|now|already|reportedly|recently|said|says|it|he|she|' +
    '(on |)(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(last|this) (week|month|year)',
)}){0,6}`;

/** What somebody has that is counted in money. */
const measure = oneOf('revenue(s|)|sales|profit(s|)|income|earnings|loss|losses|debt(s|)|budget|turnover|valuation|market value|market capitali(s|z)ation|spending|assets|fortune|net worth|GDP|exports|imports|deficit');

/** How a price of shares moves. */
const moves = oneOf('rose|fell|climbed|dropped|jumped|slid|surged|soared|plunged|tumbled|gained|added|lost|slipped|eased|closed|ended|finished|traded|opened');

/** ", which owns TikTok,", ", who". */
const apposition = String.raw`(?:, (?:[^,;.]|\.(?=\d)){1,80},)?(?:, (?:which|who))?`;

/** A verb of another act in the past: one in -ed, or these. */
const pastVerb = `(?:\\p{Ll}{2,}ed|${oneOf('beat|rose|fell|grew|sold|built|won|made|saw|took|lost|met|began|hit|kept|came|left|bought|sank|swung|shrank|broke')})`;
/** A word in lower case, so that nobody else is named, and not one that opens a clause. */
const smallWord = String.raw`(?!${word('that|which|who|as|while|when|after|because|if|but|than|said|says')})[\p{Ll}\d%][\p{Ll}\d,.%-]*`;
/** "delivered 766 planes last year and": another act of the same subject. */
const andBefore = `(?:(?: ${oneOf('\\p{Ll}+ly|also|has|had')})? ${pastVerb}(?! to)(?: ${smallWord}){0,12}? and)?`;

/** Right after the subject: it does something with its own money, or the money is a measure of it. */
export const predicates: readonly Shape[] = [
  { says: new RegExp(`^${apposition}${andBefore}${auxiliaries} ${moneyVerb}(?!\\p{L})`, 'u'), example: ', which owns TikTok, plans to spend' },
  {
    says: new RegExp(String.raw`^['’]s (?:[\p{L}-]+ ){0,3}${measure}(?!\p{L})`, 'u'),
    example: "'s quarterly revenue",
  },
  { says: new RegExp(String.raw`^${apposition} (?:said|says)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?:(?:its|his|her) (?:[\p{L}-]+ ){0,3}${measure}|${oneOf('net income|net profit|operating (income|profit)|revenue')})(?!\p{L}| (?:of|at|for|by|from|in) (?:the )?\p{Lu})`, 'u'), example: ' said Thursday its operating profit' },
  { says: new RegExp(String.raw`^(?:['’]s)? (?:shares|stock) ${moves}(?: (?!${word('and|while|as|after|when|but|which')})[\p{Ll}\d%.-]+){0,6} $`, 'u'), example: ' shares closed up 2% at ' },
  { says: new RegExp(String.raw`^ (?:now |still |already )?(?:has|had|holds|held|needs|needed) (?:${oneOf('about|around|more than|nearly|almost|over|some|just|only|at least|up to|an estimated')} )?(?:${oneOf('assets|debts|a debt|a budget|a fortune|a market value|a turnover|a deficit|a surplus|sales|revenue(s|)')} of (?:${oneOf('about|around|more than|nearly|almost|over|some')} )?)?$`, 'u'), example: ' has assets of about ' },
];

/** Right after the subject: the money is not its own. */
export const anothers: Shape = { says: new RegExp(String.raw`^(?: ${oneOf('has|have|had|also|said|says|it|that|will|would|yesterday|today|(on |)(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day')}){0,6} (?:fined|report(?:s|ed)? to)(?!\p{L})`, 'u'), example: ' said Monday it fined' };

/** Between the predicate and the figure: words after which the text may be about somebody else. */
export const turns: readonly Shape[] = [
  { says: /[;“”"]|\. /u, example: ' its fleet; a rival has' },
  { says: new RegExp(`(?<!\\p{L})${word('while|but|whereas|although|after|when|because|who|whose|which|compared|versus')}`, 'iu'), example: ' its fleet while rivals spent' },
  { says: /, \p{Ll}+ing(?!\p{L})/u, example: ' a price, topping a' },
  { says: /^(?: on)?(?: \p{Lu}\p{Ll}+day)? that (?!(?:it|they|he|she|its|their)(?!\p{L}))/u, example: ' Friday that the minister may spend' },
  { says: new RegExp(`^ the [^.;]{1,120} ${word('has|had|have|will|would|could|may|might|is|was|were|paid|cost')}`, 'u'), example: ' the singer and her husband paid' },
  { says: new RegExp(String.raw`^ (?:that )?(?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3} ${word('has|had|have|will|would|could|may|might|is|was|were')}`, 'u'), example: ' that Safaricom had' },
];

/** Alternatives of a row in the notation of `expand`, as a part of a pattern. */
function oneOf(row: string): string {
  return `(?:${expand(row).join('|')})`;
}

/** One of them as a whole word. */
function word(row: string): string {
  return `${oneOf(row)}(?!\\p{L})`;
}
