import { useEffect, useState } from 'preact/hooks';
import { askPage, isRefusal } from '../../platform/messages';
import type { MentionPlace } from '../../protocol/requests';
import type { Found } from '../found/gather';

/** How often the page is asked what is in view, in milliseconds, so that it need not listen to scrolling for this. */
const pause = 400;

/** The mentions that are in view right now, topmost first; the list's first row of them is kept in sight. Looks again when the page has found something else. */
export function useInView(found: Found | undefined, lookAgain: () => void): readonly MentionPlace[] {
  const [inView, setInView] = useState<readonly MentionPlace[]>([]);
  const tab = found?.state === 'annotated' ? found.tab : undefined;
  const version = found !== undefined && 'report' in found ? found.report.version : undefined;

  useEffect(() => {
    if (tab === undefined) {
      setInView([]);
      return undefined;
    }
    const ask = async () => {
      if (document.hidden) return;
      const answer = await askPage(tab, 'page/in-view', null);
      if (isRefusal(answer) || answer.version !== version) lookAgain();
      else setInView((last) => (JSON.stringify(last) === JSON.stringify(answer.mentions) ? last : answer.mentions));
    };
    const timer = setInterval(() => void ask(), pause);
    return () => {
      clearInterval(timer);
    };
  }, [tab, version]);

  useEffect(() => {
    // The list must not move under the reader's hand: it stays put while it has the focus or the pointer.
    if (document.querySelector('.list:hover, .list:focus-within') === null) document.querySelector('.list .row[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
  return inView;
}
