/** Chrome's and Firefox's ways for content scripts to see closed shadow roots; the types know neither. */
interface Opening {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}
interface OpeningElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The element's shadow root, open or closed; `null` when it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const closed = (element as OpeningElement).openOrClosedShadowRoot;
  if (closed !== undefined) return closed;
  return (globalThis as Opening).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
