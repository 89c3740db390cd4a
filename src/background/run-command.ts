import { askFocusedFrame, askPage, type AskOf } from '../platform/messages';
import type { MentionPlace, PageRequests } from '../protocol/requests';

/** Carries out a command of manifest.json in a tab; does nothing in tabs where the browser keeps extensions out. */
export function runCommand(tab: number, command: string): void {
  switch (command) {
    case 'next-figure':
      void step(tab, 'figure', 1);
      return;
    case 'previous-figure':
      void step(tab, 'figure', -1);
      return;
    case 'next-entity':
      void step(tab, 'entity', 1);
      return;
    case 'previous-entity':
      void step(tab, 'entity', -1);
      return;
    case 'open-card':
      void whereReaderIs(tab, 'page/open-card', null);
  }
}

function step(tab: number, kind: MentionPlace['kind'], direction: 1 | -1): Promise<void> {
  return whereReaderIs(tab, 'page/step', { kind, direction });
}

/** Asks the focused frame; if that is not an article (a video, an advertisement, the address bar), the page itself. */
async function whereReaderIs<Name extends 'page/step' | 'page/open-card'>(tab: number, name: Name, ask: AskOf<PageRequests, Name>): Promise<void> {
  if ((await askFocusedFrame(tab, name, ask)) !== true) await askPage(tab, name, ask);
}
