/**
 * How news words the roles of the records, as parts of patterns. Sorted by role.
 * A "vice president" is not a "president", nor a "deputy governor" a "governor": the words before are checked too.
 */
export const roleWords: Readonly<Record<string, string>> = {
  'attorney general': 'attorney general',
  chair: 'chair(?:man|woman|person)?', // Fed Chair Jerome Powell
  chairman: '(?:executive )?chair(?:man|woman|person)?', // Alibaba chairman Joseph Tsai
  chancellor: 'chancellor', // German Chancellor Olaf Scholz
  'chancellor of the exchequer': '(?:chancellor of the exchequer|chancellor|finance minister)',
  'chief executive': '(?:chief executive(?: officer)?(?: \\(CEO\\))?|CEO|group CEO)', // Alibaba CEO Daniel Zhang
  'co-chief executive': '(?:co-chief executive(?: officer)?|co-CEO)',
  'defence minister': 'defen[cs]e minister',
  'director-general': 'director[- ]general',
  'economy minister': 'economy minister',
  'energy minister': 'energy minister',
  'executive chairman': '(?:executive )?chair(?:man|woman|person)?',
  'finance minister': 'finance minister',
  'foreign minister': '(?:foreign minister|external affairs minister)',
  'foreign secretary': 'foreign secretary',
  'general secretary': 'general secretary',
  governor: '(?:governor|chief|head)', // Bank of Japan Governor Kazuo Ueda
  'home minister': '(?:home|interior) minister',
  'managing director': '(?:managing director|chief|head)',
  mayor: 'mayor',
  'national security adviser': 'national security advis[eo]r',
  premier: '(?:premier|prime minister)',
  president: 'president',
  'prime minister': '(?:prime minister|premier)',
  'secretary general': 'secretary[- ]general',
  'secretary of commerce': '(?:secretary of commerce|commerce secretary)',
  'secretary of defense': '(?:secretary of defense|defense secretary)',
  'secretary of homeland security': '(?:secretary of homeland security|homeland security secretary)',
  'secretary of state': 'secretary of state',
  'secretary of the treasury': '(?:secretary of the treasury|treasury secretary)',
  'secretary-general': 'secretary[- ]general',
  speaker: 'speaker',
  'supreme leader': 'supreme leader',
  treasurer: 'treasurer',
  'vice president': 'vice president',
};

/**
 * Words that make a sentence say nothing about a role: it speaks of the past, of the future or of somebody standing in.
 * One of them anywhere in the sentence is enough, because silence costs less than a false note.
 */
const notNowWords: Readonly<Record<string, string>> = {
  past: String.raw`former(?:ly)?|ex|then|late|previous(?:ly)?|was|were|been|had|became|served|once|at the time|back then|back in|used to|no longer|ago|in (?:19|20)\d\d|years? ago|years? earlier|decades? ago|last year|when|under|during|until|since|longtime|long-time|founding`,
  leaving: String.raw`outgoing|departing|stepp?(?:ed|ing)? (?:down|aside)|steps down|resign\p{L}*|quit|left|departed|retire\p{L}*|oust\p{L}*|dismiss\p{L}*|fired|deposed|toppled|removed|died|death|funeral`,
  coming: String.raw`incoming|elect|designate|predecessor|success\p{L}*|succeed\p{L}*|replac\p{L}*|appoint\p{L}*|named|nam(?:es|ing)|nominat\p{L}*|newly|returning|reinstat\p{L}*|reappoint\p{L}*|re-?elect\p{L}*|would-be|potential|possible|next|future|candidate|wannabe`,
  'standing in': String.raw`acting|interim|caretaker|serving|emeritus`,
  remembered: String.raw`anniversary|memoirs?|biography|histor\p{L}*|legacy|era|archiv\p{L}*|footage|flashback|recall\p{L}*|remember\p{L}*|recount\p{L}*|reminisc\p{L}*|first term|tenure|stint|reign|presidency|premiership`,
  untrue: String.raw`played by|portray\p{L}*|fictional|parody|mistaken\p{L}*|wrongly|falsely|erroneous\p{L}*`,
};

/** Whether a sentence may speak of another day than its own, or of a fictional role. */
export const notNow = new RegExp(String.raw`(?<!\p{L})(?:${Object.values(notNowWords).join('|')})(?!\p{L})`, 'iu');
