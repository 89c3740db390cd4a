/**
 * A key for each full name of a person on a page, the same for names of the same person.
 *
 *   "Donald J. Trump", "Donald Trump"            one
 *   "George W. Bush", "George H. W. Bush"        two, as their initials differ
 *   "David Lloyd George", "Lloyd George"         one, where nobody else on the page ends so
 *   "Robert Kennedy Jr", "Robert Kennedy"        two
 */
export function personKeys(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const initials = new Map<string, Set<string>>();
  for (const name of all) {
    const own = initialsOf(name);
    if (own !== '') initials.set(bare(name), (initials.get(bare(name)) ?? new Set()).add(own));
  }
  const keys = new Map(all.map((name) => [name, (initials.get(bare(name))?.size ?? 0) > 1 && initialsOf(name) !== '' ? `${bare(name)} ${initialsOf(name)}` : bare(name)]));
  const longer = new Map<string, Set<string>>();
  for (const key of keys.values()) {
    const words = key.split(' ');
    const end = words.slice(-2).join(' ');
    if (words.length > 2) longer.set(end, (longer.get(end) ?? new Set()).add(key));
  }
  return new Map([...keys].map(([name, key]) => [name, onlyOf(longer.get(key)) ?? key]));
}

/** First and last names without initials, unless too little would be left: "X. Jio". */
function bare(name: string): string {
  const words = name.split(' ').filter((word) => !isInitial(word));
  return words.length > 1 ? words.join(' ') : name;
}

function initialsOf(name: string): string {
  return name.split(' ').filter(isInitial).map((word) => word.replace(/\./g, '')).join('');
}

/** "J", "J.", "H.W.". */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,})$/u.test(word);
}

function onlyOf(set: ReadonlySet<string> | undefined): string | undefined {
  return set?.size === 1 ? [...set][0] : undefined;
}
