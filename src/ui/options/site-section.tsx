import { useState } from 'preact/hooks';
import { wordCurrency } from '../../view/wording';
import { IconButton } from '../choices/icons';
import { wording } from '../wording';
import { Section, type SectionProps } from './section';

const { text } = wording;

/** The sites about which the reader has said something: always read, never read, or what a sign means there. */
export function SiteSection({ settings: { sites, corrections }, change }: SectionProps) {
  const hosts = Object.keys(sites).sort();
  return (
    <Section title={text('sites')} about={text('sitesAbout')}>
      <ul class="plain">
        {hosts.map((host) => (
          <li key={host}>
            <span class="line">{host}</span>
            <select class="field" aria-label={text('siteChoice', host)} value={sites[host]} onChange={({ currentTarget }) => { change({ sites: { ...sites, [host]: currentTarget.value === 'on' ? 'on' : 'off' } }); }}>
              <option value="on">{text('siteOn')}</option>
              <option value="off">{text('siteOff')}</option>
            </select>
            <IconButton name="remove" label={text('remove', host)} act={() => { change({ sites: without(sites, host) }); }} />
          </li>
        ))}
        {Object.entries(corrections).flatMap(([host, signs]) => Object.entries(signs).map(([sign, code]) => (
          <li key={`${host} ${sign}`}>
            <span class="line">{host}: {text('siteCorrection', sign, wordCurrency(code, wording))}</span>
            <IconButton name="remove" label={text('remove', `${sign}, ${host}`)} act={() => { change({ corrections: withoutSign(corrections, host, sign) }); }} />
          </li>
        )))}
      </ul>
      <AddSite add={(host) => { change({ sites: { ...sites, [host]: 'off' } }); }} />
    </Section>
  );
}

/** Takes a host name or a whole address; what is neither is not added. */
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
      <input class="field" type="text" inputMode="url" autocomplete="off" spellcheck={false} dir="ltr" aria-label={text('siteAddress')} placeholder="news.example.com" value={typed} onInput={({ currentTarget }) => { setTyped(currentTarget.value); }} />
      <button type="submit" class="button">{text('siteAdd')}</button>
    </form>
  );
}

function hostOf(typed: string): string | undefined {
  const address = /^\w+:\/\//.test(typed) ? typed : `https://${typed.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host.includes('.') ? host : undefined;
}

function without<Value>(entries: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name));
}

function withoutSign(corrections: SectionProps['settings']['corrections'], host: string, sign: string) {
  const left = without(corrections[host] ?? {}, sign);
  return Object.keys(left).length === 0 ? without(corrections, host) : { ...corrections, [host]: left };
}
