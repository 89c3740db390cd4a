import { askPage } from '../platform/messages';

/** Does in a tab what a command of manifest.json says; nothing in tabs where the browser keeps extensions out. */
export function runCommand(tab: number, command: string): void {
  switch (command) {
    case 'next-figure':
      void askPage(tab, 'page/step', { kind: 'figure', direction: 1 });
      return;
    case 'previous-figure':
      void askPage(tab, 'page/step', { kind: 'figure', direction: -1 });
      return;
    case 'next-entity':
      void askPage(tab, 'page/step', { kind: 'entity', direction: 1 });
      return;
    case 'previous-entity':
      void askPage(tab, 'page/step', { kind: 'entity', direction: -1 });
      return;
    case 'open-card':
      void askPage(tab, 'page/open-card', null);
  }
}
