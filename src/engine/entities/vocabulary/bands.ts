/** Bands and groups. Chosen as `firms.ts` says; those called by an English word stand in `word-firms.ts`. Sorted. */
export const bands: readonly string[] = (
  'aespa|Alice in Chains|Amyl and the Sniffers|Arctic Monkeys|Bananarama|Belle and Sebastian|Biffy Clyro|Black Country, New Road|Black Keys|Blackpink|Blink-182|Bob Vylan|Bon Iver|Boygenius|' +
  "Bring Me the Horizon|BTS|Chvrches|Cocteau Twins|Crowded House|Daft Punk|Depeche Mode|Destiny's Child|Enhypen|Fleetwood Mac|Fontaines DC|Greta Van Fleet|Guns N' Roses|Imagine Dragons|Jamiroquai|" +
  'Jethro Tull|Katseye|King Gizzard|Le Sserafim|Linkin Park|Little Mix|London Grammar|Lynyrd Skynyrd|Måneskin|Manic Street Preachers|Midnight Oil|Mötley Crüe|NewJeans|Outkast|Paramore|Pet Shop Boys|' +
  'Portishead|Primal Scream|Rammstein|Run the Jewels|Run-DMC|Sex Pistols|Sigur Rós|Sleep Token|Spandau Ballet|Steely Dan|Stray Kids|Super Furry Animals|Talking Heads|Tame Impala|Tears for Fears|' +
  'The Last Dinner Party|Vampire Weekend|Weezer|Wet Leg|Wolf Alice'
).split('|');
