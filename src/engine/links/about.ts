import type { Entity } from '../entities/entity';
import type { FigureMention } from '../figures/figure';
import type { Figure } from '../mentions';
import type { Span } from '../span';

/**
 * Gives each figure the entity that its sentence plainly says it is about, or `null`.
 *
 * Says: "Alibaba will invest 380 billion yuan", "Revenue at Samsung climbed to 71 trillion won", "ByteDance, which owns TikTok, plans to spend $12 billion", "Airbus delivered 766 planes and booked a profit of €1bn", "Tesla's revenue fell to $19 billion".
 * Silent: "Its revenue was 280.2 billion yuan", "Analysts expect Apple to earn $2", "The EU fined Apple $2 billion", "Apple sued Google for $9 million and Meta paid $5 million" (for the $5 million),
 * "Reliance and Meta will invest ₹855 crore", "Paramount offered $108 billion, topping a $72 billion bid" (for the $72 billion).
 */
export function linkAbout(text: string, figures: readonly FigureMention[], entities: readonly Entity[]): readonly Figure[] {
  const mentions = entities
    .flatMap((entity, index) => (actors.has(entity.type) ? entity.mentions.map(({ start, end }): Actor => ({ start, end, index })) : []))
    .sort((a, b) => a.start - b.start);
  return figures.map((figure) => ({ ...figure, about: subjectOf(text, figure, mentions) }));
}

interface Actor extends Span {
  readonly index: number;
}

/** Who may have, spend and earn money. */
const actors: ReadonlySet<Entity['type']> = new Set(['Organization', 'Person', 'Place']);

function subjectOf(text: string, figure: FigureMention, mentions: readonly Actor[]): number | null {
  const inside = mentions.slice(firstFrom(mentions, figure.sentence.start)).filter(({ end }) => end <= figure.start && end <= figure.sentence.end);
  for (const mention of inside) {
    const lead = text.slice(figure.sentence.start, mention.start);
    const between = text.slice(mention.end, figure.start);
    const found = plainSubject(lead, between);
    if (found === null) continue;
    const from = mention.end + found;
    return inside.some((other) => other.start >= from && actsItself(text.slice(other.end, figure.start))) ? null : mention.index;
  }
  return null;
}

