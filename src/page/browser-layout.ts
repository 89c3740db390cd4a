import { shadowRootOf } from '../platform/shadow-root';
import { inlineByDefault, type Layout } from '../reading/layout';

/** Asks the browser how elements are drawn; text below `content-visibility: auto` counts as shown, it will be once scrolled to. */
export const browserLayout: Layout = {
  flow: (element) => {
    // Asked one by one, as few as will do: each answer is put together anew.
    const style = getComputedStyle(element);
    const display = style.display;
    // Has no box, which `checkVisibility` takes for hidden; what is in it is drawn. Slots are such, and wrappers in grids.
    if (display === 'contents') return style.visibility === 'visible' ? 'inline' : 'hidden';
    if (display === 'none' || style.visibility !== 'visible' || isForScreenReaders(element)) return 'hidden';
    // Nothing is drawn of what is in an element with hidden content, which no line has. Besides what pages hide, `details` folds away what is in it.
    if (display !== 'inline' && style.contentVisibility === 'hidden') return 'hidden';
    if (element.parentElement?.localName === 'details' && !element.checkVisibility()) return 'hidden';
    if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
    // A big first letter floats, and still begins its word.
    return inlineByDefault.has(element.localName) && style.float !== 'none' && element.textContent.trim().length <= 2 ? 'inline' : 'block';
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

/** Custom elements, and of those that `attachShadow` takes besides the ones that hold more than a line: asking Chrome for a closed root is slow. */
const mayBeClosed = /-|^(?:article|aside|body|div|main|section)$/;

/** The usual names for text that is clipped to one pixel; the size is asked for only then, because asking may cost a layout. */
function isForScreenReaders(element: Element): boolean {
  const name = element.getAttribute('class');
  if (name === null || !hidingNames.test(name)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}

const hidingNames = /hid|sr-?only|screen|visually|off-?screen|a11y|accessib|assistive/i;
