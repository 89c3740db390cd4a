import { askerOf, speakerOf, type Asker } from '../platform/asker';
import { text } from '../platform/localization';
import { answerRequests, askPage } from '../platform/messages';
import { reportFailure } from '../platform/report-failure';
import { onCommand, onSelectionMenu } from '../platform/reader-commands';
import { readAsk } from '../protocol/request-shapes';
import type { BackgroundRequests } from '../protocol/requests';
import { answerAnnotate } from './answer-annotate';
import { answerCardStyle } from './answer-card-style';
import { answerChooseSite } from './answer-choose-site';
import { answerCount } from './answer-count';
import { answerCorrectEntity } from './answer-correct-entity';
import { answerCorrectSign } from './answer-correct-sign';
import { answerEntityCards } from './answer-entity-cards';
import { answerFigureCards } from './answer-figure-cards';
import { answerForgetSign } from './answer-forget-sign';
import { answerPageChoices } from './answer-page-choices';
import { answerReconsiderFrames } from './answer-reconsider-frames';
import { whenInstalled } from '../platform/installation';
import { whenNoneIsPrivate } from '../platform/private-windows';
import { showPage } from '../platform/tabs';
import { forgetPrivate } from './forget-private';
import { runCommand } from './run-command';

// The browser may stop this script at any time and start it again for the next request, so listeners are registered
// at once, and nothing that matters is kept in a variable.
answerRequests<BackgroundRequests, readonly [Asker]>(
  {
    'page/choices': answerPageChoices,
    'page/annotate': answerAnnotate,
    'page/count': answerCount,
    'frames/reconsider': answerReconsiderFrames,
    'sign/correct': answerCorrectSign,
    'sign/forget': answerForgetSign,
    'site/choose': answerChooseSite,
    'entity/correct': answerCorrectEntity,
    'figure/cards': answerFigureCards,
    'card/style': answerCardStyle,
    'entity/cards': answerEntityCards,
  },
  async (name, ask, sender) => [readAsk(name, ask, speakerOf(sender)), await askerOf(sender)],
);

whenInstalled(() => { showPage('ui/welcome/index.html'); });
whenNoneIsPrivate(() => { forgetPrivate().catch(reportFailure('what private windows were about is still in memory')); });
onCommand(runCommand);
onSelectionMenu(text('menuExplain'), ({ tab, frame, text }) => {
  void askPage(tab, 'page/explain-selection', { text }, frame);
});