/** Mentions are by start: the first that starts at or after an offset. */
function firstFrom(mentions: readonly Actor[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "invest", "spent", "agreed to pay": verbs whose object is the subject's own money. */
const moneyVerb =
  '(?:invest(?:s|ed|ing)?|spen(?:d|ds|t|ding)|rais(?:e|es|ed|ing)|pa(?:y|ys|id|ying)|earn(?:s|ed)?|report(?:s|ed)?|post(?:s|ed)?|book(?:s|ed)?|bu(?:y|ys|ying)|bought|acquir(?:e|es|ed)|sell(?:s|ing)?|sold|' +
  'borrow(?:s|ed)?|lost|los(?:e|es)|ow(?:e|es|ed)|donat(?:e|es|ed)|giv(?:e|es)|gave|pledg(?:e|es|ed)|commit(?:s|ted)?|contribut(?:e|es|ed)|allocat(?:e|es|ed)|receiv(?:e|es|ed)|secur(?:e|es|ed)|made|generat(?:e|es|ed)|' +
  'announc(?:e|es|ed)|unveil(?:s|ed)?|approv(?:e|es|ed)|charg(?:e|es|ed)|offer(?:s|ed)?|cut|cuts|sav(?:e|es|ed)|returned|fined|seek(?:s|ing)?|sought|put|record(?:s|ed)?|issu(?:e|es|ed)|build(?:s|ing)?|built|valued)';
/** What may stand before the verb: "will", "has", "plans to", "said on Monday it would", "reportedly". */
const helpers =
  "(?: (?:will|would|could|may|might|must|should|has|have|had|is|was|ordered|told|forced|required|plans|planned|aims|intends|expects|agreed|agrees|wants|promised|vowed|hopes|decided|needs|set|due|to|also|now|already|reportedly|recently|said|says|it|he|she|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)){0,6}";
const apposition = '(?:, (?:[^,;.]|\\.(?=\\d)){1,80},)?(?:, (?:which|who))?';
/** "delivered 766 planes last year and": another act of the same subject, in small letters, so that nobody else is named in it. */
const andBefore =
  '(?:(?: (?:\\p{Ll}+ly|also|has|had))? (?:\\p{Ll}{2,}ed|beat|rose|fell|grew|sold|built|won|made|saw|took|lost|met|began|hit|kept|came|left|bought|sank|swung|shrank|broke)(?! to)(?: (?!(?:that|which|who|as|while|when|after|because|if|but|than|said|says)(?!\\p{L}))[\\p{Ll}\\d%][\\p{Ll}\\d,.%-]*){0,12}? and)?';
const acts = new RegExp(`^${apposition}${andBefore}${helpers} ${moneyVerb}(?!\\p{L})`, 'u');
const owns = /^['’]s (?:[\p{L}-]+ ){0,3}(?:revenue|sales|profit|income|earnings|loss|losses|debt|budget|turnover|valuation|market value|market capitali[sz]ation|spending|assets|fortune|net worth|GDP|exports|imports|deficit)(?!\p{L})/u;

/** "Revenue at Samsung Electronics climbed to": whose money it is, and that it moved or stands somewhere. */
const measureAt = /^["“'‘(]?(?:(?:Annual|Quarterly|Net|Operating|Total|Pre-tax) )?(?:revenues?|sales|profits?|income|earnings|losses|debt|turnover|spending|assets) (?:at|of|for) (?:the )?$/iu;
const stands = /^ (?:rose|fell|climbed|dropped|grew|jumped|slid|shrank|doubled|tripled|surged|increased|declined|was|were|came in|totall?ed|reached|hit)(?!\p{L})/u;
/** "The European Union fined Apple": the money is not the subject's. */
const finesAnother = /^(?: has| have| had)? fined(?!\p{L})/u;

/** Before the subject there may be a description ("China's first-generation tech corporation") or a day, no other clause. */
const plainLead = /^["“'‘(]?(?:(?:On|In|By|Last|Earlier|Meanwhile|However|But|And|Separately)(?: \p{L}[\p{L}\d-]*){0,3},? )?(?:[\p{L}\d'’.-]+ ){0,6}["“]?$/u;
/** "Reliance and Meta will invest": it is not the second one's alone. */
const joined = /(?:^| )(?:and|or|&|plus) ["“]?$/u;
const otherClause = /(?<!\p{L})(?:says?|said|is|was|are|were|will|has|have|had|that|when|if|after|as|because|while|who|which|whose|to|by|than|against|from|for|of|with|at|expects?|its|their|his|her)(?!\p{L})/iu;
const clauseBreak = /[;“”"]|(?<!\p{L})(?:while|but|whereas|although|after|when|because|who|whose|which|compared|versus)(?!\p{L})|\. |, \p{Ll}+ing(?!\p{L})/iu;

/** "The Standard reported that Safaricom had donated": whom it tells of may be a name that was not found. */
const tellsOfAnother = /^ (?:that )?(?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3} (?:has|had|have|will|would|could|may|might|is|was|were)(?!\p{L})/u;

/** Where in `between` the predicate ends, when the mention is plainly its subject; else `null`. */
function plainSubject(lead: string, between: string): number | null {
  if (between.length > 200 || finesAnother.test(between)) return null;
  const isMeasure = measureAt.test(lead);
  if (!isMeasure && (!plainLead.test(lead) || otherClause.test(lead) || joined.test(lead))) return null;
  const said = isMeasure ? stands.exec(between) : (acts.exec(between) ?? owns.exec(between));
  if (said === null) return null;
  const rest = between.slice(said[0].length);
  return clauseBreak.test(rest) || tellsOfAnother.test(rest) ? null : said[0].length;
}

/** Another actor with a verb of its own between subject and figure. */
function actsItself(after: string): boolean {
  return acts.test(after) || owns.test(after);
}
