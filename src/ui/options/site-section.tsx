import { useState } from 'preact/hooks';
import { askBackground } from '../../platform/messages';
import type { SiteChoice } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
import { wordCurrency } from '../../view/wording';
import { IconButton } from '../choices/icons';
import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

/**
 * The sites that the reader has made choices for: always read, never read, or what a sign means there. The background changes them, because popup and cards
 * change them too.
 *
 * @param follow is given the promise of the change
 */
export function SiteSection({ settings: { sites, corrections }, follow }: { settings: Settings; follow: (keeping: Promise<unknown>) => void }) {
  const choose = (host: string, choice: SiteChoice | null) => { follow(askBackground('site/choose', { host, choice, inPrivate: false })); };
  const hosts = Object.keys(sites).sort();
  return (
    <Section title={text('sites')} about={text('sitesAbout')}>
      <ul class="plain">
        {hosts.map((host) => (
          <li key={host}>
            <span class="line">{host}</span>
            <select class="field" aria-label={text('siteChoice', host)} value={sites[host]} onChange={({ currentTarget }) => { choose(host, currentTarget.value === 'on' ? 'on' : 'off'); }}>
              <option value="on">{text('siteOn')}</option>
              <option value="off">{text('siteOff')}</option>
            </select>
            <IconButton name="remove" label={text('remove', host)} act={() => { choose(host, null); }} />
          </li>
        ))}
        {Object.entries(corrections).flatMap(([host, signs]) => Object.entries(signs).map(([sign, code]) => (
          <li key={`${host} ${sign}`}>
            <span class="line">{host}: {text('siteCorrection', sign, wordCurrency(code, wording))}</span>
            <IconButton name="remove" label={text('remove', `${sign}, ${host}`)} act={() => { follow(askBackground('sign/forget', { host, sign })); }} />
          </li>
        )))}
      </ul>
      <AddSite add={(host) => { choose(host, 'off'); }} />
    </Section>
  );
}

/** A field that accepts a host name or a whole address; anything else is not added. */
function AddSite({ add }: { add: (host: string) => void }) {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    if (host === undefined) return;
    add(host);
    setTyped('');
  };
  return (
    <form class="add" onSubmit={submit}>
      <input
        class="field" type="text" inputMode="url" autocomplete="off" spellcheck={false} dir="ltr" aria-label={text('siteAddress')} placeholder="news.example.com"
        value={typed} onInput={({ currentTarget }) => { setTyped(currentTarget.value); }}
      />
      <button type="submit" class="button">{text('siteAdd')}</button>
    </form>
  );
}

/** The host without "www.", since a choice for the site holds for that too. */
function hostOf(typed: string): string | undefined {
  const words = typed.trim();
  const address = /^\w+:\/\//.test(words) ? words : `https://${words}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return host.includes('.') ? host : undefined;
}
