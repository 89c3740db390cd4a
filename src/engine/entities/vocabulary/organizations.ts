/** Words that make the capitalised words around them the name of an organization. */

/** Legal forms after a company's name; written so, with this case. Source: the ISO 20275 list of entity legal forms. */
export const legalForms: ReadonlySet<string> = new Set(
  (
    'Inc Incorporated Corp Corporation Ltd Limited plc PLC Plc PBC LLC LLP LP AG SE SA NV BV GmbH KGaA KG AB Oy Oyj ASA SpA Srl SARL Lda Ltda KK Sdn Bhd Berhad Pty Pte Pvt Tbk Nyrt Zrt Kft JSC PJSC QPSC QSC SAOG OAO PAO Co Company Cos ' +
    'Group Holding Holdings S.A. N.V. S.p.A. A.G. S.E.'
  ).split(' '),
);

/** Legal forms that are dropped when names are compared: "Alibaba Group Holding Ltd" is "Alibaba". */
export const droppedForms: ReadonlySet<string> = new Set([...legalForms, 'The', 'the'].map((form) => form.replace(/\./g, '').toLowerCase()));

/** Heads that end a body's name: "Cleveland Clinic", "Yale University". */
export const bodyHeads: ReadonlySet<string> = new Set(
  (
    'University College Institute Academy Bank Court Commission Committee Council Agency Authority Association Federation Union Foundation Ministry Bureau ' +
    'Airlines Airways Motors Motor Pharmaceuticals Technologies Securities Capital Partners Ventures Petroleum Electronics Insurance Exchange Party Parliament ' +
    'Mill Mills Brewery Shipyard Railway Railways Hospital Clinic Laboratory Laboratories Archdiocese Diocese Times Tribune Gazette Observatory Organization Organisation Society Museum Tribunal'
  ).split(' '),
);

/** Trades that end a firm's name, in which no "of" and no "and" stands: "Emaar Properties"; "Revlon and Bumble Bee Foods" are two. */
export const tradeHeads: ReadonlySet<string> = new Set(
  'Aerospace Biologics Biopharma Biosciences Brands Breweries Builders Chemicals Commodities Enterprises Foods Industries Investments Lithium Logistics Meats Metals Minerals Mining Pharma Platforms Properties Proteins Resorts Resources Retail Robotics Semiconductor Semiconductors Software Telecom Therapeutics'.split(' '),
);

/** Trades that end the names of firms and of many other things: read only in the middle of a sentence, without an article or preposition before them ("Journal of Clinical Research"). */
export const commonTrades: ReadonlySet<string> = new Set('Biotech Cement Construction Consulting Contractors Films Healthcare Interactive Labs Productions Publishing Research Shipping Solutions Steel Studios Systems'.split(' '));

/** Last words of bodies that are named after their members: "Editors' Guild". */
export const membersHeads: ReadonlySet<string> = new Set(
  'Alliance Association Club Conference Confederation Council Federation Forum Guild League Movement Network Party Society Syndicate Union'.split(' '),
);

/** Words besides `bodyHeads` after which a body's name may say what it is for: "Center for". */
export const purposedHeads: ReadonlySet<string> = new Set('Alliance Campaign Center Centre Coalition Conference Endowment Forum Panel'.split(' '));

/** Bodies that a country has one of: "Peru's Congress". */
export const loneBodies: ReadonlySet<string> = new Set('Army Congress Navy Parliament Senate'.split(' '));

/** Heads that begin a body's name, with "of" after them: "Ministry of Commerce", "University of Oxford". */
export const bodyHeadsWithOf: ReadonlySet<string> = new Set('University Bank Ministry Department Institute Academy Court Association Federation Bureau Office Council College Archdiocese Diocese'.split(' '));

/** Heads that end a body's name when an article and two words of the name come before them: "the Serious Fraud Office", "the Prison Service". */
export const articledHeads: ReadonlySet<string> = new Set(
  'Administration Agency Alliance Association Authority Board Brigade Brigades Bureau Cartel Club Coalition Commission Command Committee Confederation Corps Council Court Department Directorate Federation Force Forces Foundation Fund Guild Institute League Movement Network Office Orchestra Police Service Services Society Tribunal Trust Union'.split(' '),
);

