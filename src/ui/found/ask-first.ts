import { storedSettings } from '../../platform/stored-settings';
import { convertedFigures, gatherCurrent, type Found, type FoundPage } from './gather';

interface FirstAnswers {
  readonly settings: Promise<unknown>;
  readonly found: Promise<Found>;
  readonly figures: Promise<Partial<FoundPage>>;
}

let asked: FirstAnswers | undefined;

/**
 * Asks for what the first list of a view is made of; once, whoever calls. The popup's own script does nothing else: while the questions travel, the browser
 * loads what draws. So what this file imports is what the popup waits for before it has asked anything.
 */
export function askFirst(): FirstAnswers {
  return (asked ??= ask());
}

function ask(): FirstAnswers {
  const found = gatherCurrent();
  // That nothing could be found, `found` says.
  const figures = found.then((known) => ('report' in known ? convertedFigures(known, false) : {}), () => ({}));
  return { settings: storedSettings(), found, figures };
}
