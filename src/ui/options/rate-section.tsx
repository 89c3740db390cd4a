import type { Settings } from '../../protocol/settings';
import { OrderedList } from '../choices/ordered-list';
import { wording } from '../wording';
import { Section, type SectionProps } from './section';

const { text } = wording;

type RateSource = Settings['rateSources'][number];

const sources: Record<RateSource, { readonly host: string; readonly nameKey: string }> = {
  frankfurter: { host: 'api.frankfurter.dev', nameKey: 'sourceFrankfurter' },
  'currency-api': { host: 'cdn.jsdelivr.net, currency-api.pages.dev', nameKey: 'sourceCurrencyApi' },
};

/** Which rate sources are asked, in which order, and what they are sent. */
export function RateSection({ settings: { rateSources }, change }: SectionProps) {
  const unused = (Object.keys(sources) as RateSource[]).filter((source) => !rateSources.includes(source));
  return (
    <Section title={text('rateSources')} about={text('rateSourcesAbout')}>
      <OrderedList label={text('rateSources')} values={rateSources} name={named} set={(values) => { change({ rateSources: values.filter(isSource) }); }} least={0} />
      {rateSources.length === 0 && <p>{text('rateSourcesNone')}</p>}
      {unused.map((source) => (
        <button key={source} type="button" class="quiet" onClick={() => { change({ rateSources: [...rateSources, source] }); }}>
          {text('rateSourceAdd', text(sources[source].nameKey))}
        </button>
      ))}
    </Section>
  );
}

function named(source: string) {
  if (!isSource(source)) return { words: source, line: source };
  const { host, nameKey } = sources[source];
  return { words: text(nameKey), line: <>{text(nameKey)} <span class="small">{host}</span></> };
}

function isSource(source: string): source is RateSource {
  return source in sources;
}
