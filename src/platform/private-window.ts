import { ownBrowser } from './own-browser';

/** Whether this script runs in a private window. */
export function isPrivateWindow(): boolean {
  return ownBrowser.extension.inIncognitoContext === true;
}
