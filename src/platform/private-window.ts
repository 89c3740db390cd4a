import browser from './browser';

/** Whether this script runs in a private window. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
