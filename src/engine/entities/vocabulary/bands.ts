/** Bands and groups. Chosen as `firms.ts` says; those called by an English word stand in `word-firms.ts`. Sorted. */
export const bands: readonly string[] = (
  "aespa|Arctic Monkeys|Blackpink|Boygenius|Bring Me the Horizon|BTS|Crowded House|Daft Punk|Depeche Mode|Fontaines DC|Guns N' Roses|Katseye|Le Sserafim|Little Mix|Måneskin|Midnight Oil|NewJeans|Outkast|" +
  'Portishead|Rammstein|Run-DMC|Sex Pistols|Sleep Token|Spandau Ballet|Stray Kids|Tame Impala|Wet Leg'
).split('|');
