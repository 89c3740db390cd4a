/**
 * What reading asks about how a page is drawn. A browser knows; the command line answers from the markup alone.
 */
export interface Layout {
  /** Whether an element is not drawn, is part of its neighbours' line, or has lines of its own. Asked of its ancestors first. */
  flow(element: Element): Flow;
  /** Whether there is a visible gap between the character at `end` of a text and the beginning of the next text, though nothing is written there. */
  areApart(before: Text, end: number, after: Text): boolean;
  /** The element's shadow root, open or closed; `null` when it has none. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** The shadow roots of all custom elements, nested ones included. */
  shadowRoots(document: Document): readonly ShadowRoot[];
}

type Flow = 'hidden' | 'inline' | 'block';

/** Answers from the markup, where nothing is drawn: `hidden`, `aria-hidden`, inline styles, and what elements are by default. */
export const markupLayout: Layout = {
  flow: (element) => {
    const style = element.getAttribute('style') ?? '';
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'hidden';
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return 'hidden';
    return inlineByDefault.has(element.localName) ? 'inline' : 'block';
  },
  areApart: () => false,
  shadowRoot: () => null,
  shadowRoots: () => [],
};

/** Elements that do not interrupt a line of text (HTML, "phrasing content"). */
export const inlineByDefault: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark q rb rp rt ruby s slot small span strike strong sub sup time tt u var wbr'.split(' '),
);
