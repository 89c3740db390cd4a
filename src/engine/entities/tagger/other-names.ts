import type { EntityType } from '../entity';

/**
 * What a name is that is neither person, organization nor place; `null` where its words do not say. Peoples and languages, the larger
 * part of these names, are nothing that a reader wants explained.
 */
export function typeOfOther(name: string): EntityType | null {
  return kinds.find(({ says }) => says.test(name))?.type ?? null;
}

/**
 * The same for names that the model takes for an organization or a place, where the words leave no doubt; `null` elsewhere. It has seen
 * few products and events.
 */
export function typeByWords(name: string): EntityType | null {
  return kinds.find(({ says, beyondDoubt }) => beyondDoubt === true && says.test(name))?.type ?? null;
}

/** One line a kind of word, with an example; the first that fits. */
const kinds: readonly { readonly says: RegExp; readonly type: EntityType; readonly example: string; readonly beyondDoubt?: true }[] = [
  { says: /^(?:Arab|Prague) Spring$/, type: 'Event', example: 'Arab Spring', beyondDoubt: true },
  { says: /\p{L} (?:Pro|Max|Mini|Ultra)(?: \d+)?$/u, type: 'Product', example: 'Vision Pro', beyondDoubt: true },
  { says: /\b(?:Olympics|Paralympics|Games|World Cup|Cup|Championships?|Grand Prix|Super Bowl|Marathon|Tournament)$/, type: 'Event', example: 'Winter Olympics' },
  { says: /\b(?:Wars?|Revolution|Uprising|Intifada|Crisis|Massacre|Genocide|Holocaust)(?: (?:I|II|One|Two))?$/, type: 'Event', example: 'World War II' },
  { says: /\b(?:Elections?|Summit|Conference|Festival|Forum|Expo|Biennale)$/, type: 'Event', example: 'Cannes Film Festival' },
  { says: /^(?:Hurricane|Typhoon|Cyclone|Operation|Battle of|Siege of) \p{Lu}/u, type: 'Event', example: 'Hurricane Katrina' },
  { says: /\b(?:Act|Accords?|Agreement|Treaty|Protocol|Convention|Constitution|Amendment|Declaration|Charter)$/, type: 'Thing', example: 'Kyoto Protocol' },
  { says: /\b(?:Prize|Awards?|Medal|Oscars?|Grammys?|Emmys?)$/, type: 'Thing', example: 'Nobel Peace Prize' },
  { says: /^(?:iPhone|iPad|iPod|iMac|MacBook|iOS|Android|Windows|Xbox|PlayStation|Galaxy|Kindle|GPT|ChatGPT|Siri|AirPlay|AirPods)\b/, type: 'Product', example: 'iPhone 16', beyondDoubt: true },
  { says: /^(?:Airbus|Boeing) [A-Z]?\d/, type: 'Product', example: 'Boeing 737', beyondDoubt: true },
];
