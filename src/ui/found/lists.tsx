import { useEffect, useState } from 'preact/hooks';
import { homeCurrencies } from '../../engine/conversion/home-currencies';
import { askPage } from '../../platform/messages';
import type { MentionPlace } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
import { Switch } from '../choices/switch';
import { wordCount } from '../../view/wording';
import { wording } from '../wording';
import { EntityRows } from './entity-rows';
import { FigureRows, type FigureOrder } from './figure-rows';
import type { FoundPage } from './gather';
import { moveAmongRows } from './move-among-rows';
import { kindsOf, panelId, tabId, Tabs, type ListKind } from './tabs';
import type { FoundAndChosen } from './use-found';

const { text } = wording;

/** Everything found in a page: figures, and names by kind, with tabs, a filter and an order. `inView`: the mentions that are in view right now. */
export function Lists({ found, settings, inView, change, correct, lookAgain }: {
  found: FoundPage;
  settings: Settings;
  inView: readonly MentionPlace[];
  change: (changed: Partial<Settings>) => void;
  correct: FoundAndChosen['correct'];
  lookAgain: () => void;
}) {
  const kinds = kindsOf(found.report.mentions);
  const [chosen, choose] = useState<ListKind>('figures');
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<FigureOrder>('article');
  const show = async (mention: MentionPlace) => {
    const shown = await askPage(found.tab, 'page/show', { version: found.report.version, mention });
    if (shown !== true) lookAgain();
  };
  const onFigures = chosen === 'figures';
  return (
    <>
      <Announcement found={found} />
      <Tabs kinds={kinds} chosen={chosen} choose={choose} wording={wording} />
      <div class="tools">
        <input
          class="field" type="search" value={filter} onInput={({ currentTarget }) => { setFilter(currentTarget.value); }}
          placeholder={text('listFilter')} aria-label={text('listFilter')}
        />
        {onFigures && <OrderChoice order={order} choose={setOrder} />}
        {onFigures ? (
          <Switch label={text('switchFigures')} on={settings.figures} set={(figures) => { change({ figures }); }} />
        ) : (
          <Switch label={text('switchNames')} on={settings.entities} set={(entities) => { change({ entities }); }} />
        )}
      </div>
      <div class="list" id={panelId} role="tabpanel" tabIndex={-1} aria-labelledby={tabId(chosen)} aria-busy={onFigures && !found.converted} onKeyDown={moveAmongRows}>
        {onFigures ? (
          <FigureRows
            report={found.report} cards={found.figures} home={homeCurrencies(settings.homeCurrencies, wording.locale)[0] ?? 'USD'} day={settings.day}
            order={order} filter={filter} current={figuresIn(inView)} show={(figure) => void show({ kind: 'figure', figure })} wording={wording}
          />
        ) : (
          <EntityRows
            found={found} kind={chosen} filter={filter} current={entitiesIn(inView)} show={(mention) => void show(mention)}
            change={change} correct={correct} wording={wording}
          />
        )}
      </div>
    </>
  );
}

/** Tells screen readers how much was found. Rendered after the rest, because what is there from the start is not announced. */
function Announcement({ found: { report } }: { found: FoundPage }) {
  const { figures, entities } = report.mentions;
  const [said, say] = useState('');
  useEffect(() => {
    say(new Intl.ListFormat(wording.locale, { type: 'unit' }).format([wordCount('foundFigures', figures.length, wording), wordCount('foundNames', entities.length, wording)]));
  }, [figures.length, entities.length]);
  return <p class="unseen" role="status">{said}</p>;
}

function OrderChoice({ order, choose }: { order: FigureOrder; choose: (order: FigureOrder) => void }) {
  return (
    <select class="field" aria-label={text('listOrder')} value={order} onChange={({ currentTarget }) => { choose(currentTarget.value === 'size' ? 'size' : 'article'); }}>
      <option value="article">{text('orderArticle')}</option>
      <option value="size">{text('orderSize')}</option>
    </select>
  );
}

function figuresIn(mentions: readonly MentionPlace[]): ReadonlySet<number> {
  return new Set(mentions.flatMap((mention) => (mention.kind === 'figure' ? [mention.figure] : [])));
}

function entitiesIn(mentions: readonly MentionPlace[]): ReadonlySet<number> {
  return new Set(mentions.flatMap((mention) => (mention.kind === 'entity' ? [mention.entity] : [])));
}
