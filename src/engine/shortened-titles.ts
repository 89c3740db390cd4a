/** Abbreviated titles before a name, with a full stop: "Gen. Smith", "Hon. Jane Roe"; and abbreviations within a name, "St. Louis", "Roe Jr.". */
export const shortenedTitles: readonly string[] = 'mr mrs ms dr prof sen rep gov gen col sgt lt capt rev hon st jr sr'.split(' ');
