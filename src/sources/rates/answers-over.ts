import type { Rate, RateTable } from '../../engine/conversion/rate';
import { questionKey, type Question } from './question';
import type { KeptAnswer } from './rate-store';

/** Kept answers by `questionKey`; `null`: looked up, and there is none. */
export type Answers = Map<string, KeptAnswer | null>;

/**
 * A table of kept answers, with the embedded table as a fallback.
 *
 * @param today ISO 8601 day: for it and for later days only the newest rate is known
 * @param looked called with each question that a source could answer
 */
export function answersOver(answers: Answers, embedded: RateTable, today: string, looked: (question: Question) => void): RateTable {
  const kept = (question: Question): readonly Rate[] => {
    if (isCode(question.base) && isCode(question.quote)) looked(question);
    return answers.get(questionKey(question))?.rates ?? [];
  };
  return {
    rate: (base, quote, date) => {
      const day = date !== null && date < today ? date : null;
      const [answer] = kept({ kind: 'rate', base, quote, date: day });
      const built = embedded.rate(base, quote, day);
      if (answer === undefined || built === undefined) return answer ?? built;
      // A kept answer may be older than the table of a new version.
      return day === null && built.date > answer.date ? built : answer;
    },
    series: (base, quote, since) => {
      const answer = kept({ kind: 'series', base, quote, since });
      return answer.length > 0 ? answer : embedded.series(base, quote, since);
    },
  };
}

/** Whether sources know a code; those that we made up for units without an ISO code mean nothing to them. */
function isCode(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}
