import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { localizeDocument, text } from '../../platform/localization';
import { watchTabs } from '../../platform/tabs';
import { FoundView } from '../found/found-view';
import { useFound } from '../found/use-found';
import { useInView } from './use-in-view';

/** The list beside the page: the popup's, but following the scrolling of the page, and the tab in front. */
function Panel() {
  const known = useFound();
  const followed = useRef<number | undefined>(undefined);
  followed.current = known.found !== undefined && 'tab' in known.found ? known.found.tab : undefined;
  useEffect(() => {
    const lifetime = new AbortController();
    // Until the tab is known, it may be any.
    watchTabs(known.lookAgain, (tab) => followed.current === undefined || followed.current === tab, lifetime.signal);
    return () => {
      lifetime.abort();
    };
  }, [known.lookAgain]);
  return <FoundView known={known} inView={useInView(known.found, known.lookAgain)} />;
}

localizeDocument(document, text('extensionName'));
render(<Panel />, document.body);
