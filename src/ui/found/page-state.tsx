import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../../platform/messages';
import { askForAccess, siteOf } from '../../platform/site-access';
import { reloadTab } from '../../platform/tabs';
import { wording } from '../wording';
import type { Found } from './gather';
import type { FoundAndChosen } from './use-found';

const { text } = wording;

/** Why there is no list, and what the reader can do about it. */
export function PageState({ found, chooseSite, lookAgain }: {
  found: Exclude<Found, { state: 'annotated' }>;
  chooseSite: FoundAndChosen['chooseSite'];
  lookAgain: () => void;
}) {
  if (found.state === 'no-tab') return <State words={text('stateNoTab')} />;
  const readAgain = () => {
    void askPage(found.tab, 'page/reread', null);
    // The answer comes when everything has been read; look earlier to show that it is being read.
    lookAgain();
  };
  const reload = () => void reloadTab(found.tab).then(lookAgain);
  switch (found.state) {
    case 'annotated':
      return null;
    case 'reading':
      return <State words={text('stateReading')}><progress aria-label={text('stateReading')} /></State>;
    case 'not-an-article':
      return <State words={text('stateNotArticle')}><Act words={text('actReadAnyway')} act={() => { chooseSite('on'); }} /></State>;
    case 'private':
      return <State words={text('statePrivate')} />;
    case 'private-site':
      return <State words={text('statePrivateSite')}>{found.report.host !== '' && <Act words={text('actReadForNow')} act={() => { chooseSite('on', true); }} />}</State>;
    case 'switched-off':
      return <State words={text('stateSwitchedOff')}><Act words={text('actReadSite')} act={() => { chooseSite(null); }} /></State>;
    case 'failed':
      return <State words={text('stateFailed')}><Act words={text('actTryAgain')} act={readAgain} /></State>;
    case 'not-allowed':
      return <State words={text('stateNotAllowed')} />;
    case 'no-access':
      return <State words={text('stateNoAccess')}><Grant found={found} reload={reload} /></State>;
    case 'silent':
      return <State words={text('stateSilent')}><Act words={text('actReload')} act={reload} /></State>;
    case 'not-loaded':
      return <State words={text('stateNotLoaded')}><Act words={text('actReload')} act={reload} /></State>;
  }
}

/** Offers access to this one site first, if the browser tells us which it is; access to all sites is a separate question. */
function Grant({ found, reload }: { found: { readonly tab: number }; reload: () => void }) {
  const [host, setHost] = useState<string>();
  // Checked every second, because the tab may have gone to another site.
  useEffect(() => {
    void siteOf(found.tab).then(setHost);
  }, [found]);
  // If access is refused, or the browser does not let us ask, nothing changes.
  const ask = (site?: string) => void askForAccess(site).then((granted) => { if (granted) reload(); }, () => undefined);
  return (
    <>
      {host !== undefined && <Act words={text('actGrantSite', host)} act={() => { ask(host); }} />}
      <Act words={text('actGrantAccess')} act={() => { ask(); }} />
    </>
  );
}

function State({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <div class="state" role="status">
      <p>{words}</p>
      {children}
    </div>
  );
}

function Act({ words, act }: { words: string; act: () => void }) {
  return (
    <button type="button" class="button" onClick={act}>
      {words}
    </button>
  );
}
