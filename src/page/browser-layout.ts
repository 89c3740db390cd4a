import { shadowRootOf } from '../platform/shadow-root';
import { inlineByDefault, type Layout } from '../reading/layout';

/** Asks the browser how elements are drawn; text below `content-visibility: auto` counts as shown, since it will be once scrolled to. */
export const browserLayout: Layout = {
  flow: (element) => {
    // Read one property at a time, and as few as possible: the browser computes each anew.
    const style = getComputedStyle(element);
    const display = style.display;
    // It has no box, which `checkVisibility` takes for hidden, but its contents are drawn: slots, and wrappers in grids.
    if (display === 'contents') return style.visibility === 'visible' ? 'inline' : 'hidden';
    if (display === 'none' || style.visibility !== 'visible' || isForScreenReaders(element)) return 'hidden';
    // Hidden content is not drawn; inline elements cannot hide theirs. And a closed `details` folds its content away.
    if (display !== 'inline' && style.contentVisibility === 'hidden') return 'hidden';
    if (element.parentElement?.localName === 'details' && !element.checkVisibility()) return 'hidden';
    if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
    if (!inlineByDefault.has(element.localName)) return 'block';
    // Text for screen readers whose class does not say so, because a bundler made it up.
    if (style.position === 'absolute' && isOutOfSight(element)) return 'hidden';
    // A drop cap floats, but still begins its word.
    return style.float !== 'none' && element.textContent.trim().length <= 2 ? 'inline' : 'block';
  },
  areApart: (before, end, after) => {
    const range = new Range();
    range.setStart(before, end);
    range.setEnd(after, 1);
    const [a, ...more] = range.getClientRects();
    const b = more.at(-1);
    if (a === undefined || b === undefined) return false;
    const gap = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
    // Thousands may be set off by a thin margin instead of a space; cents are raised.
    return gap > a.height * (/^\d{3}(?!\d)/.test(after.data) ? 0.3 : 0.1) || b.bottom < a.top + a.height * 0.75;
  },
  shadowRoot: (element) => element.shadowRoot ?? (mayBeClosed.test(element.localName) ? shadowRootOf(element) : null),
  shadowRoots: (document) => {
    const isCustom = document.createExpression('descendant-or-self::*[contains(local-name(), "-")]');
    const rootsIn = (parent: ParentNode): readonly ShadowRoot[] => [...parent.children].flatMap((child) => {
      const hosts = isCustom.evaluate(child, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
      const roots = Array.from({ length: hosts.snapshotLength }, (_, index) => browserLayout.shadowRoot(hosts.snapshotItem(index) as Element));
      return roots.filter((root) => root !== null).flatMap((root) => [root, ...rootsIn(root)]);
    });
    return rootsIn(document);
  },
};

/** Custom elements, and those other elements allowed a shadow root that hold more than a line: asking Chrome for a closed root is slow. */
const mayBeClosed = /-|^(?:article|aside|body|div|main|section)$/;

/** Whether an element has one of the usual classes for text clipped to one pixel; only then is its size asked for, because that may force a layout. */
function isForScreenReaders(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && hidingNames.test(name) && isOutOfSight(element);
}

/** Whether it is clipped to one pixel, or moved far out to the left. */
function isOutOfSight(element: Element): boolean {
  const { width, height, right } = element.getBoundingClientRect();
  return (width <= 1 && height <= 1) || right < farOut;
}

const farOut = -999;

const hidingNames = /hid|sr-?only|screen|visually|off-?screen|a11y|accessib|assistive/i;
