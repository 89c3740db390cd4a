import { render } from 'preact';
import { localizeDocument, text } from '../../platform/localization';
import { FoundView } from '../found/found-view';
import { useFound } from '../found/use-found';

/** The toolbar's window: everything found in the page of the current tab. */
function Popup() {
  return <FoundView known={useFound()} inPopup />;
}

localizeDocument(document, text('extensionName'));
render(<Popup />, document.body);
