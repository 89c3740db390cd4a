/** Tables for `make-organizations.ts`, by hand. */

/** Kinds of things whose names nobody needs explained in the news: bus lines, schools, power poles, benches. */
export const leftOutTrees =
  /^(?:transit|flags)\/|^operators\/(?:amenity\/(?!post_office|hospital|university|charging_station|prison)|barrier|advertising|leisure|highway|historic|emergency|boundary|landuse|natural|tourism|shop|power\/(?!plant|generator)|man_made\/(?!works)|internet)|^brands\/(?:advertising|amenity\/(?:kindergarten|school|prep_school|driving_school|bicycle|public_bookcase|food_sharing|social|training|music|vending|trolley|waste|weighbridge|recycling|community|atm)|club|emergency|craft|healthcare|man_made|shop\/(?:outpost|repair|tattoo|massage|locksmith))/;

/** Names that nobody knows, or that are no organization's. */
export const unknownAsName =
  /Wikimedia|disambiguation|school district|public school|municipalit|\bcommune\b|county in|town in|village in|\b(?:district|province|region|city|borough|parish|canton|county) (?:of|in)\b|^(?:business|company|brand|organization|organisation)$|family name|given name|bus (?:company|operator|route)|^(?:Mr\.?|Mrs\.?|Dr\.?|Miss|Uncle|Aunt) |^Aussie$|^Gemeinde |^Stadt |^Landkreis /i;

/** Words that many organizations have in their names: a name made of these alone says nothing. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    'the a an of and & for in de del la le les el los das der die bank banks credit union savings trust first national united general city state community central public federal ' +
    'royal american european international global world group company insurance mutual health care medical center centre hospital clinic university college service services ' +
    'power energy electric water gas oil petroleum post office postal police fire station market markets super mini food foods store stores shop pharmacy apotheke farmacia ' +
    'pharmacie volksbank sparkasse raiffeisenbank caisse caja banco banca banque banka assurance seguros hotel hotels restaurant cafe coffee pizza burger kitchen house home ' +
    'garden auto car motor motors parts tire tires rental travel tours air airlines airport express direct one plus best new old big little north south east west northern southern eastern western ' +
    'department ministry agency authority board council commission administration government army navy church school library museum park'
  ).split(' '),
);

/** Short names in capitals that mean the same everywhere. "ABC" is a chain of filling stations in Finland, and another company in the news. */
export const knownAcronyms: ReadonlySet<string> = new Set('ADAC ALDI ASDA BBVA DHL EDF ICBC IKEA INPEX KFC KPN LG LUKOIL MTN OMV RATP REWE SEAT SNCF USPS'.split(' '));

/** Firms named after two people whom the press may also write in this way. */
export const couples: ReadonlySet<string> = new Set(['Adam & Eve', 'Harry & David', 'Janie & Jack']);

/** Names of government bodies that other governments use too: "Ministry of Justice" does not say whose it is, "Ministry of Justice of Japan" does. */
export const bareBodies = /^(?:Ministry|Department|Bureau|Commission|Office|Directorate) (?:of|for|on) (?!Homeland Security|.* of (?:the )?\p{Lu})/u;

/** Shops whose names are better known as those of clubs, broadcasters, books, makers and people. */
export const othersNames: ReadonlySet<string> = new Set(['Agatha', 'Aiden', 'Arthur', 'Ashley', 'Augustin', 'Brice', 'Cruz Azul', 'Diego', 'Don Quijote', 'Edwin', 'Flamengo', 'Gabor', 'Globo', 'Jules', 'Leonardo', 'Leonidas', 'Mikel']);

/** One of these words makes plain English words the name of a body that many countries have: "National Bureau of Investigation", "Civil Service Commission". */
export const bodyWords =
  /(?<!\p{L})(?:Administration|Agency|Alliance|Army|Assembly|Association|Authority|Bank|Board|Bureau|Centers?|Centres?|Commission|Committee|Congress|Corporation|Corps|Council|Court|Department|Directorate|Executive|Federation|Forces?|Foundation|Front|Fund|Guard|Hospital|Institute|Ministry|Movement|Navy|Office|Organi[sz]ation|Parliament|Party|Police|Registry|School|Secretariat|Services?|Society|System|Treasury|Union|University)(?!\p{L})/u;

/** Bodies with such names that are known all over the world: no other country has one. */
export const loneBodies: ReadonlySet<string> = new Set(['Department of Homeland Security', 'Internal Revenue Service', 'National Weather Service', 'Veterans Health Administration']);
