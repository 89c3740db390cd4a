import { questionKey, type Question } from './question';

type AskTogether = (questions: readonly Question[]) => Promise<void>;

/** Shares what is under way: who asks a question that is being asked waits for that answer. */
export function createSharing(): (questions: readonly Question[], ask: AskTogether) => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  return async (questions, ask) => {
    const waiting = questions.map((question) => underWay.get(questionKey(question))).filter((asked) => asked !== undefined);
    const unasked = questions.filter((question) => !underWay.has(questionKey(question)));
    const asking = unasked.length === 0 ? Promise.resolve() : ask(unasked);
    for (const question of unasked) underWay.set(questionKey(question), asking);
    try {
      await Promise.all([asking, ...waiting]);
    } finally {
      for (const question of unasked) underWay.delete(questionKey(question));
    }
  };
}
