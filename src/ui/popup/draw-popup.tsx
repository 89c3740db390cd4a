import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { localizeDocument, text } from '../../platform/localization';
import { FoundView } from '../found/found-view';
import { useFound } from '../found/use-found';

/** The toolbar popup: everything found in the page of the current tab. */
function Popup() {
  const known = useFound();
  const isThere = known.found !== undefined && known.settings !== undefined;
  useLayoutEffect(() => {
    // Marks how long the reader waits until the frame with the list is painted; `npm run bench -- popup` reads it.
    if (isThere) requestAnimationFrame(() => setTimeout(() => performance.mark('list-drawn'), 0));
  }, [isThere]);
  return <FoundView known={known} inPopup />;
}

localizeDocument(document, text('extensionName'));
render(<Popup />, document.body);
