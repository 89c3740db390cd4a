import * as v from 'valibot';
import { answered, type Outcome } from '../outcome';
import type { Api } from './api';

/** An article that a name may mean. */
export interface Namesake {
  readonly title: string;
  readonly description: string;
  readonly qid: string | null;
}

/** Asks a Wikipedia for articles whose titles begin with a name, when the name alone is not an article or means several; likeliest first, without those that lack a description. */
export async function findNamesakes(api: Api, wiki: string, name: string): Promise<Outcome<readonly Namesake[]>> {
  const outcome = await api.ask(`${wiki}.wikipedia.org`, { ...parameters, gpssearch: name });
  if (outcome.kind !== 'answered') return outcome;
  const read = v.safeParse(answerShape, outcome.value);
  if (!read.success) return { kind: 'unusable', reason: read.issues[0].message };
  return answered(namesakes(read.output, name));
}

const parameters = {
  action: 'query',
  generator: 'prefixsearch',
  gpslimit: '10',
  gpsnamespace: '0',
  prop: 'pageprops|description',
  ppprop: 'wikibase_item|disambiguation',
  uselang: 'content',
};

const page = v.object({
  title: v.string(),
  index: v.optional(v.number(), 0),
  description: v.optional(v.string(), ''),
  pageprops: v.optional(v.object({ wikibase_item: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/))), disambiguation: v.optional(v.unknown()) }), {}),
});

/** Nothing found: the answer has no query, or one without pages. */
const answerShape = v.object({ query: v.optional(v.object({ pages: v.optional(v.array(page), []) }), {}) });

function namesakes({ query }: v.InferOutput<typeof answerShape>, name: string): readonly Namesake[] {
  return query.pages
    .filter(({ title, description, pageprops }) => isNamed(title, name) && description !== '' && pageprops.disambiguation === undefined)
    .sort((a, b) => a.index - b.index)
    .map(({ title, description, pageprops }) => ({ title, description, qid: pageprops.wikibase_item ?? null }));
}

/** "Daniel Zhang (businessman)" is one of that name, "Daniel Zhangson" is not. */
function isNamed(title: string, name: string): boolean {
  return title.replace(/ \([^)]*\)$|, .*$/, '').toLowerCase() === name.toLowerCase();
}
