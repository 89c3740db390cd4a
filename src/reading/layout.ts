/** What reading asks about how a page is drawn. A browser answers truly; the command line answers from attributes alone. */
export interface Layout {
  /** Whether the element and all that it is in is shown. */
  isShown(element: Element): boolean;
}

/** Answers from the markup alone, where nothing is drawn: `hidden`, `aria-hidden` and inline `display: none`. */
export const markupLayout: Layout = {
  isShown: (element) =>
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''),
};
