import { groupedBy } from '../../engine/grouped-by';

/** What is looked up about a pair of currencies (ISO 4217 codes): its rate on a day (`null`: the newest), or its series since a day. */
export type Question =
  | { readonly kind: 'rate'; readonly base: string; readonly quote: string; readonly date: string | null }
  | { readonly kind: 'series'; readonly base: string; readonly quote: string; readonly since: string };

/** The key under which the answer to a question is kept. */
export function questionKey(question: Question): string {
  return `${question.base} ${question.quote} ${when(question)}`;
}

/** Groups questions that a single request to a source can ask: one base, one day. */
export function together(questions: readonly Question[]): readonly (readonly Question[])[] {
  return [...groupedBy(questions, (question) => `${question.base} ${when(question)}`).values()];
}

function when(question: Question): string {
  return question.kind === 'series' ? `since ${question.since}` : (question.date ?? 'newest');
}
