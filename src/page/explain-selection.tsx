import type { Mentions } from '../engine/mentions';
import { askBackground, isRefusal } from '../platform/messages';
import { text } from '../platform/localization';
import { isPrivateWindow } from '../platform/private-window';
import { isClosed } from '../protocol/is-closed';
import type { MentionPlace, PageStanding } from '../protocol/requests';
import { readPageHints } from '../reading/page-hints';
import { SearchLink } from '../view/entity-card';
import type { Answering } from './answer-reader';
import { drawCard, wording, type CardActs, type CardDrawing } from './draw-card';
import { pageAddress } from './page-address';
import type { PaintedMention } from './painted-mention';
import type { Anchor } from './place-card';

/** A longer selection, in characters, is not a name. */
const longestName = 80;
/** The most cards shown for one selection. */
const mostCards = 3;

/**
 * Converts or explains a selected text, on any page. If it holds one marked mention, that one's card is opened; otherwise the selected words
 * alone are read. They may be anything, even a secret: only names found in them are looked up, and none on a page that must not be read.
 *
 * @param selected the words as the browser's menu gives them, because those in a text field are in no Range
 */
export async function explainSelection(document: Document, selected: string, standing: PageStanding, painted: readonly PaintedMention[], answering: Answering): Promise<void> {
  const selection = document.getSelection();
  const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
  const marked = range === undefined ? [] : painted.filter((mention) => overlaps(mention.range, range));
  const [only] = marked;
  if (only !== undefined && marked.length === 1) {
    answering.open(only);
    return;
  }
  const words = selected.trim();
  await answering.show((fresh, acts) => drawWords(document, words, isClosed(standing), fresh, acts), anchorOf(document, range));
}

async function drawWords(document: Document, words: string, isOffline: boolean, fresh: boolean, acts: CardActs): Promise<CardDrawing> {
  const address = pageAddress(document).href;
  const hints = readPageHints(document, address);
  const mentions = await askBackground('page/annotate', { text: words, hints });
  const drawings = isRefusal(mentions) ? [] : placesIn(mentions).map((place) => {
    const selected = { url: address, articleDate: hints.date, lang: hints.lang, inPrivate: isPrivateWindow(), text: words, mentions, isOffline };
    return drawCard(selected, place, fresh, acts);
  });
  const drawn = (await Promise.all(drawings)).filter((drawing) => drawing !== undefined);
  const content = drawn.length > 0 ? drawn.map((drawing) => drawing.content) : <NothingFound words={words} />;
  return { content: <>{content}</>, label: text('cardLabelSelection'), more: drawn.some(({ more }) => more) };
}

function NothingFound({ words }: { words: string }) {
  return <p class="gloss">{text('selectionNothing')} {words.length <= longestName && <SearchLink name={words} wording={wording()} />}</p>;
}

/** One place for each figure and name, figures first. */
function placesIn({ figures, entities }: Mentions): readonly MentionPlace[] {
  const all: MentionPlace[] = [...figures.map((_, figure) => ({ kind: 'figure' as const, figure })), ...entities.map((_, entity) => ({ kind: 'entity' as const, entity, mention: 0 }))];
  return all.slice(0, mostCards);
}

function overlaps(a: Range, b: Range): boolean {
  return a.startContainer.getRootNode() === b.startContainer.getRootNode() && a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}

function anchorOf(document: Document, range: Range | undefined): Anchor {
  const element = (range?.startContainer.parentElement ?? document.activeElement) ?? document.documentElement;
  const boxes = () => (range === undefined ? [element.getBoundingClientRect()] : [...range.getClientRects()]);
  return { element, boxes, box: 0, tapped: matchMedia('(pointer: coarse)').matches };
}
