import { answerRequests } from '../platform/messages';
import { readAsk } from '../protocol/request-shapes';
import type { BackgroundRequests } from '../protocol/requests';
import { answerAnnotate } from './answer-annotate';
import { answerEntityCards } from './answer-entity-cards';
import { answerFigureCards } from './answer-figure-cards';
import { answerSiteChoice } from './answer-site-choice';

// The browser may stop this script at any time and start it again for the next request: listeners are registered
// at once, and nothing that matters is kept in a variable.
answerRequests<BackgroundRequests>(
  {
    'site/choice': answerSiteChoice,
    'page/annotate': answerAnnotate,
    'figure/cards': answerFigureCards,
    'entity/cards': answerEntityCards,
  },
  readAsk,
);
