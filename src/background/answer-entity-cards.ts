import type { Asker } from '../platform/messages';
import { readerLocale } from '../platform/localization';
import { loadSettings } from '../platform/settings-store';
import type { EntityCard } from '../protocol/cards';
import type { EntityInArticle, PageOfNames } from '../protocol/requests';
import { describeEntity } from '../sources/knowledge/describe-entity';
import { describeOnline, mostRequests, type CardContext } from '../sources/knowledge/describe-online';
import type { Allowance } from '../sources/knowledge/look-up';
import type { Wikimedia } from '../sources/knowledge/wikimedia/wikimedia';
import { whyOffline, wikimediaFor } from './ask-online';
import { loadPack } from './knowledge';

/** Milliseconds after which a card is given as far as it has come: it is on the screen, and must soon say how things stand. */
const patience = 600;

/** Says who or what the entities are, from the built-in pack and, where the reader allows it, Wikipedia and Wikidata; one card an entity, in order. */
export async function answerEntityCards(asked: { entities: readonly EntityInArticle[]; page: PageOfNames; fresh: boolean }, from: Asker): Promise<readonly EntityCard[]> {
  const { articleDate, lang } = asked.page;
  const inPrivate = from.inPrivate || asked.page.inPrivate;
  const today = new Date().toISOString().slice(0, 10);
  const [settings, pack] = await Promise.all([loadSettings(), loadPack()]);
  const offline = whyOffline(settings, inPrivate);
  if (offline !== null) return asked.entities.map((entity) => ({ ...describeEntity(entity, articleDate, today, pack), lookup: offline }));

  const context: CardContext = { articleDate, today, lang, locale: readerLocale(), pack };
  const wikimedia = wikimediaFor(inPrivate);
  return Promise.all(asked.entities.map((entity) => (asked.fresh ? describeInTime(entity, context, wikimedia) : describeOnline(entity, context, wikimedia, 'kept'))));
}

/** The whole card; or, when that takes too long, what is there by then. Requests that have begun go on and are kept, no others begin. */
async function describeInTime(entity: EntityInArticle, context: CardContext, wikimedia: Wikimedia): Promise<EntityCard> {
  const allowance: Allowance = { left: mostRequests };
  const whole = describeOnline(entity, context, wikimedia, allowance);
  const inTime = await Promise.race([whole, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
  if (inTime !== null) return inTime;
  allowance.left = 0;
  return describeOnline(entity, context, wikimedia, 'kept');
}
