import type { PageChoices } from '../protocol/requests';
import { adoptSheets } from './adopt-sheets';
import baseStyle from './highlights.css?inline';

/** How marks look where the style sheet of manifest.json does not reach: by the reader's choice, and inside shadow roots. */
export interface HighlightStyles {
  readonly choose: (style: PageChoices['highlightStyle']) => void;
  /** Firefox does not apply the document's highlight styles inside shadow roots; does nothing in Chromium. */
  readonly addTo: (root: ShadowRoot) => void;
  /** Restores what the page has removed. */
  readonly keep: () => void;
}

/** More specific than highlight-colours.css, which Firefox applies after this and whose lines are dotted. Forced colours and print keep to that file. */
const choices: Record<PageChoices['highlightStyle'], string> = {
  dotted: '',
  solid: onScreen('--newsgloss-figure-shape: solid 1px; --newsgloss-entity-shape: solid 1px'),
  wash: onScreen('--newsgloss-mark: none; --newsgloss-figure-ground: rgb(34 160 124 / 15%); --newsgloss-entity-ground: rgb(74 108 240 / 14%)'),
  none: ':root:root { --newsgloss-mark: none }',
};

function onScreen(properties: string): string {
  return `@media screen and (forced-colors: none) { :root:root { ${properties} } }`;
}

/** The styles of a document until `lifetime` ends, dotted until another is chosen; no style sheet is created before one is needed. */
export function createHighlightStyles(document: Document, lifetime: AbortSignal): HighlightStyles {
  const { adopt, keep } = adoptSheets(lifetime);
  let chosen: PageChoices['highlightStyle'] = 'dotted';
  let inDocument: CSSStyleSheet | undefined;
  let inRoots: CSSStyleSheet | undefined;
  return {
    choose: (style) => {
      if (style === chosen) return;
      chosen = style;
      // Pages of readers who chose nothing never get an adopted sheet of ours.
      if (inDocument === undefined) {
        inDocument = new CSSStyleSheet();
        adopt(document, inDocument);
      }
      inDocument.replaceSync(choices[chosen]);
    },
    addTo: (root) => {
      if (!CSS.supports('selector(:-moz-any(*))')) return;
      if (inRoots === undefined) {
        inRoots = new CSSStyleSheet();
        inRoots.replaceSync(baseStyle);
      }
      adopt(root, inRoots);
    },
    keep,
  };
}
