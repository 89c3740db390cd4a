import { dayOf } from '../../engine/days';
import type { RateTable } from '../../engine/conversion/rate';
import { withFixedRates } from '../../engine/conversion/with-fixed-rates';
import { askChain, type Means } from './ask-chain';
import { answersOver, type Answers } from './answers-over';
import { questionKey, together, type Question } from './question';
import { createSharing } from './share-requests';
import type { Source } from './source';

/**
 * Everything that is known about rates: the embedded table, what sources have answered, and on demand what they answer now.
 *
 *     work(rates) ── looks up ──► legal rates ──► kept answers ──► embedded table
 *                                                     ▲
 *                     fresh: what was looked up and is missing or stale ──► sources, in order
 *
 * It is not known beforehand which rates are needed: the work is done once to see what it looks up, and again with the answers.
 */
export interface RateBook {
  /** Does the work with what this machine knows. */
  known<Made>(work: (rates: RateTable) => Made): Promise<Made>;
  /** Asks these sources, in this order, for what the work looks up and this machine does not know, then does the work. */
  fresh<Made>(work: (rates: RateTable) => Made, sources: readonly Source[]): Promise<{ readonly made: Made; readonly unanswered: boolean }>;
  /** Asks again, at most once a day, for the newest rates that were used lately. */
  refresh(sources: readonly Source[]): Promise<void>;
}

const day = 24 * 3_600_000;

/** Opens the book; asks nobody until `fresh` or `refresh` is called. */
export function createRateBook(means: Means): RateBook {
  const { store } = means;
  const share = createSharing();

  const load = async (questions: readonly Question[], answers: Answers) => {
    const kept = await Promise.all(questions.map((question) => store.answer(question)));
    questions.forEach((question, index) => answers.set(questionKey(question), kept[index] ?? null));
  };

  const ask = async (questions: readonly Question[], sources: readonly Source[]) => {
    await share(questions, async (unasked) => {
      await Promise.all(together(unasked).map((group) => askChain(group, sources, means)));
    });
  };

  return {
    known: (work) => workOut(work, load, means),
    fresh: async (work, sources) => {
      if (sources.length === 0) return { made: await workOut(work, load, means), unanswered: false };
      let [asked, answered] = [0, 0];
      const made = await workOut(work, async (questions, answers) => {
        await load(questions, answers);
        const missing = questions.filter((question) => answers.get(questionKey(question))?.stale !== false);
        await store.remember(missing.filter((question) => question.kind === 'rate' && question.date === null));
        await ask(missing, sources);
        await load(missing, answers);
        asked += missing.length;
        answered += missing.filter((question) => answers.get(questionKey(question))?.stale === false).length;
      }, means);
      return { made, unanswered: asked > 0 && answered === 0 };
    },
    refresh: async (sources) => {
      if (sources.length === 0 || !(await store.isDue('refreshed', day))) return;
      const recent = await store.recent();
      const kept = await Promise.all(recent.map((question) => store.answer(question)));
      await ask(recent.filter((_, index) => kept[index]?.stale !== false), sources);
    },
  };
}

/** Fills in what is known of these questions. */
type Provide = (questions: readonly Question[], answers: Answers) => Promise<void>;

/** What is looked up may depend on what was found: a mark that no source knows goes through the euro. It never takes more rounds than this. */
const mostRounds = 3;

/** Does the work until it looks up nothing new; `provide` fills in the answers in between. */
async function workOut<Made>(work: (rates: RateTable) => Made, provide: Provide, { world, embedded }: Pick<Means, 'world' | 'embedded'>): Promise<Made> {
  const answers: Answers = new Map();
  for (let round = 1; ; round++) {
    const looked = new Map<string, Question>();
    const rates = answersOver(answers, embedded, dayOf(world.now()), (question) => looked.set(questionKey(question), question));
    const made = work(withFixedRates(rates));
    const news = [...looked].filter(([key]) => !answers.has(key)).map(([, question]) => question);
    if (news.length === 0 || round === mostRounds) return made;
    await provide(news, answers);
  }
}
