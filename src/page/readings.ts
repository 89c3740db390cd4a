import { askBackground } from '../platform/messages';
import { isClosed } from '../protocol/is-closed';
import type { PageReader } from '../reading/page-reader';
import type { Annotations } from './annotations';
import type { Gate } from './gate';
import type { HighlightStyles } from './highlight-styles';
import { readInSlices } from './slices';

/** What is needed to read a page. */
interface ReadPage {
  readonly gate: Gate;
  readonly reader: PageReader;
  readonly styles: HighlightStyles;
  readonly annotations: Annotations;
}

/** The readings of one page, one after the other: a later one takes the place of one that has not ended. */
interface Readings {
  /** Decides whether the page is read, reads what has changed, and has it annotated. */
  readonly update: () => Promise<void>;
  /**
   * The same after settings have changed. What has been read is kept, and with it unchanged marks and an open card, unless something else must now be read or
   * (`findsOther`) may now be found in the same text.
   */
  readonly anew: (findsOther: boolean) => Promise<void>;
  /** Waits until no reading goes on. */
  readonly ended: () => Promise<void>;
}

/** Begins without reading; nothing is annotated once `lifetime` has ended. */
export function createReadings(document: Document, { gate, reader, styles, annotations }: ReadPage, lifetime: AbortSignal): Readings {
  const { choices } = gate;
  let turn = 0;
  /** The reading that was begun last. */
  let last = Promise.resolve();
  /** What the frames in the page were last told. They are told at first too, because frames that were ready long before a slow page have given up asking it. */
  let wasClosed: boolean | undefined;

  const read = async () => {
    const mine = ++turn;
    const current = () => mine === turn && !lifetime.aborted;
    const standing = await gate.decide();
    if (!current()) return;
    if (window === window.top && isClosed(standing) !== wasClosed) void askBackground('frames/reconsider', null);
    wasClosed = isClosed(standing);
    if (standing !== 'article') {
      reader.forget();
      annotations.close(standing);
      return;
    }
    styles.choose(choices().highlightStyle);
    const blocks = await readInSlices(reader.blocks(), document, current);
    if (current()) await annotations.find(blocks, current);
  };
  const update = () => (last = read());

  return {
    update,
    anew: async (findsOther) => {
      const { navigation } = choices();
      gate.forget();
      await gate.decide();
      if (choices().navigation !== navigation) reader.forget();
      if (findsOther) annotations.forget();
      await update();
    },
    ended: async () => {
      for (let seen; seen !== last;) await (seen = last);
    },
  };
}
