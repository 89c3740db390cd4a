import { storedSettings } from '../../platform/stored-settings';
import { currentTab } from '../../platform/tabs';
import { gather, type Found } from './gather';

interface FirstAnswers {
  readonly settings: Promise<unknown>;
  readonly found: Promise<Found>;
}

let asked: FirstAnswers | undefined;

/**
 * Asks for what the first list of a view is made of; once, whoever calls. The popup's own script does nothing else: while the questions travel, the browser
 * loads what draws. So what this file imports is what the popup waits for before it has asked anything.
 */
export function askFirst(): FirstAnswers {
  return (asked ??= { settings: storedSettings(), found: currentTab().then(gather) });
}
