/** Our style sheets in a document and its shadow roots. */
interface AdoptedSheets {
  readonly adopt: (root: DocumentOrShadowRoot, sheet: CSSStyleSheet) => void;
  /** Adopts them again where the page has replaced its list of adopted sheets. */
  readonly keep: () => void;
}

/** Starts without any; removes them all when `lifetime` ends. */
export function adoptSheets(lifetime: AbortSignal): AdoptedSheets {
  // Weak references: a root that the page has thrown away must not be kept alive.
  const adopters = new Map<WeakRef<DocumentOrShadowRoot>, CSSStyleSheet>();
  const adopt = (root: DocumentOrShadowRoot, sheet: CSSStyleSheet) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const each = (act: (root: DocumentOrShadowRoot, sheet: CSSStyleSheet) => void) => {
    for (const [weak, sheet] of adopters) {
      const root = weak.deref();
      if (root === undefined) adopters.delete(weak);
      else act(root, sheet);
    }
  };
  lifetime.addEventListener('abort', () => {
    each((root, sheet) => { root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet); });
  });
  return {
    adopt: (root, sheet) => {
      adopters.set(new WeakRef(root), sheet);
      adopt(root, sheet);
    },
    keep: () => { each(adopt); },
  };
}
