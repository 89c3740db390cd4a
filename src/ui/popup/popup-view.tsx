import { useEffect, useState } from 'preact/hooks';
import { readerLocale, text } from '../../platform/localization';
import { askBackground, askPage, isRefusal } from '../../platform/messages';
import { loadSettings, saveSettings } from '../../platform/settings-store';
import { currentTab } from '../../platform/tabs';
import type { EntityCard, FigureCard } from '../../protocol/cards';
import type { Mentions } from '../../engine/mentions';
import { entityInArticle, figureInArticle } from '../../protocol/in-article';
import type { MentionPlace, PageReport } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
import { wordDate, type Wording } from '../../view/wording';
import { BottomBar } from './bottom-bar';
import { EntityRows, FigureRows } from './rows';
import { kindsOf, Tabs, type ListKind } from './tabs';

const wording: Wording = { text, locale: readerLocale() };

/** What the popup knows once it has asked. */
interface Answers {
  readonly tab: number;
  readonly report: PageReport | { readonly state: 'not-allowed' };
  readonly figures: readonly FigureCard[];
  readonly entities: readonly EntityCard[];
}

/** The toolbar's window: everything found in the page of the current tab. */
export function Popup() {
  const [settings, setSettings] = useState<Settings>();
  const [answers, setAnswers] = useState<Answers>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    void loadSettings().then(setSettings);
    void gather().then((gathered) => {
      setAnswers(gathered);
      void freshFigures(gathered).then((figures) => {
        if (figures !== undefined) setAnswers((shown) => (shown === gathered ? { ...gathered, figures } : shown));
      });
      // The page is still being read: look again soon.
      if (gathered.report.state === 'reading') setTimeout(setRound, 250, round + 1);
    });
  }, [round]);

  if (settings === undefined || answers === undefined) return null;
  const change = async (changed: Partial<Settings>) => {
    await saveSettings(changed);
    if ('sites' in changed) await askPage(answers.tab, 'page/reread', null);
    setRound(round + 1);
  };
  return (
    <main class="gloss">
      <Head report={answers.report} />
      <Body answers={answers} />
      <BottomBar settings={settings} host={'host' in answers.report ? answers.report.host : null} state={answers.report.state} change={(changed) => void change(changed)} wording={wording} />
    </main>
  );
}

function Head({ report }: Pick<Answers, 'report'>) {
  return (
    <header>
      <div class="head">
        <h1 class="title">{text('extensionName')}</h1>
        {'host' in report && <span class="small">{report.host}</span>}
      </div>
      {'host' in report && (
        <p class="small about">
          {report.title}
          {report.articleDate !== null && ` · ${wordDate(report.articleDate, wording)}`}
        </p>
      )}
    </header>
  );
}

function Body({ answers }: { answers: Answers }) {
  const { report } = answers;
  switch (report.state) {
    case 'annotated':
      return <Lists report={report} answers={answers} />;
    case 'reading':
      return <p class="state">{text('popupReading')}</p>;
    case 'not-an-article':
      return <p class="state">{text('popupNotArticle')}</p>;
    case 'switched-off':
      return <p class="state">{text('popupSwitchedOff')}</p>;
    case 'failed':
      return <p class="state">{text('popupFailed')}</p>;
    case 'not-allowed':
      return <p class="state">{text('popupNotAllowed')}</p>;
  }
}

function Lists({ report, answers }: { report: PageReport; answers: Answers }) {
  const kinds = kindsOf(report.mentions);
  const [chosen, choose] = useState<ListKind>('figures');
  const [filter, setFilter] = useState('');
  const show = (mention: MentionPlace) => {
    void askPage(answers.tab, 'page/show', { mention });
  };
  return (
    <>
      <Tabs kinds={kinds} chosen={chosen} choose={choose} wording={wording} />
      <input class="filter" type="search" value={filter} onInput={({ currentTarget }) => { setFilter(currentTarget.value); }} placeholder={text('popupFilter')} aria-label={text('popupFilter')} />
      <div class="list" role="tabpanel" aria-label={text(`popup${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}`)}>
        {chosen === 'figures' ? (
          <FigureRows report={report} cards={answers.figures} filter={filter} show={show} wording={wording} />
        ) : (
          <EntityRows report={report} cards={answers.entities} kind={chosen} filter={filter} show={show} wording={wording} />
        )}
      </div>
    </>
  );
}

async function gather(): Promise<Answers> {
  const tab = await currentTab();
  const report = await askPage(tab, 'page/report', null);
  // Nobody answers where the browser keeps extensions out: its own pages, its store.
  if (isRefusal(report)) return { tab, report: { state: 'not-allowed' }, figures: [], entities: [] };
  const { mentions, articleDate } = report;
  const [figures, entities] = await Promise.all([
    askBackground('figure/cards', { figures: figuresOf(mentions), articleDate, fresh: false }),
    askBackground('entity/cards', { entities: mentions.entities.map((entity) => entityInArticle(report.text, entity)), articleDate, fresh: false }),
  ]);
  return { tab, report, figures: isRefusal(figures) ? [] : figures, entities: isRefusal(entities) ? [] : entities };
}

/** The figures at fresher rates, for the list that is already shown; names are only looked up one by one, where the reader asks. */
async function freshFigures({ report, figures }: Answers): Promise<readonly FigureCard[] | undefined> {
  if (report.state === 'not-allowed' || figures.length === 0) return undefined;
  const fresher = await askBackground('figure/cards', { figures: figuresOf(report.mentions), articleDate: report.articleDate, fresh: true });
  return isRefusal(fresher) ? undefined : fresher;
}

function figuresOf(mentions: Mentions) {
  return mentions.figures.map((_, index) => figureInArticle(mentions, index)).filter((figure) => figure !== undefined);
}
