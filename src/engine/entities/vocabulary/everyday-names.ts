/**
 * Names that are English words (or somebody else's name) too. At the start of a sentence, or in a title, they name somebody
 * only when the text shows so elsewhere; on pages in other languages they are not looked for at all.
 */
export const everydayNames: ReadonlySet<string> = new Set(
  (
    'Allianz Amazon Apple Meta Target Visa Shell Gap Oracle Intel Block Square Snap Match Zoom Chase Discover Progressive Orange Sprint Delta United Southwest Spirit Ford Dell Goldman Slack Stripe Signal ' +
    'Threads Bard Gemini Claude Grok Copilot Cursor Turkey Jordan Chad Jersey Reading Bath Nice Cork Mobile Split Essen Male Males Tours Best Hull Ma Cook Tan Costa Carney Powell Bailey Gates Swift Reliance ' +
    'Next Total Seven Sea Grab Line Wise Arm Fox Sky Reach Smart Mint Nature Science Time Fortune Variety Wired Fed Coke Tedros WHO IT CLS AP TSE BIS Hamilton Lincoln Columbia Phoenix Victoria Austin Santander'
  ).split(' '),
);

/** Where these words follow a name, precede it or both, it means something else; an empty word stands for the end of a clause. One row for each, with an example. */
export const otherMeanings: readonly { readonly name: string; readonly after?: RegExp; readonly before?: RegExp; readonly example: string }[] = [
  { name: 'Amazon', after: /^(?:rain ?forest|basin|river|jungle|forest|delta|region|deforestation|tribe|tribes|indigenous|provinces?)$/i, example: 'fires in the Amazon rainforest' },
  { name: 'West Australian', after: /^(?:coast|government|man|outback|parliament|police|premier|town|towns|woman)$/, example: 'locals of the West Australian town' },
  { name: 'Amazon', before: /^(?:Brazilian|Peruvian|Colombian|Ecuadorian|Bolivian)$/, example: 'the Brazilian Amazon' },
  // After an article the firm is meant only if one of its parts or actions follows.
  { name: 'Amazon', before: /^[Tt]he$/, after: /^(?!(?:founder|CEO|chief|boss|chair|executives?|warehouses?|workers?|employees|drivers?|packages?|deliver\p{L}+|van|vans|sites?|website|app|stores?|orders?|union|subsidiary|unit|spokes\p{L}+|logo|brand|sellers?|accounts?|facilit\p{L}+|fulfil\p{L}+|cent(?:er|re)s?|shares|stock|cloud|marketplace|listings?|page|product|products|series|show|film|original|deal|business|empire|investment|acquisition|board|model|team|campus|offices?|headquarters|data|devices?|subscription|strike|lawsuit|case|ads?|documentary|studio|studios|job|jobs|layoffs|outage|purchase|partnership|contract)$)\p{Ll}*$/u, example: 'The Amazon is home to a tenth of known species' },
  { name: 'Amex', before: /^[Tt]he$/, after: /^(?:|index|exchange|stadium|fell|rose|gained|lost|and|or|is|was|in|on|for|with|closed|opened)$/i, example: 'shares on the Amex, the exchange' },
  { name: 'AP', after: /^(?:Biology|Calculus|Chemistry|Physics|[Cc]lass(?:es)?|[Cc]ourses?|[Cc]redits?|[Ee]nglish|[Ee]xams?|[Ll]anguage|[Pp]sychology|[Ss]tatistics|[Tt]ests?)$/, example: 'she took AP classes in high school' },
  { name: 'Amazon', after: /^(?:Echo|Fire|Kindle|Music|Prime)$/, example: 'a film on Amazon Prime' },
  { name: 'Apple', after: /^(?:growers?|growing|orchards?|pick(?:ing|ers?)|blossoms?|crops?|crumble|juice|pie|sauce|cider|slices|trees?|harvests?|pies|varieties)$/i, example: 'Apple growers in Washington state' },
  // Series
  { name: 'Hawaii', before: /^NCIS$/, example: 'a new season of NCIS: Hawaii' },
  { name: 'Los Angeles', before: /^NCIS$/, example: 'a new season of NCIS: Los Angeles' },
  { name: 'Miami', before: /^CSI$/, example: 'a new season of CSI: Miami' },
  { name: 'New Orleans', before: /^NCIS$/, example: 'a new season of NCIS: New Orleans' },
  { name: 'New York', before: /^CSI$/, example: 'a new season of CSI: New York' },
  { name: 'Sydney', before: /^NCIS$/, example: 'a new season of NCIS: Sydney' },
  { name: 'Target', after: /^(?:prices?|dates?|rates?|range|markets?)$/i, example: 'Target prices rose' },
  // Buttons in capitals; "ABOUT US" with nothing after it.
  { name: 'US', before: /^(?:CONTACT|EMAIL|FIND|FOLLOW|JOIN|TELL|TIP|VISIT)$/, example: 'TIP US ON NEWS' },
  { name: 'US', before: /^ABOUT$/, after: /^$/, example: 'ABOUT US' },
  { name: 'Visa', after: /^(?:rules?|applications?|applicants?|holders?|restrictions?|bans?|requirements?|fees?|programs?|waivers?|policy|policies|free|overstays?)$/i, example: 'They fear that Visa rules will change' },
  { name: 'Shell', after: /^(?:company|companies|casings?|firms?|fire|shock|shocked|craters?|fragments?|holes?)$/i, example: 'Shell companies hid the money' },
  { name: 'Turkey', after: /^(?:breasts?|sandwich|farms?|meat|dinner|prices|hunting|sales)$/i, example: 'Turkey farms lost birds' },
  { name: 'Brent', after: /^(?:crude|futures|oil|prices?|contracts?|rose|fell|climbed|slipped|gained|dropped|settled|traded|was|at|above|below)$/, example: 'Brent rose to $64' },
  { name: 'Microsoft', after: /^(?:365|Azure|Copilot|Edge|Excel|Office|Outlook|Surface|Teams|Windows|Word)$/, example: 'Microsoft Teams' },
  { name: 'Google', after: /^(?:Chrome|Docs|Drive|Gemini|Maps|Meet|Pay|Photos|Play|Translate|Workspace)$/, example: 'Police Used Google Photos to Find a Thief' },
  { name: 'Apple', after: /^(?:Intelligence|Maps|Music|News|Pay|TV|Watch)$/, example: 'Why Apple Watch Sales Fell Again This Year' },
  { name: 'Goldman', after: /^(?:foundation|prizes?|environmental)$/i, example: 'The Goldman foundation pays for it' },
  { name: 'Le Monde', after: /^diplomatique$/i, example: 'Le Monde diplomatique' },
  { name: 'Atlanta', before: /^Scientific$/, example: 'boxes made by Scientific Atlanta' },
  { name: 'Boston', after: /^(?:Beer|Dynamics|Properties)$/, example: 'robots of Boston Dynamics' },
  { name: 'France', after: /^Unbowed$/, example: 'lawmakers of France Unbowed' },
  { name: 'Santa Ana', after: /^winds?$/, example: 'fires that the Santa Ana winds drove' },
  { name: 'Bayer', after: /^(?:Leverkusen|04)$/, example: 'Bayer Leverkusen' },
  { name: 'Court', after: /^\d/, example: 'trained on Court 9' },
  { name: 'Europa', example: 'Europa, a moon, and the Europa building' },
  { name: 'Wales', before: /^Visit$/, example: 'a spokesman for Visit Wales' },
  { name: 'Fed', before: /^(?!the$)/i, after: /^(?:up|by|on)$/i, example: 'Fed up with waiting' },
  { name: 'Progressive', after: /^(?:MPs?|MLAs?|Conservatives?|Democrats?|Liberals?|Party|movement|rock|candidates?|lawmakers?|voters?)$/i, example: 'Progressive MP Agnes Macphail won' },
  { name: 'Granma', after: /^(?!provinces?$)/, example: 'the newspaper Granma said' },
  { name: 'U.S.A.', after: /^Patriot$/, example: 'They voted for the U.S.A. Patriot Act' },
  { name: 'USA', after: /^(?:Today|TODAY|Patriot)$/, example: 'USA Today reported' },
  { name: 'Oracle', after: /^(?:bones?|of)$/i, example: 'Oracle bones were found in China' },
  { name: 'Reading', after: /^(?:the|an?|it|its|this|that|these|those|his|her|their|about|through|between|aloud|out|from|to|is|was|lists?|rooms?|books?|week|festival|and)$/, example: 'Reading the game is a gift' },
  { name: 'Delta', after: /^(?:variant|waves?|state|region)$/i, example: 'the Delta variant' },
  { name: 'Orange', after: /^(?:juice|County|growers?|groves?|trees?|crops?|harvests?|alerts?|jumpsuits?)$/i, example: 'Orange juice futures' },
  { name: 'Paris', after: /^(?:Hilton|Saint-Germain|agreement|accord|targets?|climate|pact|club)$/i, example: 'the Paris agreement' },
  { name: 'France', after: /^(?:2|3|4|5|24)$/, example: 'shown on France 5' },
  { name: 'London', before: /^College$/, example: 'Imperial College London Wins a Prize Again This Year' },
  { name: 'Mali', before: /^(?:Mr|Mrs|Ms)$/, example: 'Mr Mali Goes to Delhi Again This Year' },
  { name: 'Chad', before: /^(?:Mr|Judge|Coach)$/, example: 'Judge Chad ruled on Friday' },
];

