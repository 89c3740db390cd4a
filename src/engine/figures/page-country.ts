import type { Hints } from '../hints';
import { hostCountry } from '../host-country';

/** The country whose money a page means, in capitals: the one its hints say it is for, or the one its address suggests. */
export function pageCountry({ region, url }: Hints): string | undefined {
  const country = region?.toUpperCase() ?? hostCountry(url) ?? addressCountry(url);
  return country === 'UK' ? 'GB' : country;
}

/** For hosts without a country's ending: the country of the newspaper, or of a section of the site, "https://www.bbc.com/news/world-australia-1" → AU. `undefined` when neither says. */
function addressCountry(url: string | null): string | undefined {
  const parts = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url ?? '');
  if (parts === null) return undefined;
  const [, host = '', path = ''] = parts;
  const name = host.toLowerCase().replace(/^(?:www|m|edition|news|amp)\./, '');
  const paper = papers[name] ?? abroad(papers[name.slice(name.indexOf('.') + 1)]);
  if (paper !== undefined) return paper;
  const edition = /^([a-z]{2})\./i.exec(host)?.[1]?.toLowerCase();
  if (edition !== undefined && editions[edition] !== undefined) return editions[edition];
  const section = path.toLowerCase().split('/').map((part) => sectionName.exec(part)?.[1]?.replaceAll('-', '') ?? '').find((name) => Object.hasOwn(sections, name));
  return section === undefined ? undefined : sections[section];
}

/** A whole part of an address: a headline that names a country ("trump-says-canada-must-pay") is not a section, nor is "world-us-canada" Canada's. */
const sectionName = /^(?:world-(?:(?:asia|africa|europe|latin-america|middle-east)-)?)?([a-z]{2,20}-??[a-z]{0,20}?)(?:-news|-\d+)?$/;

/** For subdomains: "topick.hket.com" is Hong Kong's like its paper, but "cnnespanol.cnn.com" is not for America. */
function abroad(country: string | undefined): string | undefined {
  return country === 'US' ? undefined : country;
}

/** "au.finance.yahoo.com", "uk.reuters.com". */
const editions: Readonly<Record<string, string>> = { au: 'AU', ca: 'CA', nz: 'NZ', sg: 'SG', hk: 'HK', in: 'IN', uk: 'GB', za: 'ZA', mx: 'MX', ar: 'AR', tw: 'TW', ie: 'IE', my: 'MY', ph: 'PH' };

/** Sections of world news: "/news/world-australia", "/australia-news/". */
const sections: Readonly<Record<string, string>> = {
  australia: 'AU', canada: 'CA', newzealand: 'NZ', singapore: 'SG', hongkong: 'HK', taiwan: 'TW', india: 'IN', pakistan: 'PK', mexico: 'MX', argentina: 'AR', chile: 'CL', colombia: 'CO', philippines: 'PH', egypt: 'EG', kenya: 'KE', sweden: 'SE', norway: 'NO', denmark: 'DK', japan: 'JP', china: 'CN', uk: 'GB', switzerland: 'CH',
};

/** Newspapers of one country under generic endings. Hand table, 2026-11. */
const papers: Readonly<Record<string, string>> = {
  'theaustralian.com': 'AU', 'afr.com': 'AU', 'theglobeandmail.com': 'CA', 'thestar.com': 'CA', 'nationalpost.com': 'CA', 'financialpost.com': 'CA', 'straitstimes.com': 'SG', 'channelnewsasia.com': 'SG', 'asiaone.com': 'SG', 'todayonline.com': 'SG', 'scmp.com': 'HK', 'hk01.com': 'HK', 'mingpao.com': 'HK', 'on.cc': 'HK', 'stheadline.com': 'HK', 'hket.com': 'HK', 'hkej.com': 'HK', 'hongkongfp.com': 'HK', 'worldjournal.com': 'US', 'udn.com': 'TW', 'chinatimes.com': 'TW', 'ettoday.net': 'TW', 'setn.com': 'TW', 'taipeitimes.com': 'TW',
  'indiatimes.com': 'IN', 'timesofindia.indiatimes.com': 'IN', 'economictimes.indiatimes.com': 'IN', 'thehindu.com': 'IN', 'hindustantimes.com': 'IN', 'indianexpress.com': 'IN', 'livemint.com': 'IN', 'ndtv.com': 'IN', 'moneycontrol.com': 'IN', 'business-standard.com': 'IN', 'dawn.com': 'PK', 'kathmandupost.com': 'NP',
  'japantimes.com': 'JP', 'rappler.com': 'PH', 'inquirer.net': 'PH', 'philstar.com': 'PH', 'egyptindependent.com': 'EG', 'nation.africa': 'KE', 'arabnews.com': 'SA', 'gulfnews.com': 'AE', 'khaleejtimes.com': 'AE', 'thenationalnews.com': 'AE', 'clarin.com': 'AR', 'infobae.com': 'AR', 'eltiempo.com': 'CO',
  'elespectador.com': 'CO', 'emol.com': 'CL', 'latercera.com': 'CL', 'milenio.com': 'MX', 'reforma.com': 'MX', 'nytimes.com': 'US', 'washingtonpost.com': 'US', 'wsj.com': 'US', 'cnn.com': 'US', 'usatoday.com': 'US', 'latimes.com': 'US', 'news24.com': 'ZA',
  'fijitimes.com': 'FJ', 'looppng.com': 'PG', 'jamaicaobserver.com': 'JM', 'jamaica-gleaner.com': 'JM', 'stabroeknews.com': 'GY', 'guyanachronicle.com': 'GY', 'kaieteurnewsonline.com': 'GY', 'thenassauguardian.com': 'BS', 'tribune242.com': 'BS', 'trinidadexpress.com': 'TT', 'punchng.com': 'NG', 'vanguardngr.com': 'NG', 'premiumtimesng.com': 'NG', 'thisdaylive.com': 'NG',
  'myjoyonline.com': 'GH', 'ghanaweb.com': 'GH', 'lusakatimes.com': 'ZM', 'brecorder.com': 'PK', 'thedailystar.net': 'BD', 'dhakatribune.com': 'BD', 'gmanetwork.com': 'PH', 'manilatimes.net': 'PH', 'ambito.com': 'AR', 'cronista.com': 'AR', 'semana.com': 'CO', 'kapitalis.com': 'TN', 'webmanagercenter.com': 'TN', 'hespress.com': 'MA', 'camerounweb.com': 'CM', 'journalducameroun.com': 'CM', 'abidjan.net': 'CI', 'seneweb.com': 'SN', 'dakaractu.com': 'SN', 'tsa-algerie.com': 'DZ',
};
