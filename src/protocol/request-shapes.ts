import * as v from 'valibot';
import type { BackgroundRequests } from './requests';

/**
 * The shape of what each background request asks. Content scripts live in the same process as hostile pages, so what they send is
 * checked here once; behind this edge the types hold.
 */
type Shapes = { readonly [Name in keyof BackgroundRequests]: v.GenericSchema<unknown, BackgroundRequests[Name]['ask']> };

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const nullableText = v.nullable(v.string());
/** Decimal string of a major unit, as the engine writes it. */
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,60}(?:\.\d{1,60})?$/));
const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const calendarDay = v.nullable(v.pipe(v.string(), v.isoDate()));

const hints = v.object({
  lang: nullableText,
  region: nullableText,
  url: nullableText,
  date: nullableText,
  blocks: v.exactOptional(
    v.array(v.object({ ...span.entries, lang: v.exactOptional(v.string()), context: v.exactOptional(v.string()) })),
  ),
  corrections: v.exactOptional(v.record(v.string(), currencyCode)),
  records: v.exactOptional(v.array(v.string())),
  notRecords: v.exactOptional(v.array(v.string())),
});

const assumptionCodes = [
  'text-statement', 'contrast', 'correction', 'page-figure', 'page-place', 'dateline', 'site-country', 'language', 'world-default',
] as const;

const figure = v.object({
  ...span.entries,
  text: v.string(),
  currency: currencyCode,
  sign: v.string(),
  alternatives: v.array(currencyCode),
  low: decimal,
  high: decimal,
  digits: offset,
  bound: v.nullable(v.picklist(['about', 'at-least', 'at-most'])),
  per: nullableText,
  assumed: v.nullable(v.object({ code: v.picklist(assumptionCodes), evidence: v.string() })),
  sentence: span,
  about: v.nullable(offset),
});

const entity = v.object({
  name: v.string(),
  type: v.picklist(['Person', 'Organization', 'Place', 'Product', 'Event', 'Thing']),
  record: nullableText,
  candidates: v.array(v.string()),
  sentences: v.array(v.string()),
  beside: v.array(v.string()),
});

const shapes: Shapes = {
  'page/choices': v.object({ host: v.string() }),
  'page/annotate': v.object({ text: v.string(), hints, elsewhere: v.exactOptional(offset) }),
  'sign/correct': v.object({ url: v.string(), sign: v.string(), currency: currencyCode, always: v.boolean() }),
  'sign/forget': v.object({ host: v.string(), sign: v.string() }),
  'site/choose': v.object({ host: v.string(), choice: v.nullable(v.picklist(['on', 'off'])), inPrivate: v.boolean() }),
  'entity/correct': v.object({ url: v.string(), name: v.string(), taken: nullableText, refused: v.array(v.string()) }),
  'figure/cards': v.object({
    figures: v.array(v.object({ figure, restatedBy: v.array(figure), restates: v.nullable(figure) })),
    articleDate: calendarDay,
    fresh: v.boolean(),
    inPrivate: v.exactOptional(v.boolean()),
  }),
  'entity/cards': v.object({ entities: v.array(entity), page: v.object({ url: v.string(), articleDate: calendarDay, lang: nullableText, inPrivate: v.boolean() }), fresh: v.boolean() }),
};

/** Reads what was asked; throws an `Error` that names the request and the field when it has not the agreed shape. */
export function readAsk<Name extends keyof BackgroundRequests>(name: Name, ask: unknown): BackgroundRequests[Name]['ask'] {
  const read = v.safeParse(shapes[name], ask);
  if (read.success) return read.output;
  const issue = read.issues[0];
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'request'}: ${issue.message}`);
}
