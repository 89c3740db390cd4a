import * as v from 'valibot';
import { pageCountry } from '../engine/figures/page-country';
import type { BackgroundRequests } from './requests';

type Ask<Name extends keyof BackgroundRequests> = BackgroundRequests[Name]['ask'];

/**
 * The shape of what each background request asks. Content scripts live in the same process as hostile pages, so what they send is
 * checked once, here; past this point the types can be trusted.
 */
type Shapes = { readonly [Name in keyof BackgroundRequests]: v.GenericSchema<unknown, Ask<Name>> };

/** Limits far above what any page reaches, and low enough that no request keeps the background busy for minutes. */
const most = { characters: 20_000_000, ofName: 100_000, entries: 200_000 };

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
/** A whole text, a sentence of it, the headers of a cell; and an address, in which a page may have stored data. */
const longText = v.pipe(v.string(), v.maxLength(most.characters));
/** A name, a sign, a tag, a key. On a page full of letters without a space a name may be long. */
const shortText = v.pipe(v.string(), v.maxLength(most.ofName));
const list = <Entry extends v.GenericSchema>(entry: Entry) => v.pipe(v.array(entry), v.maxLength(most.entries));
/** A decimal string in the major unit, as the engine writes it: up to 60 digits, and a word like "trillion" or two. */
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,100}(?:\.\d{1,100})?$/));
const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const calendarDay = v.nullable(v.pipe(v.string(), v.isoDate()));

const hints = v.object({
  lang: v.nullable(shortText),
  region: v.nullable(shortText),
  url: v.nullable(longText),
  date: v.nullable(shortText),
  blocks: v.exactOptional(list(v.object({ ...span.entries, lang: v.exactOptional(shortText), context: v.exactOptional(longText) }))),
  corrections: v.exactOptional(v.record(shortText, currencyCode)),
  records: v.exactOptional(list(shortText)),
  notRecords: v.exactOptional(list(shortText)),
});

const assumptionCodes = [
  'text-statement', 'contrast', 'correction', 'page-figure', 'page-place', 'dateline', 'site-country', 'language', 'world-default',
] as const;

const figure = v.object({
  ...span.entries,
  text: shortText,
  currency: currencyCode,
  sign: shortText,
  alternatives: list(currencyCode),
  low: decimal,
  high: decimal,
  digits: offset,
  bound: v.nullable(v.picklist(['about', 'at-least', 'at-most'])),
  per: v.nullable(shortText),
  assumed: v.nullable(v.object({ code: v.picklist(assumptionCodes), evidence: longText })),
  sentence: span,
  about: v.nullable(offset),
});

const entity = v.object({
  name: shortText,
  type: v.picklist(['Person', 'Organization', 'Place', 'Product', 'Event', 'Thing']),
  record: v.nullable(shortText),
  candidates: list(shortText),
  sentences: list(longText),
  beside: list(shortText),
});

const shapes: Shapes = {
  'page/choices': v.object({ host: shortText }),
  'page/annotate': v.object({ text: longText, hints }),
  'page/count': v.object({ figures: offset }),
  'frames/reconsider': v.null(),
  'sign/correct': v.object({ url: longText, sign: shortText, currency: currencyCode, always: v.boolean() }),
  'sign/forget': v.object({ host: shortText, sign: shortText }),
  'site/choose': v.object({ host: shortText, choice: v.nullable(v.picklist(['on', 'off'])), inPrivate: v.boolean(), forNow: v.exactOptional(v.boolean()) }),
  'entity/correct': v.object({ url: longText, name: shortText, taken: v.nullable(shortText), refused: list(shortText), inPrivate: v.exactOptional(v.boolean()) }),
  'figure/cards': v.object({
    figures: list(v.object({ figure, restatedBy: list(figure), restates: v.nullable(figure) })),
    articleDate: calendarDay,
    fresh: v.boolean(),
    url: v.exactOptional(longText),
    inPrivate: v.exactOptional(v.boolean()),
  }),
  'card/style': v.null(),
  'entity/cards': v.object({ entities: list(entity), page: v.object({ url: longText, articleDate: calendarDay, lang: v.nullable(shortText), inPrivate: v.boolean() }), fresh: v.boolean() }),
};

