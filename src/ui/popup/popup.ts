import { reportFailure } from '../../platform/report-failure';
import { askFirst } from '../found/ask-first';

// Nothing else before: the answers travel while the rest is loaded.
askFirst();
import('./draw-popup').catch(reportFailure('what draws the popup could not be loaded'));
