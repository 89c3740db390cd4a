import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { localizeDocument, text } from '../../platform/localization';
import { FoundView } from '../found/found-view';
import { useFound } from '../found/use-found';

/** The toolbar's window: everything found in the page of the current tab. */
function Popup() {
  const known = useFound();
  const isThere = known.found !== undefined && known.settings !== undefined;
  useEffect(() => {
    // How long a reader waits for the list; `npm run bench -- popup` reads it.
    if (isThere) requestAnimationFrame(() => performance.mark('list-drawn'));
  }, [isThere]);
  return <FoundView known={known} inPopup />;
}

localizeDocument(document, text('extensionName'));
render(<Popup />, document.body);
