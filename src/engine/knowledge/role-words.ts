/**
 * How news writes the roles of the records, as parts of patterns. Sorted by role.
 * "Vice president" is no "president", "deputy governor" no "governor": what stands before is looked at too.
 */
export const roleWords: Readonly<Record<string, string>> = {
  chair: 'chair(?:man|woman|person)?', // Fed Chair Jerome Powell
  chairman: '(?:executive )?chair(?:man|woman|person)?', // Alibaba chairman Joseph Tsai
  chancellor: 'chancellor', // German Chancellor Olaf Scholz
  'chancellor of the exchequer': '(?:chancellor of the exchequer|chancellor|finance minister)',
  'chief executive': '(?:chief executive(?: officer)?(?: \\(CEO\\))?|CEO|group CEO)', // Alibaba CEO Daniel Zhang
  'co-chief executive': '(?:co-chief executive(?: officer)?|co-CEO)',
  'director-general': 'director[- ]general',
  'economy minister': 'economy minister',
  'executive chairman': '(?:executive )?chair(?:man|woman|person)?',
  'finance minister': 'finance minister',
  'foreign minister': '(?:foreign minister|external affairs minister)',
  'foreign secretary': 'foreign secretary',
  'general secretary': 'general secretary',
  governor: '(?:governor|chief|head)', // Bank of Japan Governor Kazuo Ueda
  'managing director': '(?:managing director|chief|head)',
  mayor: 'mayor',
  'national security adviser': 'national security advis[eo]r',
  premier: '(?:premier|prime minister)',
  president: 'president',
  'prime minister': '(?:prime minister|premier)',
  'secretary general': 'secretary[- ]general',
  'secretary of commerce': '(?:secretary of commerce|commerce secretary)',
  'secretary of defense': '(?:secretary of defense|defense secretary)',
  'secretary of state': 'secretary of state',
  'secretary of the treasury': '(?:secretary of the treasury|treasury secretary)',
  'secretary-general': 'secretary[- ]general',
  speaker: 'speaker',
  treasurer: 'treasurer',
  'vice president': 'vice president',
};

/** Adjectives of the countries whose offices the records list: "German Chancellor" is the chancellor of Germany. */
export const adjectives: Readonly<Record<string, readonly string[]>> = {
  Argentina: ['Argentine', 'Argentinian'],
  Australia: ['Australian'],
  Bangladesh: ['Bangladeshi'],
  Belarus: ['Belarusian'],
  Brazil: ['Brazilian'],
  Canada: ['Canadian'],
  Chile: ['Chilean'],
  China: ['Chinese'],
  Colombia: ['Colombian'],
  Cuba: ['Cuban'],
  'Czech Republic': ['Czech'],
  Denmark: ['Danish'],
  Egypt: ['Egyptian'],
  Ethiopia: ['Ethiopian'],
  Finland: ['Finnish'],
  France: ['French'],
  Germany: ['German'],
  Greece: ['Greek'],
  Hungary: ['Hungarian'],
  India: ['Indian'],
  Indonesia: ['Indonesian'],
  Iran: ['Iranian'],
  Iraq: ['Iraqi'],
  Israel: ['Israeli'],
  Italy: ['Italian'],
  Japan: ['Japanese'],
  Kenya: ['Kenyan'],
  Malaysia: ['Malaysian'],
  Mexico: ['Mexican'],
  Myanmar: ['Burmese'],
  Netherlands: ['Dutch'],
  Nigeria: ['Nigerian'],
  Norway: ['Norwegian'],
  Pakistan: ['Pakistani'],
  Peru: ['Peruvian'],
  Philippines: ['Philippine'],
  Poland: ['Polish'],
  Portugal: ['Portuguese'],
  Qatar: ['Qatari'],
  Russia: ['Russian'],
  'Saudi Arabia': ['Saudi'],
  Serbia: ['Serbian'],
  Singapore: ['Singaporean'],
  Slovakia: ['Slovak'],
  'South Africa': ['South African'],
  'South Korea': ['South Korean'],
  Spain: ['Spanish'],
  Sweden: ['Swedish'],
  Switzerland: ['Swiss'],
  Syria: ['Syrian'],
  Taiwan: ['Taiwanese'],
  Tanzania: ['Tanzanian'],
  Thailand: ['Thai'],
  Turkey: ['Turkish'],
  Ukraine: ['Ukrainian'],
  'United Arab Emirates': ['Emirati'],
  'United Kingdom': ['British'],
  'United States': ['American'],
  Venezuela: ['Venezuelan'],
  Vietnam: ['Vietnamese'],
};

/**
 * Words after which nothing is said about a role: the sentence speaks of the past, of the future or of somebody standing in.
 * One of them anywhere in the sentence is enough; silence costs less than a false note.
 */
export const notNow = new RegExp(
  '(?<!\\p{L})(?:former(?:ly)?|ex|then|late|outgoing|departing|incoming|acting|interim|caretaker|elect|designate|emeritus|was|were|been|had|became|served|serving|until|since|' +
    'stepp?(?:ed|ing)? (?:down|aside)|steps down|resign\\p{L}*|quit|left|departed|retire\\p{L}*|previous(?:ly)?|predecessor|success\\p{L}*|succeed\\p{L}*|replac\\p{L}*|appoint\\p{L}*|' +
    'named|nam(?:es|ing)|nominat\\p{L}*|oust\\p{L}*|dismiss\\p{L}*|fired|deposed|toppled|removed|once|at the time|back then|used to|under|during|when|in (?:19|20)\\d\\d|years? ago|' +
    'years? earlier|decades? ago|last year|anniversary|memoirs?|biography|histor\\p{L}*|legacy|era|longtime|long-time|founding|would-be|potential|possible|next|future|candidate|wannabe|died|death|funeral|' +
    'archiv\\p{L}*|footage|flashback|recall\\p{L}*|remember\\p{L}*|recount\\p{L}*|reminisc\\p{L}*|back in|ago|first term|tenure|stint|reign|presidency|premiership|no longer|' +
    'reinstat\\p{L}*|returning|reappoint\\p{L}*|re-?elect\\p{L}*|newly|played by|portray\\p{L}*|fictional|parody|mistaken\\p{L}*|wrongly|falsely|erroneous\\p{L}*)(?!\\p{L})',
  'iu',
);
