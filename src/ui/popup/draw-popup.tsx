import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { localizeDocument, text } from '../../platform/localization';
import { FoundView } from '../found/found-view';
import { useFound } from '../found/use-found';

/** The toolbar's window: everything found in the page of the current tab. */
function Popup() {
  const known = useFound();
  const isThere = known.found !== undefined && known.settings !== undefined;
  useLayoutEffect(() => {
    // How long a reader waits for the list, until the frame with it has been painted; `npm run bench -- popup` reads it.
    if (isThere) requestAnimationFrame(() => setTimeout(() => performance.mark('list-drawn'), 0));
  }, [isThere]);
  return <FoundView known={known} inPopup />;
}

localizeDocument(document, text('extensionName'));
render(<Popup />, document.body);
