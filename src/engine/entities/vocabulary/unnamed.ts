import type { EntityType } from '../entity';

const anyBody = /^(?:Agency|Association|Board|City|Club|Commission|Committee|Company|Council|County|Department|Hospital|School|Team|Town|Union|University|Village)$/;

/** Words with a capital that by themselves name nobody in particular, because the text does not say which one is meant. */
export const unnamed: readonly { readonly of?: EntityType; readonly whole: RegExp; readonly before?: RegExp; readonly after?: RegExp; /** Where a sentence begins. */ readonly first?: true; readonly example: string }[] = [
  // What somebody is
  { of: 'Organization', whole: /^(?:(?:Archdeacon|Canon|Dean|Provost) (?:\p{Lu}\p{L}+ )?(?:for|of) |(?:Commissioner|Minister|Secretary|Director|Manager|Ambassador|Justice|Ruler|Chancellor|Comptroller|(?:Accountant|Attorney|Auditor|Comptroller|Director|Governor|Registrar|Solicitor|Surveyor)[- ]General) (?:for|of) )/u, example: 'the Commissioner for Information and Strategy' },
  { of: 'Organization', whole: /^State for /, example: 'the Secretary of State for Defence' },
  { of: 'Organization', whole: /^[^,]+$/, before: /(?<!\p{L})(?:former |shadow )?[Mm]inister (?:of|for) $/u, after: /^(?:[,.;]| (?:and|in|from|until|who)(?!\p{L}))/u, example: 'the former minister of Culture and Sport, Ann Roe,' },
  { whole: /^Pol (?:Capt|Col|Gen|Lt|Maj)(?: (?:Col|Gen))?$/, example: 'Pol Maj Gen Somchai Roe' },
  { whole: /^(?:Bosniak|Sami|Serb|Sámi)$/, after: /^ (?:communit(?:y|ies)|culture|families|herders?|land|leaders?|language|neighbou?rs?|people|reindeer|rights|veterans|villagers?|villages?|women)(?!\p{L})/u, example: 'Sami reindeer herding' },
  { whole: /^Hall of Famers?$/, example: 'the Hall of Famer died' },
  { whole: /^(?:High Commissioner|(?:District|High Court|Circuit) Judge|Chief Justice|Deputy Commissioner)$/, example: 'the relevant District Judge' },
  { whole: /^(?:\p{Lu}\p{L}+ )?Cabinet$/u, after: /^ Secretary(?!\p{L})/u, example: 'Interior Cabinet Secretary Ann Roe' },
  { whole: /^(?:Deputy |National |State )*(?:Legal|Organising|Organizing|Publicity|Welfare|Women|Youth)$/, after: /^ (?:Adviser|Leader|Secretary)(?!\p{L})/u, example: 'the National Publicity Secretary' },
  { of: 'Organization', whole: /^(?:Captain|Miss) \p{Lu}\p{L}+$/u, example: 'came as Captain America' },
  { whole: /^(?:Bafta|Emmy|Grammy|Obie|Olivier|Oscar|Tony)$/, after: /^(?:(?:,? and)? (?:\p{Lu}\p{L}+ )?(?:[Aa]wards?|[Nn]ominations?|[Nn]ominees?|[Vv]oters|[Ww]inners?)|[-‑](?:nominated|winning))(?!\p{L})/u, example: 'Olivier and Tony Awards' },
  { of: 'Person', whole: /^\p{Lu}\p{L}+$/u, after: /^ [Dd]ynasty(?!\p{L})/u, example: 'the Tang dynasty fell' },
  { whole: /^(?:Big Air|Neighbou?rhood Plan|Slopestyle)$/, example: 'gold in the Big Air' },
  { of: 'Place', whole: /^Alpine$/, after: /^ (?:ski(?:er|ers|ing)?|slalom|combined)(?!\p{L})/u, example: "the men's Alpine skiing slalom" },
  { of: 'Organization', whole: /^\p{Lu}\p{Ll}+$/u, before: /(?<!\p{L})[Tt]he $/u, after: /^ (?:curve|indicator|paradox|syndrome|theorem)(?!\p{L})/u, example: 'the Coppock indicator fell' },
  { of: 'Organization', whole: /^\p{Lu}[\p{Ll}]+$/u, after: /^ [–—-] ["“]\p{Lu}/u, before: /\p{L}: $/u, example: 'Austria: Cosmó — "Tanzschein"' },
  { of: 'Organization', whole: /^(?:Big (?:Ag|Food|Oil|Pharma|Tech|Tobacco)|(?:Christian |Far |Hard |New |Religious )?(?:Left|Right))$/, example: 'Big Tech won, and the Left split' },
  { whole: /^Diplomatic Corps$/, example: 'the members of the Diplomatic Corps' },
  { whole: /^First (?:Couple|Daughter|Family|Gentleman|Lady)$/, example: 'the First Family' },
  { of: 'Organization', whole: /^(?:\p{Lu}\p{L}+ )?Police Public Relations$/u, after: /^ Officer(?!\p{L})/u, example: 'the Police Public Relations Officer' },
  { whole: /^(?:Amir|Emir)$/, before: /(?<!\p{L})the $/iu, example: 'His Highness the Amir' },

  // Bodies of which there are many; "the Council said" is about one that the page has named
  { whole: anyBody, after: /^ (?:board|chiefs?|commissioners?|employees|leaders?|managers?|members?|negotiators?|officials?|president|spokes(?:man|woman|person)|staff|workers)(?!\p{L})/u, first: true, example: 'Council members approved it' },
  { whole: anyBody, after: /^ (?:Members?|Presidents?|Spokes(?:man|woman|person)) \p{Lu}/u, example: 'with Council Member Ann Roe' },
  { whole: /^Parliament$/, before: /(?<!\p{L})Members? of $/u, example: 'the Members of Parliament' },
  { whole: /^Court$/, before: /(?<!\p{L})(?:to|in|before|at) $/u, example: 'taken to Court' },
  { of: 'Organization', whole: /^\p{Lu}{2,5}s$/u, example: 'two VCs' },

  { whole: /^Box Office$/, example: 'led the Box Office' },

  // Units that shares are counted in, and what else is counted
  { whole: /^(?:Dow|Footsie|Nikkei|Topix)$/, before: /(?<!\p{L})the $/iu, after: /^(?! (?:Chemical|Jones)|['’-])/, example: 'the Nikkei rose' },
  { of: 'Organization', whole: /^\p{Lu}\p{Ll}+s$/u, before: /(?<![\p{L}\p{N}.,$€£¥])\d{2,4} $/u, example: '100 Rafales' },
  { whole: /^(?:U\.?S\.? )?Treasuries$/, example: 'sold U.S. Treasuries' },

  // Diseases, whatever the tagger says of the words; and who stands for a country
  { whole: /^(?:\p{Lu}\p{L}+ )?(?:Ebola|Zika)$/u, example: 'the Dallas Ebola patient' },
  { whole: /^Uncle Sam$/, example: 'no reason to pay Uncle Sam' },
  { whole: /^Sam$/, before: /(?<!\p{L})Uncle $/u, example: 'less for Uncle Sam' },

  // Parts of other phrases, which elsewhere name a state or a club
  { whole: /^Union$/, before: /(?<!\p{L})State of the $/u, example: 'on CNN’s “State of the Union”' },
  { whole: /^Sale$/, before: /(?<!\p{L})[Ff]or $/u, example: 'Homes for Sale' },
  { whole: /^Reading$/, before: /(?<!\p{L})(?:Summer|Beach|Essential|Further) $/u, after: /^ List/, example: 'the Summer Reading List' },

  // Laws, and what laws are made from
  { of: 'Organization', whole: /^Bill$/, example: 'the Bill would require' },
  { of: 'Organization', whole: /^(?:Sec|Art)$/, after: /^\.? ?\d/, example: 'Sec 3 of the law' },
];
