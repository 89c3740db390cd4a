import { useEffect, useState } from 'preact/hooks';
import type { LinkReason } from '../../engine/entities/entity';
import { forgetLinking, lastLinking } from '../../platform/last-linking';
import { reportFailure } from '../../platform/report-failure';
import type { Linking } from '../../protocol/in-memory';
import { NotKept } from '../choices/not-kept';
import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

/** Why the names on the page that was read last are linked as they are: for readers who wonder, and for those who fix it. */
export function LinkingSection() {
  const [linking, setLinking] = useState<Linking | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    lastLinking().then(setLinking).catch(reportFailure('how the names of the last page are linked could not be read'));
  }, []);
  const forget = () => void forgetLinking().then(() => true, () => false).then((isForgotten) => {
    setRefused(!isForgotten);
    if (isForgotten) setLinking(null);
  });
  return (
    <Section title={text('linking')} about={text('linkingAbout')}>
      {refused && <NotKept />}
      {linking === null ? <p>{text('linkingNothing')}</p> : <LinkingTable linking={linking} forget={forget} />}
    </Section>
  );
}

function LinkingTable({ linking: { url, names }, forget }: { linking: Linking; forget: () => void }) {
  return (
    <>
      <div class="wide" tabIndex={0} role="region" aria-label={text('linking')}>
        <table>
          <caption class="small">{url}</caption>
          <thead>
            <tr>
              <th scope="col">{text('columnName')}</th>
              <th scope="col">{text('columnLinked')} · {text('columnWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map(({ name, record, reason }) => (
              <tr key={name}>
                <th scope="row"><bdi>{name}</bdi></th>
                <td>
                  {record === null ? <span class="soft">{text('linkedToNothing')}</span> : <bdi>{record}</bdi>}
                  {/* Below it: with three columns a narrow window would have room for one word per line. */}
                  <div class="soft">{text(reasonKeys[reason.code], reason.evidence)}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="button" onClick={forget}>
        {text('linkingForget')}
      </button>
    </>
  );
}

const reasonKeys: Record<LinkReason['code'], string> = {
  'only-one': 'reasonOnlyOne',
  placed: 'reasonPlaced',
  country: 'reasonCountry',
  related: 'reasonRelated',
  'far-bigger': 'reasonFarBigger',
  several: 'reasonSeveral',
  unknown: 'reasonUnknown',
  'other-type': 'reasonOtherType',
  'another-bearer': 'reasonAnotherBearer',
  unproven: 'reasonUnproven',
  chosen: 'reasonChosen',
  rejected: 'reasonRejected',
};