/** The bay with the prison, not the province. */
const guantanamo = /\b(?:[Dd]etain\p{L}*|[Pp]rison\p{L}*|[Ii]nmates?|[Nn]aval|[Cc]amp|[Bb]ase|held)\b/u;

/** Words that are no name, or name something quite different, on pages about certain things. Names that belong to another body there are in shared-names.ts. */
export const otherSubjects: readonly { readonly name: string; readonly subject: RegExp; readonly example: string }[] = [
  { name: 'ADP', subject: /\b(?:ATP|adenosine|ribonucleotides?)\b/, example: 'The enzyme turns ATP into ADP.' },
  { name: 'AIG', subject: /\b(?:AIGs|IGP|[Ii]nspectors?[- ][Gg]eneral|[Cc]ommissioners? of [Pp]olice|[Pp]olice)\b/, example: 'the Inspector General of Police and an AIG came' },
  // In this English spelling, a club in Mexico or Colombia.
  { name: 'América', subject: /^/, example: 'In Cali, América drew with Junior.' },
  { name: 'AMD', subject: /\b(?:[Mm]acular|[Rr]etinas?|[Oo]phthalmolog\p{L}*)\b/u, example: 'an eye disease, macular degeneration (AMD)' },
  { name: 'Baidu', subject: /\b(?:Il-?khan\p{L}*|Mamluks?|Mongols)\b/u, example: 'the Ilkhan Baidu, who fought the Mamluks' },
  { name: 'Bauhaus', subject: /\b(?:[Aa]rchitect\p{L}*|[Mm]useums?|Gropius|Weimar|Dessau|Joy Division|[Gg]oth)\b/u, example: 'Gropius led the Bauhaus in Dessau.' },
  { name: 'Capitol Hill', subject: /^(?![^]*\b(?:Congress|Washington)\b)[^]*\b(?:Nairobi|Kenyan?|Lilongwe|Malawi(?:an)?|Seattle|Denver)\b/, example: 'at his Capitol Hill office in Nairobi' },
  // A street and an estate, named after the office of the firm.
  { name: 'Chevron', subject: /^(?![^]*\b(?:oil|crude|barrels?|petroleum|gas|NNPC|oilfields?|majors?)\b)[^]*\b(?:Lekki|Ajah|Ikota|Eti-Osa)\b/i, example: 'at Chevron in the Lekki area' },
  { name: 'GM', subject: /\b(?:NHL|NBA|NFL|MLB|AHL|WHL|OHL|[Gg]oaltenders?|[Qq]uarterbacks?|[Dd]efen[cs]em[ae]n|[Pp]itchers?|[Dd]raft picks?|-round picks?)\b/, example: 'Portland GM Ann Roe sent two draft picks to Boston. The GM was glad.' },
  { name: 'Guantanamo', subject: guantanamo, example: 'detainees at Guantanamo' },
  { name: 'Guantánamo', subject: guantanamo, example: 'the base in Guantánamo' },
  { name: 'King Abdullah', subject: /^(?![^]*Jordan)[^]*\bSaudis?\b/, example: 'Saudi Arabia’s King Abdullah, who died in 2015' },
  { name: 'Mecca', subject: /\b[Bb]ingo\b/, example: 'Rank, which owns the Mecca bingo halls' },
  { name: 'Meta', subject: /^(?![^]*\b(?:Facebook|Instagram|WhatsApp|Zuckerberg|Llama)\b)[^]*\b(?:Colombian?|Bogotá|Villavicencio)(?!\p{L})/u, example: 'Puerto Lleras, in Meta, a department of Colombia' },
  { name: 'Next', subject: /\b(?:NeXT|Pixar|Steve Jobs|Wozniak)\b/, example: 'Steve Jobs ran Next, a computer company, and Pixar' },
  // The province of Ireland, and its team; the town is Münster.
  { name: 'Munster', subject: /^(?![^]*\bGerman)/, example: 'The Stormers host Munster in Cape Town.' },
  { name: 'PLA', subject: /\b(?:[Pp]olylactic|[Pp]olylactide|3D print\p{L}*|bioplastics?|filaments?)\b/u, example: 'cups of polylactic acid (PLA)' },
  { name: 'RBI', subject: /\b(?:innings|batting|batted|home runs?|homers?|pitchers?|shortstop|MLB)\b/, example: 'batted .292 with a triple and three RBI' },
  { name: 'Ruby Tuesday', subject: /\b(?:Rolling Stones|[Ss]ingles?|[Aa]lbums?|[Ss]ongs?|[Ss]inger)\b/, example: 'The singles Angie and Ruby Tuesday sold well.' },
  { name: 'Santander', subject: /\b(?:Cebu|Bucaramanga|Cantabria)\b/, example: 'in Cebu, Santander lost power' },
  { name: 'Starship', subject: /^(?![^]*\b(?:SpaceX|Musk|[Rr]ockets?)\b)[^]*\b(?:[Bb]ands?|[Aa]lbums?|[Ss]ongs?|[Rr]ockers?|[Cc]oncerts?|[Hh]ospital|Star Trek|Enterprise)\b/, example: 'Starship sang songs that every rocker knows' },
  { name: 'Super 8', subject: /\b(?:[Ff]ilms?|[Mm]ovies?|[Cc]ameras?|Spielberg|Abrams)\b/, example: 'shot on Super 8 film' },
  { name: 'Tripoli', subject: /^(?![^]*\bLiby)[^]*\b(?:Leban|Nahr el)/, example: 'a camp near Tripoli, the Lebanese army said' },
  { name: 'UK', subject: /\b(?:University of Kentucky|Kentucky Wildcats|UK HealthCare)\b/, example: 'University of Kentucky trustees met, and UK has a plan' },
  { name: 'UPS', subject: /\b(?:[Uu]ninterruptible|[Bb]ackup batter(?:y|ies))\b/, example: 'a UPS, or uninterruptible supply of power' },
  { name: 'Zenit', subject: /\b(?:Spartak|goals?|match|league|Arena|[Ss]triker|[Mm]idfielder|Petersburg)\b/, example: 'Zenit beat Spartak by two goals' },
  { name: 'Voulez-Vous', subject: /\bABBA\b|\bAbba\b|\b[Aa]lbums?\b/, example: 'ABBA released Voulez-Vous' },
];
