/**
 * Firms whose name is also an English word, a person's or a place's, and how a text shows that it means the firm. Hand table,
 * 2026-11, from general knowledge of the markets; sorted. Those of the pack stand in `everyday-names.ts` as well.
 */
export const wordFirms: ReadonlySet<string> = new Set(
  (
    'Affirm Antofagasta Apple Arm Block Boots Bumble Carnival Chase Chime Clover Coles Compass Condor Continental Crown Cursor Decathlon Delta Discord Discover Elevance Emirates Endeavor Eternal Etihad Fidelity Figure Firefly Flutter Frontier Gap Garuda ' +
    'Grab Greyhound Guess Guggenheim Hinge Kingfisher Kraken Lawson Lemonade Leonardo Lucid Match Meta Mistral Nationwide Next Orange Peacock Persimmon Progressive Puma Rex Ripple Ryder Sage Sandals Shell Sky Snap Snowflake Southwest ' +
    'Spirit Splunk Sprint Square Stagecoach Star Starboard Subway Tapestry Target Threads Tinder Toast Travelers Uber Valve Vanguard Visa Wise Workday Zenith Zoom'
  ).split(' '),
);

/** Surnames and words that mean a firm where the page is about its trade or its rivals, and about nobody of that name. */
export const firmsBySubject: ReadonlyMap<string, RegExp> = new Map([
  ['Advent', /(?<!\p{L})(?:KKR|private[- ]equity|buy-?outs?|Spectris)(?!\p{L})/u],
  ['Bell', /(?<!\p{L})(?:BCE|CRTC|Quebecor|Telus)(?!\p{L})/u],
  ['CN', /(?<!\p{L})(?:CPKC|rail(?:way|ways|road) (?:workers|strike|lockout)|Teamsters Canada)(?!\p{L})/u],
  ['Marcus', /(?<!\p{L})(?:Goldman|savings rates?|savings accounts?)(?!\p{L})/u],
  ['Metro', /(?<!\p{L})(?:Loblaws?|Sobeys)(?!\p{L})/u],
  ['Octopus', /(?<!\p{L})(?:Ofgem|heat pumps?|energy (?:bills?|suppliers?)|tariffs?|EDF|British Gas)(?!\p{L})/u],
  ['Rogers', /(?<!\p{L})(?:CRTC|Quebecor|Sportsnet|Telus|wireless customers)(?!\p{L})/u],
  ['Titan', /(?<!\p{L})(?:Tanishq|Tata|Nifty|Sensex)(?!\p{L})/u],
  ['Vale', /(?<!\p{L})(?:nickel|iron ore|Samarco|Brumadinho|Mariana)(?!\p{L})/u],
  ['Zee', /(?<!\p{L})(?:Nifty|NSE|Sensex|Sony India|Subhash Chandra)(?!\p{L})/u],
]);

const kinds =
  'company|firm|group|retailer|chain|airline|carrier|lender|bank|insurer|broker|brokerage|start-?up|giant|maker|carmaker|chipmaker|operator|supermarket|platform|app|unit|arm|brand|label|rival|rivals|competitor|competitors|owner|parent';
const heads = '(?:chief executive|CEO|CFO|boss|chair(?:man|woman)?|president|co-?founder|founder|finance (?:chief|director)|chief financial officer|executives?|bosses|spokes(?:man|woman|person)|shareholders|investors|analysts?|employees|staff)';
const traded = '(?:shares?|stock|stores?|sales|profits?|revenue|earnings|results|customers|drivers|pilots|flights|jets|market value|IPO|outlook|forecasts?|guidance|board|lawyers)';
const done = 'raised|lifted|cut|lowered|trimmed|slashed|bought|acquired|sold|agreed|launched|unveiled|reported|posted|warned|hired|fired|ordered|signed|opened|closed|named|appointed|sued|filed|announced|promised|pledged|written|recalled|become|overtaken|struggled';
/** Those of them that are not also said of a crowd or a week. */
const began = 'raised|lifted|cut|lowered|trimmed|slashed|bought|acquired|agreed|launched|unveiled|reported|posted|hired|fired|named|appointed|sued|filed|announced|recalled';
const does = `said|says|told|announced|announces|reported|reports|posted|posts|expects|expected|forecasts|plans|planned|agreed|unveiled|launched|warned|declined|refused|employs|operates|owns|sells|bought|acquired|sued|hired|recalled|competes|(?:did not|could not) (?:immediately |respond|reply|comment|be reached)|confirmed|denied|insisted|argued|(?:now |also |still )?(?:expects|plans|makes|sells|owns|operates|says)|(?:has|had|have) (?:now |also |already )?(?:been |not )?(?:${done}|losing|gaining|winning|struggling|cutting|expanding)|(?:will|would|plans? to|aims? to|hopes? to|is to|agreed to|wants? to) (?:cut|buy|sell|acquire|launch|open|close|build|invest|raise|hire|lay off|spend|appeal|pay|list|appoint|recall|expand|merge|split|bring|write off|shut|halt|stop|start|offer|report)`;

