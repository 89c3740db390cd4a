/** Nouns for firms and bodies, written beside their names. As alternatives of a pattern. */

export const firmNouns = 'company|firm|start-?up|lender|insurer|brokerage|consultancy|retailer|airline|carmaker|chipmaker|drugmaker|biotech|fintech|charity';

const bodyNouns = `${firmNouns}|automaker|conglomerate|newspaper|non-?profit|supermarket|think[ -]tank|law firm|record label|studio`;
const groups = 'advocacy|aid|armed|campaign|environmental|hotel|industry|lobby|media|militant|monitoring|opposition|pressure|rebel|retail|rights|trade';

/** After a name: "Vanda Insights, an energy research firm". */
export const bodiesAfter =
  `${bodyNouns}|affiliate|agency|association|bank|broadcaster|chain|club|coalition|college|developer|faction|federation|foundation|fund|hospital|magazine|manufacturer|militia|miner|orchestra|organi[sz]ation|producer|` +
  `subsidiary|supplier|trade union|university|utility|watchdog|website|wholesaler|(?:${groups}|human rights|investment|mining|research|victims|watchdog) group`;

/** Right before a name: "the drugmaker Novavax". */
export const bodiesBefore =
  `${bodyNouns}|canmaker|hedge fund|housebuilder|news agency|planemaker|shipbuilder|steelmaker|tabloid|(?:${groups}|boy|consumer|girl|hacker|hacking|pop|punk|ransomware|rap|rock|state-sponsored) group|` +
  '(?:airport|bus|cinema|mobile|network|phone|port|rail|telecoms?|train) operator|(?:rock|punk|indie|girl|boy|pop) band|(?:supermarket|hotel|fashion|coffee|restaurant|cinema) chain';

/** Makers of these are firms; a maker of cheese, hats or films may be a single person. */
const made =
  'aircraft|appliance|auto|battery|bus|car|cement|chemicals?|chip|cigarette|computer|device|drone|drug|electronics|engine|equipment|fertili[sz]er|handset|laptop|machinery|missile|phone|plane|robot|rocket|semiconductor|' +
  'smartphone|software|solar panel|steel|truck|turbine|tyre|tire|vaccine|vehicle|video ?game|weapons?';

/** "a Chinese social media platform", "a maker" of what firms make. */
export const services =
  `(?:${made}) maker|(?:social[- ]media|streaming|e-commerce|trading|payments?|crypto(?:currency)?|booking|blogging|messaging|gaming|lending|ticketing|delivery|ride-hailing|online) (?:platform|app|service|site|business)|` +
  'social network|search engine|(?:crypto(?:currency)?|stock|bitcoin) exchange|(?:online|digital) marketplace';

/** Lines of business before a noun that takes "the": "the venture firm", "the oil giant". */
export const firmTrades =
  'accounting|analytics|chemicals|construction|consulting|cybersecurity|energy|engineering|insurance|internet|investment|law|logistics|mining|oil|private equity|property|real estate|research|retail|security|shipping|' +
  'software|technology|telecoms|venture|venture capital';