/**
 * The site for which a request is made, as the browser says: the sender's own, by its origin ("https://news.example"); any, when it comes from one of our views; or none, when
 * it comes from a sandboxed frame without an address, of which only the address of the page around it is known.
 */
export type Speaker = { readonly kind: 'own-view' } | { readonly kind: 'site'; readonly origin: string } | { readonly kind: 'nobody'; readonly around: string | null };

type PutRight<By> = { readonly [Name in keyof BackgroundRequests]?: (ask: Ask<Name>, by: By) => Ask<Name> };

/** By request: what was asked, with the address that the page gave corrected by the origin that it has. */
const ofOrigin: PutRight<string> = {
  'page/choices': (ask, origin) => ({ ...ask, host: new URL(origin).hostname }),
  'page/annotate': ({ text, hints }, origin) => ({ text, hints: { ...hints, url: hints.url === null ? null : within(hints.url, origin) } }),
  'sign/correct': (ask, origin) => ({ ...ask, url: within(ask.url, origin) }),
  'sign/forget': (ask, origin) => ({ ...ask, host: new URL(origin).hostname }),
  'site/choose': (ask, origin) => ({ ...ask, host: new URL(origin).hostname }),
  'entity/correct': (ask, origin) => ({ ...ask, url: within(ask.url, origin) }),
  'figure/cards': ({ url, ...ask }, origin) => (url === undefined ? ask : { ...ask, url: within(url, origin) }),
  'entity/cards': (ask, origin) => ({ ...ask, page: { ...ask.page, url: within(ask.page.url, origin) } }),
};

/**
 * By request: what was asked by a page without an origin, which anybody may have written. The reader's choices for a site or a page do not apply there, or the page
 * could learn them from what is marked; nor can choices be made from there. It counts as being for the country of the page around it.
 */
const ofNobody: PutRight<string | null> = {
  'page/choices': () => ({ host: '' }),
  'page/annotate': ({ text, hints }, around) => ({ text, hints: { ...hints, region: pageCountry({ ...hints, url: around }) ?? null, url: null } }),
  'sign/correct': refuse,
  'sign/forget': refuse,
  'site/choose': refuse,
  'entity/correct': refuse,
  'figure/cards': ({ url: _url, ...ask }) => ask,
  'entity/cards': (ask) => ({ ...ask, page: { ...ask.page, url: '' } }),
};

function refuse(): never {
  throw new Error('The page has no site of its own.');
}

/** A page is trusted about its path, since the browser may not know yet of a step within the page. */
function within(address: string, origin: string): string {
  return URL.canParse(address) && new URL(address).origin === origin ? address : `${origin}/`;
}

/**
 * Reads what was asked. Throws an `Error` that names the request and the field when it does not have the agreed shape, and one when the speaker has no say in it: no page
 * speaks for another site.
 */
export function readAsk<Name extends keyof BackgroundRequests>(name: Name, ask: unknown, speaker: Speaker): Ask<Name> {
  const read = v.safeParse(shapes[name], ask);
  if (read.success) return putRight(name, read.output, speaker);
  const issue = read.issues[0];
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'request'}: ${issue.message}`);
}

function putRight<Name extends keyof BackgroundRequests>(name: Name, ask: Ask<Name>, speaker: Speaker): Ask<Name> {
  switch (speaker.kind) {
    case 'own-view':
      return ask;
    case 'site':
      return ofOrigin[name]?.(ask, speaker.origin) ?? ask;
    case 'nobody':
      return ofNobody[name]?.(ask, speaker.around) ?? ask;
  }
}
