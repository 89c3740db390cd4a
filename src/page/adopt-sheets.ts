/** Style sheets of ours that a document and its shadow roots have adopted. */
export interface AdoptedSheets {
  readonly adopt: (root: DocumentOrShadowRoot, sheet: CSSStyleSheet) => void;
  /** Has them adopted again where the page has said anew which ones it wants. */
  readonly keep: () => void;
}

/** None at first; when `lifetime` ends, all are taken back. */
export function adoptSheets(lifetime: AbortSignal): AdoptedSheets {
  // Weakly: a root that the page has thrown away is not kept for this.
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
