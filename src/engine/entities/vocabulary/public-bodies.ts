/** Chambers, agencies, charities, museums, companies of the stage and movements. Chosen as `firms.ts` says. Sorted. */
export const publicBodies: readonly string[] = (
  "Al-Shabaab|al-Shabaab|American Red Cross|Art Basel|Avon and Somerset Police|Barnardo's|Blackpink|Border Patrol|British Museum|Bundesrat|Cabinet Office|Cirque du Soleil|Coast Guard|Cricket Australia|" +
  'Crime Stoppers|Crimestoppers|Devon and Cornwall Police|Dewan Rakyat|Doctors Without Borders|Eduskunta|Folketing|Forest Service|Great British Energy|Great British Nuclear|Habitat for Humanity|Hillsong|' +
  'House of Commons|House of Lords|Houthis|Humane World for Animals|Iglesia ni Cristo|International Committee of the Red Cross|Islamic Jihad|Knesset|La Scala|Land Registry|Lok Sabha|' +
  'Meals on Wheels|MoMA|National Gallery|National Grid|National Hurricane Center|National Weather Service|Office of the High Commissioner for Human Rights|Ofqual|Ofwat|Opus Dei|' +
  "PGA Tour|Police Scotland|Racing Victoria|Rajya Sabha|Red Crescent|Red Cross|Riksdag|Sadler's Wells|Sandiganbayan|Sejm|Senedd|Smithsonian|State Duma|Storting|Tate Modern|Tren de Aragua|V&A|" +
  'Verkhovna Rada|World Aquatics|World Central Kitchen'
).split('|');
