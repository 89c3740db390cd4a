import { storedSettings } from '../../platform/stored-settings';
import { convertedFigures, gatherCurrent, type Found, type FoundPage } from './gather';

interface FirstAnswers {
  readonly settings: Promise<unknown>;
  readonly found: Promise<Found>;
  readonly figures: Promise<Partial<FoundPage>>;
}

let asked: FirstAnswers | undefined;

/**
 * Asks for everything that the first list of a view needs; only once, however often it is called. The popup's own script does nothing else: while the requests are under way, the
 * browser loads the code that draws. So everything that this file imports delays the popup's first request.
 */
export function askFirst(): FirstAnswers {
  return (asked ??= ask());
}

function ask(): FirstAnswers {
  const found = gatherCurrent();
  // A failure is reported through `found`.
  const figures = found.then((known) => ('report' in known ? convertedFigures(known, false) : {}), () => ({}));
  return { settings: storedSettings(), found, figures };
}
