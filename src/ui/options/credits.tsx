import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

/** The work that this builds on: what it is, who made it, and under which licence. */
const credited: readonly (readonly [work: string, makers: string, licence: string, url: string])[] = [
  ['Frankfurter', 'Hakan Ensari', 'MIT', 'https://frankfurter.dev'],
  ['currency-api', 'Fawaz Ahmed', 'CC0 1.0', 'https://github.com/fawazahmed0/exchange-api'],
  ['Wikipedia', 'Wikipedia contributors', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['Wikidata', 'Wikidata contributors', 'CC0 1.0', 'https://www.wikidata.org/wiki/Wikidata:Licensing'],
  ['GeoNames', 'GeoNames', 'CC BY 4.0', 'https://www.geonames.org'],
  ['Unicode CLDR', 'Unicode, Inc.', 'Unicode License v3', 'https://www.unicode.org/license.txt'],
  ['countries-list', 'Annexare Studio', 'MIT', 'https://github.com/annexare/Countries'],
  ['Preact', 'Jason Miller', 'MIT', 'https://preactjs.com'],
  ['big.js', 'Michael Mclaughlin', 'MIT', 'https://github.com/MikeMcl/big.js'],
  ['Valibot', 'Fabian Hiller', 'MIT', 'https://valibot.dev'],
  ['idb', 'Jake Archibald', 'ISC', 'https://github.com/jakearchibald/idb'],
  ['Readability', 'Arc90, Mozilla', 'Apache 2.0', 'https://github.com/mozilla/readability'],
];

/** The licence of Newsgloss, and those of what it is made of. */
export function Credits() {
  return (
    <Section title={text('credits')} about={text('creditsAbout')}>
      <ul class="plain credits">
        {credited.map(([work, makers, licence, url]) => (
          <li key={work}>
            <a href={url} target="_blank" rel="noreferrer noopener">{work}</a> <span class="soft">{makers} · {licence}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
