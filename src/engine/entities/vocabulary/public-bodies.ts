/** Chambers, agencies, charities, museums, companies of the stage and movements. Chosen as `firms.ts` says. Sorted. */
export const publicBodies: readonly string[] = (
  "Acas|Addenbrooke's|AfriForum|Al-Shabaab|al-Shabaab|American Red Cross|Art Basel|Austrac|Avon and Somerset Police|B'Tselem|Barnardo's|Barrio 18|Board of Education|Board of Elections|Board of Regents|" +
  'Board of Supervisors|Border Patrol|British Museum|Bundesrat|Cabinet Office|Centrelink|Centrepoint|Cirque du Soleil|City of London Police|Coast Guard|Comando Vermelho|Cricket Australia|Crime Stoppers|' +
  'Crimestoppers|Defra|Devon and Cornwall Police|Dewan Rakyat|Doctors Without Borders|Eduskunta|Fire Rescue Victoria|Folketing|Forest Service|Great British Energy|Great British Nuclear|Gulf Cartel|' +
  'Habitat for Humanity|Hayat Tahrir al-Sham|Hillsong|Hope Not Hate|House of Commons|House of Lords|Houthis|Humane World for Animals|Iglesia ni Cristo|International Committee of the Red Cross|Islamic Jihad|' +
  "Iswap|Jaish-e-Mohammad|Jamaat-ul-Ahrar|King's Trust|Knesset|La Scala|Land Registry|Lok Sabha|Louvre|Meals on Wheels|Mencap|Milieudefensie|MoMA|MS-13|Nabu|National Gallery|National Grid|" +
  'National Hurricane Center|National Theatre|National Weather Service|NatureScot|Nedlac|Nersa|NHS Blood and Transplant|Office of the High Commissioner for Human Rights|Ofgem|Ofqual|Ofwat|Old Vic|Opus Dei|' +
  "Pakistani Taliban|PGA Tour|Police Scotland|Prasa|Racing Victoria|Rajya Sabha|Red Crescent|Red Cross|Rijksmuseum|Riksdag|Royal Opera House|Sadler's Wells|Sandiganbayan|Sassa|Segunda Marquetalia|Sejm|" +
  'Self-Defense Forces|Senedd|Sinaloa Cartel|Sinaloa cartel|Smithsonian|State Duma|StepChange|Storting|Tate Modern|Tehreek-e-Taliban Pakistan|Tren de Aragua|Uffizi|V&A|Verkhovna Rada|WorkSafe|World Aquatics|' +
  'World Central Kitchen'
).split('|');
