import type { EntityType } from '../entity';
import type { NameKind } from './labels';

/**
 * What a name is that is neither person, organization nor place; `null` where its words do not say. Peoples and languages, the larger
 * part of these names, are nothing that a reader wants explained.
 */
export function typeOfOther(name: string): EntityType | null {
  return kinds.find(({ says }) => says.test(name))?.type ?? null;
}

/**
 * The same for names that the model takes for a person or a place, but only where the words leave no doubt; else `null`. The model has seen
 * few products and events.
 */
export function typeByWords(name: string, kind: NameKind): EntityType | null {
  return kinds.find(({ says, beyondDoubt }) => (beyondDoubt === 'always' || (beyondDoubt === 'unless-person' && kind !== 'Person')) && says.test(name))?.type ?? null;
}

/** Makers' names: with a word for the kind of thing after them, they name a product. */
const makers = 'Amazon|Apple|Google|Meta|Microsoft|Samsung|Sony';
const devices = 'Card|Docs|Drive|Echo|Galaxy|Intelligence|Kindle|Maps|Music|Pay|Pencil|Photos|Pixel|Play|Prime|Prime Video|Quest|Surface|TV|Translate|Vision Pro|Wallet|Watch';

/** One line for each kind of word, with an example; the first that fits decides. */
const kinds: readonly { readonly says: RegExp; readonly type: EntityType; readonly example: string; readonly beyondDoubt?: 'always' | 'unless-person' }[] = [
  { says: /^(?:Arab|Prague) Spring$/, type: 'Event', example: 'Arab Spring', beyondDoubt: 'always' },
  { says: /^(?:Mac|Surface|Pixel|Galaxy|Vision) (?:Pro|Mini|Studio|Air|Laptop|Watch|Fold)\b/, type: 'Product', example: 'Mac Pro', beyondDoubt: 'always' },
  { says: /^(?:Tour de|Giro d['’]|Vuelta a) ?\p{Lu}|\b(?:World Cup|Cup|Championships?|Grand Prix|Super Bowl|Olympics|Paralympics)$|^(?:US|U\.S\.|\p{Lu}\p{L}+(?:an|ch|sh)) Open$/u, type: 'Event', example: 'Davis Cup', beyondDoubt: 'unless-person' },
  { says: /^\p{Lu}.* (?:Accords?|Agreement|Treaty|Protocol|Prize|Awards?)$/u, type: 'Thing', example: 'Paris Agreement', beyondDoubt: 'unless-person' },
  { says: /\p{L} (?:Pro|Max|Mini|Ultra)(?: \d+)?$/u, type: 'Product', example: 'Vision Pro', beyondDoubt: 'unless-person' },
  { says: /\b(?:Games|Marathon|Tournament)$/, type: 'Event', example: 'Commonwealth Games' },
  { says: /\b(?:Wars?|Revolution|Uprising|Intifada|Crisis|Massacre|Genocide|Holocaust)(?: (?:I|II|One|Two))?$/, type: 'Event', example: 'World War II' },
  { says: / (?:Esports|Gaming)$/, type: 'Organization', example: 'Cyclone Esports' },
  { says: / CBD$/, type: 'Place', example: 'Johannesburg CBD' },
  { says: / Index$/, type: 'Thing', example: 'Bloomberg Billionaires Index' },
  { says: /\b(?:Airshow|Elections?|Summit|Conference|Festival|Forum|Expo|Biennale)$/, type: 'Event', example: 'Cannes Film Festival' },
  { says: /^(?:Hurricane|Typhoon|Cyclone|Operation|Battle of|Siege of) \p{Lu}/u, type: 'Event', example: 'Hurricane Katrina' },
  { says: /\b(?:Act|Accords?|Convention|Constitution|Amendment|Declaration|Charter)$/, type: 'Thing', example: 'Endangered Species Act' },
  { says: /\b(?:Medal|Oscars?|Grammys?|Emmys?)$/, type: 'Thing', example: 'Fields Medal' },
  { says: /^(?:iPhone|iPad|iPod|iMac|MacBook|iOS|Android|Windows|Xbox|PlayStation|Galaxy|Kindle|GPT|ChatGPT|Siri|AirPlay|AirPods)\b/, type: 'Product', example: 'iPhone 16', beyondDoubt: 'always' },
  { says: new RegExp(`^(?:${makers}) (?:${devices})$`), type: 'Product', example: 'Apple TV', beyondDoubt: 'always' },
  { says: /^(?:Airbus|Boeing) [A-Z]?\d/, type: 'Product', example: 'Boeing 737', beyondDoubt: 'always' },
];
