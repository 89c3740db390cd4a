import type { Page } from '../page';

/**
 * States of the United States whose name a page writes, be it within another name: "Texas City", "Southwestern Vermont Medical Center". Not those that
 * are a city or a country as well.
 */
export function statesWritten({ text }: Page): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(states), ([state]) => state));
}

const states =
  /(?<![\p{L}-]|West )(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)(?![\p{L}-]| City,? Missouri| River)/gu;
