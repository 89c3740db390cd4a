import type { EntityInArticle } from '../../engine/knowledge/card';
import { isHuman } from './is-meant';
import { look, type Reach } from './look-up';
import type { Failure } from './outcome';
import type { Namesake } from './wikimedia/find-namesakes';
import { canBeTitle, titleOf } from './wikimedia/titles';
import type { Wikimedia } from './wikimedia/wikimedia';

/** The most choices offered: more would not help a reader. */
const mostChoices = 3;
/** How many articles are looked at for a person's name, since some may be about towns or firms. */
const mostLookedAt = 6;

/** What a name may mean, as choices for the reader; only for names about which nothing is known. */
export async function lookForNamesakes(wikimedia: Wikimedia, { name, type }: EntityInArticle, misses: readonly string[], reach: Reach): Promise<{ readonly namesakes: readonly Namesake[]; readonly failure: Failure | null }> {
  const [wiki] = misses;
  const title = titleOf(name);
  if (wiki === undefined || !canBeTitle(title)) return { namesakes: [], failure: null };
  const { values, failure } = await look(wikimedia.wiki(wiki).namesakes, [title], reach);
  const namesakes = values.get(title) ?? [];
  if (type !== 'Person') return { namesakes: namesakes.slice(0, mostChoices), failure };
  const articles = namesakes.slice(0, mostLookedAt);
  const items = await look(wikimedia.items, articles.flatMap(({ qid }) => qid ?? []), reach);
  const isPerson = ({ qid }: Namesake) => {
    const answer = qid === null ? undefined : items.values.get(qid);
    return answer?.kind === 'item' && isHuman(answer.item);
  };
  return { namesakes: articles.filter(isPerson).slice(0, mostChoices), failure: failure ?? items.failure };
}
