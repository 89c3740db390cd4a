import { dayOf } from '../engine/days';
import type { Asker } from '../platform/asker';
import { readerLocale } from '../platform/localization';
import { correctionsOfPage } from '../platform/page-corrections';
import { reportFailure } from '../platform/report-failure';
import { loadSettings } from '../platform/settings-store';
import type { EntityCard } from '../protocol/cards';
import type { PageCorrections } from '../protocol/in-memory';
import type { EntityInArticle, PageOfNames } from '../protocol/requests';
import { describeEntity } from '../sources/knowledge/describe-entity';
import { describeOnline, mostRequests, type CardContext } from '../sources/knowledge/describe-online';
import type { Allowance } from '../sources/knowledge/look-up';
import type { Pack } from '../sources/knowledge/pack';
import type { Wikimedia } from '../sources/knowledge/wikimedia/wikimedia';
import { whyOffline, wikimediaFor } from './ask-online';
import { loadPack } from './knowledge';

/** After this many milliseconds a card is answered as far as it has got: it is on the screen already and must soon show something. */
const patience = 600;

/** Says who or what the entities are, from the built-in pack and, where the reader allows it, Wikipedia and Wikidata; one card for each entity, in order. */
export async function answerEntityCards(asked: { entities: readonly EntityInArticle[]; page: PageOfNames; fresh: boolean }, from: Asker): Promise<readonly EntityCard[]> {
  const { url, articleDate, lang } = asked.page;
  const inPrivate = from.inPrivate || asked.page.inPrivate;
  const today = dayOf(Date.now());
  const [settings, pack, { articles }] = await Promise.all([loadSettings(), loadPack(), correctionsOfPage(url, inPrivate)]);
  const entities = asked.entities.map((entity) => asCorrected(entity, articles, pack, lang));
  const offline = whyOffline(settings, inPrivate);
  const context: CardContext = { articleDate, today, lang, locale: readerLocale(), pack };
  const describe = async (entity: EntityInArticle): Promise<EntityCard> => {
    const lookup = entity.article === null ? 'refused' : offline;
    if (lookup !== null) return { ...describeEntity(entity, articleDate, today, pack), lookup };
    try {
      const wikimedia = wikimediaFor(inPrivate);
      return await (asked.fresh ? describeInTime(entity, context, wikimedia) : describeOnline(entity, context, wikimedia, 'kept'));
    } catch (error) {
      // The stored answers may be broken; the built-in facts are still there.
      reportFailure('a name could not be looked up')(error);
      return { ...describeEntity(entity, articleDate, today, pack), lookup: 'unreachable' };
    }
  };
  return Promise.all(entities.map(describe));
}

/** How many other choices are offered: more would not help a reader. */
const mostOthers = 3;

/** The entity with the reader's own correction; one that is settled also gets the others of its name, in case it is wrong. */
function asCorrected(entity: EntityInArticle, articles: PageCorrections['articles'], pack: Pack, lang: string | null): EntityInArticle {
  const article = entity.record === null ? articles[entity.name] : undefined;
  if (entity.record === null && article === undefined) return entity;
  const ofType = pack.recordsNamed(entity.name, lang).filter(({ key, type }) => key !== entity.record && (type === entity.type || entity.type === 'Thing'));
  return { ...entity, candidates: ofType.slice(0, mostOthers).map(({ key }) => key), ...(article === undefined ? {} : { article }) };
}

/** The whole card or, when that takes too long, what is there by then. Requests under way go on and their answers are kept; no others begin. */
async function describeInTime(entity: EntityInArticle, context: CardContext, wikimedia: Wikimedia): Promise<EntityCard> {
  const allowance: Allowance = { left: mostRequests };
  const whole = describeOnline(entity, context, wikimedia, allowance);
  const inTime = await Promise.race([whole, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
  if (inTime !== null) return inTime;
  allowance.left = 0;
  return describeOnline(entity, context, wikimedia, 'kept');
}
