import { askBackground, isRefusal } from '../platform/messages';
import { beforeChosen } from '../protocol/before-chosen';
import type { PageChoices, PageStanding } from '../protocol/requests';
import { isPrivateHost, isPrivatePage, looksLikeArticle } from '../reading/page-kind';
import { browserLayout } from './browser-layout';
import { isSmallFrame } from './frames';
import { pageAddress } from './page-address';

/** Decides whether a page is read, and keeps what the reader chose for it. */
export interface Gate {
  /** What the reader chose; until the background has said, what holds for nobody in particular. */
  readonly choices: () => PageChoices;
  /** Decides anew where something may have changed: the address, the text of what was no article, a password field that now shows. */
  readonly decide: () => Promise<PageStanding>;
  /** Settings have changed: ask for them again. */
  readonly forget: () => void;
}

/** Makes the gate of a document; the background is first asked when it first has to decide. */
export function createGate(document: Document): Gate {
  let asked: Promise<PageChoices | undefined> | undefined;
  let choices: PageChoices = beforeChosen;
  let articleAt: string | undefined;

  const learn = async () => {
    const known = await (asked ??= ask(document));
    // Without the reader's word nothing is read: it may be "never here".
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
      // Our own demo article: content scripts come to no other page of an extension.
      if (address.protocol.endsWith('-extension:')) return 'article';
      if (isPrivatePage(document, browserLayout) || isPrivateAround()) return 'private';
      // A sandboxed frame without a host may lie in any page: the background knows of that one what it is.
      if (known.site !== 'on' && (window === window.top || address.hostname !== '') && isPrivateHost(address.hostname)) return 'private-site';
      if (isSmallFrame() || !hasBody(document)) return 'no-article';
      if (known.site === 'on') return 'article';
      // An article stays one while the address is the same, whatever is put into it or taken away.
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

/** Whether a page between this frame and the page around all of them is private, or is of another site, so that nobody knows: the background asks the outermost alone. */
function isPrivateAround(): boolean {
  try {
    for (let at = window.parent; at !== window.top; at = at.parent) if (isPrivatePage(at.document, browserLayout)) return true;
    return false;
  } catch {
    return true;
  }
}

/** Files of XML are no pages. */
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
