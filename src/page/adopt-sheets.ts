import { lookAfter } from './look-after';

/**
 * Gives what has a document or a shadow root adopt a style sheet, and adopt it again where the page says anew which ones it wants; when `lifetime` ends, all are
 * taken back.
 */
export function adoptSheets(document: Document, lifetime: AbortSignal): (root: DocumentOrShadowRoot, sheet: CSSStyleSheet) => void {
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
  lookAfter(document, () => { each(adopt); }, lifetime);
  lifetime.addEventListener('abort', () => {
    each((root, sheet) => { root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet); });
  });
  return (root, sheet) => {
    adopters.set(new WeakRef(root), sheet);
    adopt(root, sheet);
  };
}
