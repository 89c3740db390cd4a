import type { PageChoices } from '../protocol/requests';
import baseStyle from './highlights.css?inline';

/** How marks look, where the style sheet of manifest.json does not say it: by the reader's choice, and inside shadow roots. */
export interface HighlightStyles {
  readonly choose: (style: PageChoices['highlightStyle']) => void;
  /** Firefox does not carry the document's highlight styles into shadow roots. */
  readonly addTo: (root: ShadowRoot) => void;
}

/** What differs from highlights.css, whose lines are dotted. Forced colours and paper keep to that file. */
const choices: Record<PageChoices['highlightStyle'], string> = {
  dotted: '',
  solid: `@media screen and (forced-colors: none) {
    ::highlight(newsgloss-figure), ::highlight(newsgloss-entity) { text-decoration-style: solid; text-decoration-thickness: 1px }
  }`,
  wash: `@media screen and (forced-colors: none) {
    ::highlight(newsgloss-figure), ::highlight(newsgloss-entity) { text-decoration: none }
    ::highlight(newsgloss-figure) { background-color: color-mix(in srgb, var(--newsgloss-figure-wash) 70%, transparent) }
    ::highlight(newsgloss-entity) { background-color: color-mix(in srgb, var(--newsgloss-entity-wash) 70%, transparent) }
  }`,
  none: '::highlight(newsgloss-figure), ::highlight(newsgloss-entity) { text-decoration: none }',
};

export function createHighlightStyles(document: Document): HighlightStyles {
  let chosen: PageChoices['highlightStyle'] = 'dotted';
  let inDocument: CSSStyleSheet | undefined;
  let inRoots: CSSStyleSheet | undefined;
  return {
    choose: (style) => {
      if (style === chosen) return;
      chosen = style;
      // Pages whose readers chose nothing never see a sheet of ours among the adopted ones.
      if (inDocument === undefined) {
        inDocument = new CSSStyleSheet();
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, inDocument];
      }
      inDocument.replaceSync(choices[chosen]);
      inRoots?.replaceSync(`${baseStyle}\n${choices[chosen]}`);
    },
    addTo: (root) => {
      if (inRoots === undefined) {
        inRoots = new CSSStyleSheet();
        inRoots.replaceSync(`${baseStyle}\n${choices[chosen]}`);
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, inRoots];
    },
  };
}
