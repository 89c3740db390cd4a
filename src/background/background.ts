import { answerRequests } from '../platform/messages';
import { readAsk } from '../protocol/request-shapes';
import type { BackgroundRequests } from '../protocol/requests';
import { answerAnnotate } from './answer-annotate';
import { answerCorrectSign } from './answer-correct-sign';
import { answerEntityCards } from './answer-entity-cards';
import { answerFigureCards } from './answer-figure-cards';
import { answerSiteChoice } from './answer-site-choice';
import { countOnBadge } from './count-on-badge';
import { whenInstalled } from '../platform/installation';
import { openTab } from '../platform/tabs';

// The browser may stop this script at any time and start it again for the next request: listeners are registered
// at once, and nothing that matters is kept in a variable.
answerRequests<BackgroundRequests>(
  {
    'site/choice': answerSiteChoice,
    'page/annotate': async (ask, from) => {
      const mentions = await answerAnnotate(ask, from);
      void countOnBadge(from.tab, mentions.figures.length);
      return mentions;
    },
    'sign/correct': answerCorrectSign,
    'figure/cards': answerFigureCards,
    'entity/cards': answerEntityCards,
  },
  readAsk,
);

whenInstalled(() => void openTab('ui/welcome/index.html'));
