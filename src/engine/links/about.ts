import type { Entity } from '../entities/entity';
import type { FigureMention } from '../figures/figure';
import { firstWhere } from '../first-where';
import type { Figure } from '../mentions';
import type { Span } from '../span';
import { anothers, measureOf, plainLead, predicates, shared, stands, turns } from './whose-money';

/**
 * Says for each figure which entity its sentence plainly says it is about, or `null`.
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

/** The types that may have, spend and earn money. */
const actors: ReadonlySet<Entity['type']> = new Set(['Organization', 'Person', 'Place']);

function subjectOf(text: string, figure: FigureMention, mentions: readonly Actor[]): number | null {
  const isNear = ({ start, end }: Actor) => start >= figure.sentence.start && end >= figure.start - longestBetween;
  const inside = mentions.slice(firstWhere(mentions, isNear), firstWhere(mentions, ({ end }) => end > figure.start));
  for (const mention of inside) {
    const lead = text.slice(figure.sentence.start, mention.start);
    const between = text.slice(mention.end, figure.start);
    const found = plainSubject(lead, between);
    if (found === null) continue;
    const from = mention.end + found;
    return inside.some((other) => other.start >= from && predicateOf(text.slice(other.end, figure.start)) !== undefined) ? null : mention.index;
  }
  return null;
}

/** Where in `between` the predicate ends, if the mention is plainly its subject; otherwise `null`. */
function plainSubject(lead: string, between: string): number | null {
  if (anothers.says.test(between)) return null;
  const isMeasure = measureOf.says.test(lead);
  if (!isMeasure && (!plainLead.test(lead) || saysAny(shared, lead))) return null;
  const predicate = isMeasure ? stands.says.exec(between)?.[0] : predicateOf(between);
  return predicate === undefined || saysAny(turns, between.slice(predicate.length)) ? null : predicate.length;
}

/** How many characters may lie between the subject and the figure. */
const longestBetween = 200;

/** The predicate right after a name that says the money is its own. */
function predicateOf(after: string): string | undefined {
  for (const { says } of predicates) {
    const found = says.exec(after);
    if (found !== null) return found[0];
  }
  return undefined;
}

function saysAny(shapes: readonly { readonly says: RegExp }[], text: string): boolean {
  return shapes.some(({ says }) => says.test(text));
}
