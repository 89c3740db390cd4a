import * as v from 'valibot';
import { mostHomeCurrencies } from '../engine/conversion/home-currencies';
import { beforeChosen } from './before-chosen';
import { entries } from './entries';

/** An ISO 4217 code. */
const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/**
 * What the reader chose, one entry for each setting: the allowed values, and the default.
 * A stored value that is not allowed falls back to its own default; the others are not affected.
 */
const settingSchemas = {
  /** The currencies to show, the first one big. Empty: guessed from the browser's region. */
  homeCurrencies: v.fallback(v.pipe(v.array(currencyCode), v.maxLength(mostHomeCurrencies)), []),
  /** Whether figures, and whether names, are underlined and have cards. */
  figures: v.fallback(v.boolean(), true),
  entities: v.fallback(v.boolean(), true),
  /** The reader's choices that overrule the article gate, by host name: "on" always, "off" never. */
  sites: v.fallback(entries(v.picklist(['on', 'off'])), {}),
  /** Currency signs corrected by the reader, by host name, then sign as written → ISO 4217 code. */
  corrections: v.fallback(entries(entries(currencyCode)), {}),
  /** Which day's conversion comes first in lists. */
  day: v.fallback(v.picklist(['article', 'latest']), 'article'),
  /** Whether menus and footers are read like the article. */
  navigation: v.fallback(v.boolean(), beforeChosen.navigation),
  /** How mentions are marked on the page; with "none" there are no marks, but still cards. */
  highlightStyle: v.fallback(v.picklist(['dotted', 'solid', 'wash', 'none']), beforeChosen.highlightStyle),
  /** Whether resting the pointer opens a card, by kind; keyboard commands and taps always do. */
  figureCards: v.fallback(v.boolean(), beforeChosen.figureCards),
  entityCards: v.fallback(v.boolean(), beforeChosen.entityCards),
  /** How long the pointer rests before a card is shown, in milliseconds. */
  showAfter: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(150), v.maxValue(2000)), beforeChosen.showAfter),
  /**
   * Whether names are looked up at Wikipedia and Wikidata: "ask" until the reader has answered the question on a card, then for the name
   * that is hovered, for all names of a page at once, or never.
   */
  knowledge: v.fallback(v.picklist(['ask', 'hover', 'prefetch', 'offline']), 'ask'),
  /** Whether names and rates may be looked up from private windows too. */
  onlineInPrivate: v.fallback(v.boolean(), false),
  /** The sources of rates that may be asked, in this order; none: only the tables inside the package. */
  rateSources: v.fallback(v.array(v.picklist(['frankfurter', 'currency-api'])), ['frankfurter', 'currency-api']),
  /** Whether the toolbar button counts the page's figures. */
  badge: v.fallback(v.boolean(), true),
};

const settingsSchema = v.object(settingSchemas);

/** What the user chose. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Reads settings from whatever is stored: each broken or missing field becomes its default. Never throws. */
export function readSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? { ...blank, ...stored } : blank);
}

const blank = Object.fromEntries(Object.keys(settingSchemas).map((name) => [name, undefined]));

/** What holds until the reader chooses. */
export const defaultSettings: Settings = readSettings({});
