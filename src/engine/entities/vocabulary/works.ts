/** Words by which a page shows that it tells of films, plays, books, records or games. Each counts once, whatever its ending. */
export const workWords =
  /(?<!\p{L})(?:[Ff]ilm|[Mm]ovie|[Bb]ox.office|[Ss]equel|[Ff]ranchise|[Ss]tarring|[Ss]creenplay|[Ss]creenwriter|[Cc]inema|[Ss]treaming|[Ee]pisode|TV series|[Ss]itcom|[Ss]howrunner|[Dd]ocumentar|[Mm]iniseries|[Mm]usical|[Bb]roadway|West End|[Rr]evival|[Pp]remiere|[Pp]laywright|[Cc]horeograph|[Nn]ovel(?:ist|la|s)?(?!\p{L})|[Ll]onglisted|[Bb]ooker|[Aa]uthors?(?!\p{L})|[Bb]estsell|[Mm]emoir|[Aa]lbum|[Ss]ongwriter|[Ss]inger|[Ss]oundtrack|PlayStation|Xbox|PS5|[Gg]ameplay|[Vv]ideo game|[Rr]emake|[Rr]eboot|[Ss]pin-off|[Bb]iopic|[Tt]hriller|Oscar|Emmy|BAFTA|Grammy|Tony Award|[Aa]ctor|[Aa]ctress|[Dd]irected by|[Tt]railer|[Ss]eason (?:\d|one|two|three|four|five|six)(?!\p{L})|[Dd]ebut (?:novel|album|film)|[Tt]elevision (?:credits|series|drama)|[Gg]rossing|Netflix|iPlayer|Hulu|Pixar|Nintendo|[Rr]emaster|[Mm]ultiplayer|[Gg]amers?(?!\p{L}))/gu;

/** What a work is, and what there is of one. */
const kinds =
  '(?:films?|movies?|biopics?|documentar(?:y|ies)|sitcoms?|mini-?series|(?:TV |television |reality |drama |comedy |crime |animated |hit |new |[Nn]etflix )+(?:series|shows?)|dramas?|comed(?:y|ies)|thrillers?|musicals?|plays?|operas?|ballets?|novels?|novellas?|memoirs?|books?|albums?|EPs?|singles?|songs?|hits?|ballads?|video games?|games?|titles?|franchises?|sequels?|prequels?|spin-offs?)';

const parts = '(?:roles?|performances?|appearances?|appeared|appears|cameos?|starred|stars|co-starred|acted|guest-starred|starring)';

/** Before a list of works: "films such as", "credits include", "appeared in the series". What stands in the list is a work's, known or not. */
export const beforeWorks = beforeList([
  `${kinds} (?:such as|like|including|includes?|included)`,
  '(?:credits|filmography|(?:film|screen|stage|television|TV) work|bibliography|discography) (?:also )?(?:include[sd]?|including)',
  String.raw`${parts} (?:in|on) (?:the|a|an|his|her|their)(?: [\p{L}-]+){0,3}? ${kinds}`,
]);

/** Before what may be a list of works, or of places: "her roles in", "appeared in". */
export const beforeWorksOrPlaces = beforeList([`${parts} (?:in|on)`]);

function beforeList(cues: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${cues.join('|')}) `, 'giu');
}

/** Right before a work, of which the page may know the place or the person that it is called after: "a revival of Oklahoma". */
export const beforeNamesake = /(?<!\p{L})(?:revivals?|remakes?|reboots?|stagings?|sequel|prequel|spin-off|stage (?:version|adaptation)|re-release|movie version) (?:of|to) (?:the )?[“"‘]?$/u;

/** Right before a work: "the premiere of", "his version of". */
export const beforeWork = /(?<!\p{L})(?:(?:versions?|productions?|adaptations?|premieres?|episodes?|finale|trailer|soundtrack|screenings?|cast|retelling) (?:of|for|to|from) (?:the )?|(?:sitcom|(?:reality|drama|comedy|crime|TV|Netflix|hit) series|spin-off|boxset|biopic|video game|musical|novel|memoir) )[“"‘]?$/u;

/** Right after a work: "(2014)", ", Season 2", "premieres on Friday". */
export const afterWork = /^[”"’]?(?: \((?:19|20)\d\d\)|,? \(?[Ss]eason (?:\d|one|two|three|four|five|six)|,? (?:BBC(?: One| Two)?|ITV\d?|Channel [45]|Netflix|Prime Video|Apple TV\+?|Disney\+|Sky(?: \p{Lu}\p{L}+)?) review|,? (?:which |that )?(?:premieres|premiered|grossed|hits? (?:theaters|theatres|cinemas)))(?!\p{L})/u;

/** Where the plays and films of a country are made: named on such pages as places, which they are. */
export const quartersOfWorks: ReadonlySet<string> = new Set(['Bollywood', 'Broadway', 'Hollywood', 'Nollywood', 'West End']);

/** Words of a name that make it a body or a house, not a work. */
export const wordsOfHouses = /(?<!\p{L})(?:Academy|Arena|Awards?|Books|Center|Centre|Club|College|Company|Entertainment|Festival|Films?|Foundation|Games|Group|Guild|Hall|House|Institute|Media|Museum|Music|Network|Opera|Orchestra|Pictures|Playhouse|Press|Productions|Publishing|Records|School|Society|Stages|Studios?|Theaters?|Theatres?|University)(?!\p{L})/u;
