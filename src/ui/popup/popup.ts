import { reportFailure } from '../../platform/report-failure';
import { askFirst } from '../found/ask-first';

// Before anything else, so that the answers come while the rest is loading.
askFirst();
import('./draw-popup').catch(reportFailure('what draws the popup could not be loaded'));
