/** What is kept by host name: "paper.example" → what the reader said of it. */
type BySite<Said> = Readonly<Record<string, Said>>;

/**
 * The name under which the reader's word on a site stands that decides about a host; `undefined`: none does. A site is itself with and without "www.", which nobody types. "Never"
 * said of a domain holds for all within it, the nearest word first; "always" does not: mail.paper.example is another thing than the paper.
 */
export function decidingSite(sites: BySite<'on' | 'off'>, host: string): string | undefined {
  const own = namesOf(host).find((name) => Object.hasOwn(sites, name));
  return own ?? domainsAround(host).find((domain) => Object.hasOwn(sites, domain) && sites[domain] === 'off');
}

/** What is kept of a host as a whole, what is said of its own name last. Not of domains around it: a paper's editions in other countries are below one domain, each with its own dollars. */
export function entriesOfSite<Said>(bySite: BySite<Said>, host: string): readonly Said[] {
  return namesOf(host).toReversed().flatMap((name) => (Object.hasOwn(bySite, name) ? [bySite[name] as Said] : []));
}

function namesOf(host: string): readonly string[] {
  return [...new Set([host, host.replace(/^www\./, '')])];
}

/** "a.paper.example" → "paper.example", "example". */
function domainsAround(host: string): readonly string[] {
  return host.split('.').slice(1).map((_label, index, labels) => labels.slice(index).join('.'));
}
