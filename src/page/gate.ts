import { askBackground, isRefusal } from '../platform/messages';
import { beforeChosen } from '../protocol/before-chosen';
import type { PageChoices, PageStanding } from '../protocol/requests';
import { isPrivateHost, isPrivatePage, looksLikeArticle } from '../reading/page-kind';
import { browserLayout } from './browser-layout';
import { isSmallFrame } from './frames';
import { pageAddress } from './page-address';

/** Decides whether a page is read, and keeps what the reader chose for it. */
export interface Gate {
  /** What the reader chose; the defaults until the background has answered. */
  readonly choices: () => PageChoices;
  /** Decides again, since something may have changed: the address, the text of what was not an article, a password field that now shows. */
  readonly decide: () => Promise<PageStanding>;
  /** Settings have changed and must be asked for again. */
  readonly forget: () => void;
}

/** Creates the gate of a document; it asks the background when it first has to decide. */
export function createGate(document: Document): Gate {
  let asked: Promise<PageChoices | undefined> | undefined;
  let choices: PageChoices = beforeChosen;
  let articleAt: string | undefined;

  const learn = async () => {
    const known = await (asked ??= ask(document));
    // Nothing is read without knowing the reader's choice: it may be "never here".
    if (known === undefined) asked = undefined;
    else choices = known;
    return known;
  };

  return {
    choices: () => choices,
    decide: async () => {
      const known = await learn();
      if (known === undefined) return 'failed';
      if (known.site === 'off') return 'switched-off';
      const address = pageAddress(document);
      // Our own demo article: content scripts run on no other page of an extension.
      if (address.protocol.endsWith('-extension:')) return 'article';
      if (isPrivatePage(document, browserLayout) || isPrivateAround()) return 'private';
      // A sandboxed frame without a host may be in any page; the background knows what that page is.
      if (known.site !== 'on' && (window === window.top || address.hostname !== '') && isPrivateHost(address.hostname)) return 'private-site';
      if (isSmallFrame() || !hasBody(document)) return 'no-article';
      if (known.site === 'on') return 'article';
      // An article remains one while the address is the same, whatever is added or removed.
      const here = address.href.replace(/#.*/, '');
      if (articleAt !== here && !looksLikeArticle(document, address)) return 'no-article';
      articleAt = here;
      return 'article';
    },
    forget: () => {
      asked = undefined;
    },
  };
}

/** Whether a page between this frame and the outermost one is private, or belongs to another site, so that it cannot be told: the background asks only the outermost. */
function isPrivateAround(): boolean {
  try {
    for (let at = window.parent; at !== window.top; at = at.parent) if (isPrivatePage(at.document, browserLayout)) return true;
    return false;
  } catch {
    return true;
  }
}

/** XML files have none: they are not pages. */
function hasBody({ body }: { readonly body: HTMLElement | null }): boolean {
  return body !== null;
}

async function ask(document: Document): Promise<PageChoices | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const choices = await askBackground('page/choices', { host: pageAddress(document).hostname });
    if (!isRefusal(choices)) return choices;
  }
  return undefined;
}
