import type { MentionPlace, PageReport } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
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
 * What was found in a page, for the toolbar's window and the panel alike: the page, its lists (or why there are none), and the reader's choices.
 * Nothing until it is known.
 *
 * @param inView the mentions that the page shows right now, where that is followed
 */
export function FoundView({ known, inView = [], inPopup = false }: { known: FoundAndChosen; inView?: readonly MentionPlace[]; inPopup?: boolean }) {
  const { found, settings, lookAgain, change, refused, setRefused } = known;
  if (found === undefined || settings === undefined) return null;
  return (
    <main class="gloss found">
      <Head report={'report' in found ? found.report : undefined} settings={settings} change={change} />
      {refused && <NotKept />}
      {'report' in found && found.state === 'annotated' ? <Lists found={found} settings={settings} inView={inView} change={change} lookAgain={lookAgain} setRefused={setRefused} /> : <PageState found={found} settings={settings} change={change} lookAgain={lookAgain} />}
      <BottomBar found={found} settings={settings} change={change} inPopup={inPopup} />
    </main>
  );
}

/** The page that this is about, and whether its site is read. */
function Head({ report, settings, change }: { report: PageReport | undefined; settings: Settings; change: (changed: Partial<Settings>) => void }) {
  if (report === undefined) return <header><h1 class="title">{text('extensionName')}</h1></header>;
  const { host, title, articleDate, state } = report;
  return (
    <header>
      <div class="head">
        <h1 class="title">{text('extensionName')}</h1>
        {/* The demo article is a page of ours, and no site. */}
        {state !== 'private' && host !== location.hostname && <Switch label={host} on={state === 'annotated' || state === 'reading'} set={(on) => { change({ sites: { ...settings.sites, [host]: on ? 'on' : 'off' } }); }} />}
      </div>
      <p class="small about" title={title}>
        {articleDate !== null && <span>{wordDate(articleDate, wording)} ·</span>}
        <bdi>{title}</bdi>
      </p>
    </header>
  );
}
