/**
 * Capitalised words that name nobody: function words at the start of a sentence, days, months, peoples and languages.
 * From the closed classes of English grammar and CLDR's English calendar; peoples from the list of countries.
 */
export const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thur thurs fri ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'christmas easter ramadan thanksgiving halloween today yesterday tomorrow'
  ).split(' '),
);

/** Words that begin sentences and never names: stripped from the front of a run ("In Apple Inc" → "Apple Inc"). */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those its it he she they we you i his her their our your my in on at for with as but and or nor so yet if when while after before ' +
    'since until because although though however meanwhile moreover despite during by from to of into onto over under about against between among through ' +
    'around near inside outside without within is are was were be been has have had do does did will would can could may might must shall should not no yes ' +
    'there here where why how what who whom whose which all any some many most more much few several both each every other another such one two three four five ' +
    'six seven eight nine ten hundreds thousands millions billions dozens only even just also still then now later earlier last next first second third ' +
    'new old big top latest breaking exclusive update analysis opinion explainer watch read see photo video image file source sources courtesy according ' +
    'shares stocks revenue sales profit profits growth prices people officials analysts investors experts critics once again today instead finally ' +
    'across along behind below beneath beside beyond except off past throughout toward towards nearby neighboring neighbouring greater mainland whether either neither elsewhere ' +
    'overall perhaps maybe well like unlike including excluding per via versus vs amid upon given based asked told said says'
  ).split(' '),
);

/** Peoples, languages and regions as adjectives: "Chinese" is no Place. */
export const demonyms: ReadonlySet<string> = new Set(
  (
    'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish icelandic ' +
    'polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian azerbaijani kazakh uzbek kyrgyz tajik turkmen chinese japanese korean ' +
    'taiwanese vietnamese thai malaysian singaporean indonesian filipino philippine indian pakistani bangladeshi nepali nepalese burmese cambodian mongolian tibetan uyghur ' +
    'iranian iraqi israeli palestinian syrian lebanese jordanian saudi emirati qatari kuwaiti omani yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian ' +
    'kenyan ugandan tanzanian rwandan congolese nigerian ghanaian senegalese ivorian malian somali zimbabwean zambian angolan mozambican namibian african asian european ' +
    'mexican canadian cuban haitian jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian uruguayan paraguayan latin ' +
    'australian serbian croatian bosnian slovenian albanian kosovar macedonian montenegrin latvian lithuanian estonian maltese cypriot moldovan afghan arab arabic ' +
    'jewish muslim christian catholic protestant hindu buddhist sikh islamic islamist orthodox sunni shia shiite kurdish kurd catalan basque cantonese mandarin western eastern ' +
    'northern southern south-korean north-korean republican democrat democratic conservative labour liberal communist socialist americans russians ukrainians israelis palestinians ' +
    'europeans africans asians germans italians republicans democrats conservatives indians iranians australians canadians mexicans koreans arabs jews muslims christians ' +
    'brit brits briton britons englishman englishwoman scotsman welshman irishman irishwoman frenchman frenchwoman dutchman dutchwoman spaniard spaniards italian dane danes swede swedes finn finns belgians norwegians hungarians romanians bulgarians serbs croats turks kurds hittites ' +
    'kashmiri kashmiris punjabi punjabis bengali bengalis tamils sinhala sinhalese pashtun pashtuns baloch hausa yoruba igbo fulani oromo amhara tigrayan tigrayans uyghurs rohingya kenyans nigerians pakistanis bangladeshis afghans iraqis syrians egyptians filipinos brazilians'
  ).split(' '),
);

/** Short forms in capitals that mean things, not organizations: in "… (AI)" no name is read. */
export const plainAcronyms: ReadonlySet<string> = new Set(
  'HIV AIDS COVID SARS MERS AI CEO CFO COO CTO GDP GNP CPI PPI PMI IPO ETF EV EVS ESG LNG LPG API GPU CPU LLM AGI IT PR HR TV PC UK US USA EU UAE VAT R&D M&A YOY QOQ EPS EBITDA SUV DNA RNA PDF GPS VR AR IOT SAAS KPI ROI VC VCS NDA MOU FDI REIT SPAC NFT BPD MP MPS MEP MEPS GMT ET EST PT BST AM PM OK TBD FAQ SAN VAR USS HMS MBE OBE CBE FIR FIRS LGA LGU LGUS MCU SHO SSP OC OIC DCE MCE NGO NGOS PIL PILS GAAP IFRS IPTV VOD TRO TROS ATM ATMS ICU ICUS EVP SVP MBA MBAS Q1 Q2 Q3 Q4 H1 H2 FY'.split(' '),
);

/** Words that name nobody, alone or together with others of this file: "North African", "the Roman mosaics", "Allah". */
export const neverAlone: ReadonlySet<string> = new Set(
  'meeting north south east west northeast northwest southeast southwest roman romans persian arabian hispanic latino latinos ottoman soviet nazi nazis dravidian slavic nordic scandinavian sens reps govs allah god jesus bible quran koran internet web brexiteer brexiteers islam christianity judaism hinduism buddhism sikhism catholicism protestantism ebola zika'.split(' '),
);

/** Words on buttons, links and boxes of pages: "Contact Us", "Terms of Service", "Top Comments". */
export const pageFurniture: ReadonlySet<string> = new Set(
  (
    'advertisement advertise sponsored comment comments badge badges terms service services privacy policy policies contact us newsletter newsletters subscribe subscription sign login log cookies cookie ' +
    'settings share email print save read more related popular trending sections home search menu help faq faqs rss feed account profile follow top all copyright rights reserved continue skip content main ' +
    'caption credit play listen download app apps edition editions weather deals gift guide archive archives forum post posts tab toggle navigation'
  ).split(' '),
);

/** "Pennsylvania Democrat", "Nova Scotia Liberal", and what stands on buttons. */
export const peopleOrFurniture = / (?:Democrat|Republican|Liberal)$|^(?:(?:Breaking|Business|Latest|Local|National|Top|World) )?News$|Privacy Policy|Terms of (?:Service|Use)|(?:Continue|Keep|Further) Reading|Reading List/;

/** Short forms of names that are also headings of a page's sections: "News" is not News Corp. */
export const partsOfPages: ReadonlySet<string> = new Set(['News']);

/** Whether a word, capital or not, cannot be (part of) a person's or an organization's name by itself. */
export function isNeverName(word: string): boolean {
  const lower = word.toLowerCase();
  return calendar.has(lower) || functionWords.has(lower) || demonyms.has(lower);
}
