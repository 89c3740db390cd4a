/** Chambers, agencies, charities, museums, companies of the stage and movements. Chosen as `firms.ts` says. Sorted. */
export const publicBodies: readonly string[] = (
  "Acas|Addenbrooke's|AfriForum|Al-Shabaab|al-Shabaab|American Red Cross|An Garda Síochána|Art Basel|ASX|Austrac|Avon and Somerset Police|Barnardo's|Barrio 18|Basij|BBC National Orchestra of Wales|" +
  "Board of Education|Board of Elections|Board of Regents|Board of Supervisors|Border Patrol|Bristol Old Vic|British Museum|Brookings|B'Tselem|Bundesrat|Cabinet Office|Cafod|Capitol Police|Centrelink|" +
  'Centrepoint|Chatham House|Cirque du Soleil|Citizens Advice|City of London Police|Coast Guard|Comando Vermelho|Concertgebouw|Cricket Australia|Crime Stoppers|Crimestoppers|Dáil|Defra|' +
  'Devon and Cornwall Police|Dewan Rakyat|Doctors Without Borders|Donmar Warehouse|Eduskunta|English Heritage|Film at Lincoln Center|Fire Rescue Victoria|Folketing|Forest Service|Frontex|Gardai|Gardaí|' +
  'Great British Energy|Great British Nuclear|Gulf Cartel|Habitat for Humanity|Hayat Tahrir al-Sham|HDB|Hillsong|Hope Not Hate|House of Commons|House of Lords|Houthis|Humane World for Animals|IFS|' +
  "Iglesia ni Cristo|Insulate Britain|International Committee of the Red Cross|Islamic Jihad|Iswap|Jaish-e-Mohammad|Jamaat-ul-Ahrar|Juilliard|Just Stop Oil|King's Trust|Knesset|Land Registry|La Scala|" +
  "Lok Sabha|Louvre|Malacañang|Mariinsky|Meals on Wheels|Mencap|Met Opera|Met Police|Milieudefensie|MoD|MoMA|Moms for Liberty|Mothers' Union|MS-13|Nabu|National Gallery|National Grid|" +
  'National Hurricane Center|National Theatre|National Weather Service|NatureScot|Nedlac|Nersa|NHS Blood and Transplant|NHS Confederation|NHS England|NHS Providers|' +
  'Office of the High Commissioner for Human Rights|Ofgem|Ofqual|Ofwat|Oireachtas|Old Vic|Opera North|Opus Dei|Outa|Pakistani Taliban|Parole Board|PGA Tour|Police Scotland|Prasa|Racing Victoria|' +
  "Rajya Sabha|Red Crescent|Red Cross|Rijksmuseum|Riksdag|RNLI|Royal Opera House|Sadler's Wells|Sandiganbayan|Sassa|Seanad|Section27|Segunda Marquetalia|Sejm|Self-Defense Forces|Senedd|Sinaloa Cartel|" +
  'Sinaloa cartel|Smithsonian|State Duma|StepChange|Storting|Tate Britain|Tate Modern|Tehreek-e-Taliban Pakistan|Transport for London|Tren de Aragua|Uffizi|V&A|Verkhovna Rada|Welsh National Opera|' +
  "Women's Institute|WorkSafe|World Aquatics|World Central Kitchen|Young Vic"
).split('|');