/** Fields of ministries, as their names list them after the first: "Ministry of Land, Infrastructure, Transport and Tourism". */
export const portfolios: ReadonlySet<string> = new Set(
  (
    'Affairs Agriculture Animal Arts Aviation Business Cadastre Care Children Climate Commerce Communications Communities Community Construction Consumer Culture Dairying Development Digital Digitalisation Digitalization Disability Economic Economy Education Employment Energy Enterprise ' +
    'Environment Equality Expenditure Family Families Finance Fisheries Food Foreign Forestry Forests Fuels Further Gaeltacht Gas Government Growth Health Heritage Higher Highways Home Housing Human Husbandry Immigration Industry Industrial Information Infrastructure Innovation ' +
    'Integration Interior Investment Justice Labor Labour Land Livestock Local Marine Maritime Media Migration Mines Mining Minerals Natural Net Petroleum Planning Power Public Pensions Railways Rangelands Reform Regional Religious Research Resilience Resources Rural ' +
    'Safety Sanitation Science Security Service Services Skills Small Social Sport Sports Supplies Technologies Technology Telecommunications Territorial Tourism Town Trade Training Transport Transportation Urban Veterans Water Welfare Wildlife Women Work Works Youth Zero'
  ).split(' '),
);

/** Other fields, as the names of bodies give them after "for", "on" or "against": "Commission on Human Rights". */
export const causes: ReadonlySet<string> = new Set(
  (
    'AIDS Biologics Budget Children Civil Climatic Constitutional Cooperation Corruption Criminal Cultural Democratic Devices Disarmament Disaster Disease Drug Drugs Elections Electoral Equality Ethnic European Fiscal Freedom Geosciences Geological Global High-ranking ' +
    'Historical Humanitarian Hydrocarbons Individual International Journalists Judicial Liberties Medical Missing Monetary National Nuclear Peace Policy Press Privacy Racial Refugees Responsible Rights Scientific Space Strategic Sustainable Studies Terrorism Tobacco Torture Treatment Tropical Truth Violence Oversight Ways Means Appropriations Intelligence Armed Homeland Veterans Ethics Rules'
  ).split(' '),
);

/** One of these is in the long form when an acronym is that of a body: "National Widget Board (NWB)", not "Compact Fluorescent Light (CFL)". */
export const bodyWords: ReadonlySet<string> = new Set([
  ...bodyHeads,
  ...bodyHeadsWithOf,
  ...'Board Fund Group Service Services Center Centre Conference League Network Alliance Administration Coalition Congress Front Movement Army Corps Force Forces Forum Trust Company Corporation Club Guild Chamber Confederation Community Reserve Treasury Nations States Exchange Police Intelligence Command Directorate Secretariat Workers Teachers Countries Press News'.split(
    ' ',
  ),
]);

/** A run that ends in one of these names no person: "King Street", "Queen Mary University", "Prince Albert Hall". */
export const notPersonHeads: ReadonlySet<string> = new Set([
  ...bodyHeads,
  ...'Relations Street Road Avenue Square Airport Station Bridge Tower Hotel Center Centre Prize Award Awards Cup Medal Act School Stadium Palace Castle Island Islands Bay River Mountain County City State Week House Cathedral Administration Government Report Index Summit Fund Department Office League Baseball Meeting Systems Assembly Research Draft Staff Team Participants Mosque Temple Creek Boulevard Blvd Election Elections Electric Dynamics Mills Counsel Conference Strike Secretary'.split(
    ' ',
  ),
]);

/** Right after a name at the start of a sentence, these words say that it acts or is owned by shareholders. */
export const actsLikeOrganization =
  /^(?:said|says|told|announced|reported|reports|posted|plans?|will|would|has|had|is|was|did|does|expects?|expected|aims?|agreed|unveiled|launched|raised|cut|bought|sold|acquired|filed|sued|warned|forecast|and|shares|stock|declined|also|may|could|fired|hired|recalled|named|appointed|employs|sells|owns|operates|paid|pays|'s|’s)$/;

/** The same in headings, where it is the present and has a capital; few are nouns as well (not "Shell Plans", "Target Cuts"). */
export const actsInHeadings = /^(?:Says|Sees|Holds|Keeps|Announces|Unveils|Agrees|Sues|Warns|Expects|Seeks|Weighs|Considers|Raises|Acquires|Faces|Loses|Wins|Hires|Names|Minutes|Officials|Shares)$/;
