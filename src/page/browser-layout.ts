import type { Layout } from '../reading/layout';

/** Asks the browser whether an element is drawn; text below `content-visibility: auto` counts as shown, it will be once scrolled to. */
export const browserLayout: Layout = {
  isShown: (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
};