/** What stands before or after the name; one row for each. */
export const firmSigns: readonly { readonly before?: RegExp; readonly after?: RegExp; readonly example: string }[] = [
  { before: /(?<!\p{L})(?:[Ss]hares|[Ss]take|[Ss]tock) (?:of|in) $/u, example: 'shares in Next' },
  { before: new RegExp(String.raw`(?<!\p{L})(?:${heads}|analyst|economist) (?:of|at|for) $`, 'u'), example: 'the chief executive of Gap' },
  { before: new RegExp(String.raw`(?<!\p{L})(?:${kinds}) $`, 'u'), example: 'the fashion retailer Next' },
  { before: /(?<!\p{L})(?:founded|co-founded|runs|heads|led) $/u, example: 'Anthony Tan, who founded Grab' },
  { after: new RegExp(String.raw`^(?:['’]s)? ${heads}(?!\p{L})`, 'u'), example: 'Block co-founder Jack Dorsey' },
  { after: new RegExp(String.raw`^(?:['’]s)? (?:[\p{Ll}-]+ )?${traded}(?!\p{L})`, 'u'), example: 'Block shares fell' },
  { after: new RegExp(String.raw`^ (?:${does})(?!\p{L})`, 'u'), example: 'Next said' },
  { after: new RegExp(String.raw`^ (?:now |also )?(?:${began}) (?:its|an?|the|more|nearly|about|\p{Lu}|[$£€\d])`, 'u'), example: 'Gap raised its outlook' },
  { after: /^ and \p{Lu}\p{L}+ (?:are|were|have|had|will|both|agreed|said|report)(?!\p{L})/u, example: 'Grab and GoTo are in talks' },
  { after: new RegExp(String.raw`^(?:,? which|,) (?:has |had )?(?:${done}|makes|sells|owns|operates|employs|based|run by|led by|owned by|founded (?:by|in)|returned)(?!\p{L})`, 'u'), example: 'Next, which owns Reiss' },
  { after: new RegExp(String.raw`^, (?:(?:its|the|a|an) )(?:[\p{L}\p{N}’'-]+ ){0,4}(?:${kinds})(?!\p{L})`, 'u'), example: 'Square, its merchant unit' },
  { after: new RegExp(String.raw`^, under (?:[\p{Ll}-]+ ){0,3}${heads}(?!\p{L})`, 'u'), example: 'Target, under new boss' },
];

/** In a heading, where every word has a capital: right after the name that begins it. */
export const firmSignsInHeadings = /^ (?:(?:Lifts|Raises|Cuts|Trims|Lowers|Slashes|Beats|Misses|Posts|Reports|Says|Warns|Names|Hires|Fires|Buys|Acquires|Sells|Unveils|Launches|Recalls|Sues|Swings to|Returns to|Agrees to|Plans to|Writes Off|Falls Short|Tops)(?!\p{L})|to (?:Cut|Buy|Sell|Acquire|Close|Open|Lay Off|Axe|Raise|Pay|Launch|Recall|List|Hire)|(?:Sales|Shares|Stock|Profits?|Revenue|CEO|Boss|Chief|Founder|Co-Founder)(?!\p{L}))/u;

/** Words of business: on a page with several of them, a word of the table with a capital in the middle of a sentence means the firm. */
export const businessWords = /(?<!\p{L})(?:shares|shareholders|profits?|revenue|sales|investors|analysts?|retailers?|chief executive|CEO|company|companies|startups?|start-ups?|takeover|merger|stock)(?!\p{L})/gu;

/** Capitalised words after a firm's name that do not make a longer name of it: "Block CEO Jack Dorsey", "Gap Inc". */
export const afterFirms: ReadonlySet<string> = new Set('CEO CFO COO CTO Chairman Chief Co Corp Inc Ltd PLC President plc'.split(' '));
