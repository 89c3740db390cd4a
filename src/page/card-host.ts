import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import cardStyle from '../view/card.css?inline';
import type { CardDrawing } from './draw-card';

/** The one element of ours in a page: a popover in the top layer, inside an open shadow root, present only once a card was asked for. */
export interface CardHost {
  /** Shows a card beside a box of the viewport (CSS pixels); replaces the one that is shown. */
  show(drawing: CardDrawing, box: DOMRect): void;
  /** Draws the shown card anew where it stands; nothing when none is shown. */
  redraw(drawing: CardDrawing): void;
  hide(): void;
  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean;
}

/** Pixels between the mention and its card, and between the card and the edges of the window. */
const gap = 8;

export function createCardHost(document: Document, lifetime: AbortSignal): CardHost {
  let host: HTMLElement | undefined;
  let panel: HTMLElement | undefined;
  let follow: (() => void) | undefined;

  const hide = () => {
    follow?.();
    follow = undefined;
    if (panel?.isConnected === true && panel.matches(':popover-open')) panel.hidePopover();
  };
  lifetime.addEventListener('abort', () => {
    hide();
    host?.remove();
  });

  return {
    show: (drawing, box) => {
      hide();
      if (host === undefined || panel === undefined || !host.isConnected) [host, panel] = attach(document);
      draw(drawing, panel);
      panel.showPopover();
      follow = place(panel, box);
    },
    redraw: (drawing) => {
      if (follow !== undefined && panel !== undefined) draw(drawing, panel);
    },
    hide,
    contains: (event) => host !== undefined && event.composedPath().includes(host),
  };
}

function draw({ content, label }: CardDrawing, panel: HTMLElement): void {
  panel.setAttribute('aria-label', label);
  render(content, panel);
}

function attach(document: Document): [host: HTMLElement, panel: HTMLElement] {
  const host = document.createElement('newsgloss-root');
  // The page's own rules must not reach the host: `all: initial` also undoes universal selectors.
  host.style.cssText = 'all: initial !important';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardStyle}\n${popoverReset}`);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.popover = 'manual';
  panel.setAttribute('role', 'dialog');
  root.append(panel);
  document.documentElement.append(host);
  return [host, panel];
}

/** What browsers give every popover, undone; and how a card comes in. */
const popoverReset = `
  .card { position: fixed; inset: auto; margin: 0; }
  .card:popover-open { animation: rise 120ms ease-out; }
  @keyframes rise { from { opacity: 0; translate: 0 4px; } }
  @media (prefers-reduced-motion: reduce) { .card:popover-open { animation: none; } }
`;

/** Keeps the card beside the box, never over it, inside the window; gives what ends that. */
function place(panel: HTMLElement, box: DOMRect): () => void {
  const mention = { getBoundingClientRect: () => box };
  return autoUpdate(mention, panel, () => {
    void computePosition(mention, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(gap), flip({ padding: gap }), shift({ padding: gap })],
    }).then(({ x, y }) => {
      panel.style.left = `${x}px`;
      panel.style.top = `${y}px`;
    });
  });
}
