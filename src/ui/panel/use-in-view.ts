import { useEffect, useState } from 'preact/hooks';
import { askPage, isRefusal } from '../../platform/messages';
import type { MentionPlace } from '../../protocol/requests';
import type { Found } from '../found/gather';

/** How often the page is asked what it shows, in milliseconds. The page itself listens to no scrolling for this. */
const pause = 400;

/** The mentions that the page shows right now, topmost first; the list's first row of them is kept in sight. */
export function useInView(found: Found | undefined, lookAgain: () => void): readonly MentionPlace[] {
  const [inView, setInView] = useState<readonly MentionPlace[]>([]);
  const tab = found?.state === 'annotated' ? found.tab : undefined;

  useEffect(() => {
    setInView([]);
    if (tab === undefined) return undefined;
    const ask = async () => {
      if (document.hidden) return;
      const answer = await askPage(tab, 'page/in-view', null);
      if (isRefusal(answer)) lookAgain();
      else setInView((last) => (JSON.stringify(last) === JSON.stringify(answer) ? last : answer));
    };
    const timer = setInterval(() => void ask(), pause);
    return () => {
      clearInterval(timer);
    };
  }, [tab]);

  useEffect(() => {
    // Not under the reader's hand: while the list has the focus or the pointer it stays where it is.
    if (document.querySelector('.list:hover, .list:focus-within') === null) document.querySelector('.list [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
  return inView;
}
