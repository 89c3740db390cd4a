import type { MentionPlace, PageReport, SiteChoice } from '../../protocol/requests';
import { wordDate } from '../../view/wording';
import { NotKept } from '../choices/not-kept';
import { Switch } from '../choices/switch';
import { wording } from '../wording';
import { BottomBar } from './bottom-bar';
import { Lists } from './lists';
import { PageState } from './page-state';
import type { FoundAndChosen } from './use-found';

const { text } = wording;

/**
 * What was found in a page, for popup and panel: the page, its lists (or why there are none), and the reader's choices.
 * Empty until it is known.
 *
 * @param inView the mentions that are in view right now, if that is followed
 */
export function FoundView({ known, inView = [], inPopup = false }: { known: FoundAndChosen; inView?: readonly MentionPlace[]; inPopup?: boolean }) {
  const { found, settings, lookAgain, change, chooseSite, correct, refused } = known;
  if (found === undefined || settings === undefined) return null;
  return (
    <main class="gloss found">
      <Head report={'report' in found ? found.report : undefined} choose={chooseSite} />
      {refused && <NotKept />}
      {'report' in found && found.state === 'annotated' ? (
        <Lists found={found} settings={settings} inView={inView} change={change} correct={correct} lookAgain={lookAgain} />
      ) : (
        <PageState found={found} chooseSite={chooseSite} lookAgain={lookAgain} />
      )}
      <BottomBar found={found} settings={settings} change={change} inPopup={inPopup} />
    </main>
  );
}

/** The page that this is about, with a switch for reading its site; switched on again, it is like any other. */
function Head({ report, choose }: { report: PageReport | undefined; choose: (choice: SiteChoice | null) => void }) {
  if (report === undefined) return <header><h1 class="title">{text('extensionName')}</h1></header>;
  const { host, title, articleDate, state } = report;
  return (
    <header>
      <div class="head">
        <h1 class="title">{text('extensionName')}</h1>
        {/* The demo article is our own page, not a site. */}
        {state !== 'private' && state !== 'private-site' && host !== location.hostname && <Switch label={host} on={state !== 'switched-off'} set={(on) => { choose(on ? null : 'off'); }} />}
      </div>
      <p class="small about" title={title}>
        {articleDate !== null && <span>{wordDate(articleDate, wording)} ·</span>}
        <bdi>{title}</bdi>
      </p>
    </header>
  );
}
