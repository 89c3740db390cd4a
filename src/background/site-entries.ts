/** What is kept per host name: "paper.example" → what the reader said of it. */
type BySite<Said> = Readonly<Record<string, Said>>;

/**
 * The site whose entry decides about a host; `undefined` when there is none. A host with and without "www." is the same site. "Never" holds for all hosts below a domain,
 * the nearest entry first; "always" does not: mail.paper.example is not the paper.
 */
export function decidingSite(sites: BySite<'on' | 'off'>, host: string): string | undefined {
  const own = namesOf(host).find((name) => Object.hasOwn(sites, name));
  return own ?? domainsAround(host).find((domain) => Object.hasOwn(sites, domain) && sites[domain] === 'off');
}

/** All entries for a host, with and without "www.", the host's own last. None of the domains around it: a paper's editions in other countries share a domain, each with its own dollars. */
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
