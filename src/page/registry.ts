/** The page's registry of highlights, which is shared with its own scripts; names as in highlights.css. */
interface Registry {
  /** Makes a highlight consist of these ranges; those it has already are not repainted. */
  set(name: HighlightName, ranges: readonly Range[]): void;
  /** Restores what the page has cleared. */
  keep(): void;
  clear(): void;
}

/** How each is painted is in highlights.css. */
type HighlightName = 'newsgloss-figure' | 'newsgloss-entity' | 'newsgloss-current' | 'newsgloss-current-figure' | 'newsgloss-current-entity';

/** Below the page's own highlights (0 unless they say otherwise); the results of a search in the page are above all of them anyway. */
const priorities: Record<HighlightName, number> = {
  'newsgloss-figure': -2, 'newsgloss-entity': -2, 'newsgloss-current': -1, 'newsgloss-current-figure': -1, 'newsgloss-current-entity': -1,
};

/** Creates a registry, clearing what an old version has left. */
export function createRegistry(): Registry {
  // Our own copy, because Firefox does not let content scripts list what is in a Highlight.
  const registered = new Map<HighlightName, { readonly highlight: Highlight; readonly ranges: ReadonlySet<Range> }>();

  const keep = () => {
    for (const [name, { highlight }] of registered) if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  };
  const clear = () => {
    for (const name in priorities) CSS.highlights.delete(name);
    registered.clear();
  };
  // Firefox ends an old version while its page lives on.
  clear();

  return {
    set: (name, ranges) => {
      const known = registered.get(name);
      const highlight = known?.highlight ?? new Highlight();
      const wanted = new Set(ranges);
      for (const range of known?.ranges ?? []) if (!wanted.has(range)) highlight.delete(range);
      for (const range of wanted) if (known?.ranges.has(range) !== true) highlight.add(range);
      registered.set(name, { highlight, ranges: wanted });
      if (known !== undefined) return;
      highlight.priority = priorities[name];
      keep();
    },
    keep,
    clear,
  };
}
