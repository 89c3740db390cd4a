import type { Span } from '../../span';

/** A place where a name may begin, and the places where it may end, furthest first. */
interface NativePiece {
  readonly start: number;
  readonly ends: readonly number[];
}

/** Most segments of a name: 阿里|巴|巴|集团|控股 and some to spare. */
const mostSegments = 6;

/**
 * Word boundaries of a script written without blanks (or, for Korean, with particles joined on), as the platform's own
 * dictionaries see them (`Intl.Segmenter`, Unicode UAX 29).
 */
export function nativePieces(text: string, block: Span, lang: string): readonly NativePiece[] {
  const segments = segmentsOf(text, block, lang);
  return segments.flatMap(({ isWord, start }, at) => {
    if (!isWord) return [];
    const ends = segments.slice(at, at + mostSegments).filter((one) => one.isWord).flatMap(({ end }) => (lang === 'ko' ? [end, ...endsBeforeParticle(text.slice(start, end)).map((length) => start + length)] : [end]));
    return [{ start, ends: ends.sort((a, b) => b - a) }];
  });
}

interface Segment extends Span {
  readonly isWord: boolean;
}

/** In stretches, because V8 segments a text in quadratic time: seconds for a page in one paragraph. */
function segmentsOf(text: string, block: Span, lang: string): readonly Segment[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return Array.from(text.slice(block.start, block.end).matchAll(stretch), ({ 0: letters, index: begin }) =>
    Array.from(segmenter.segment(letters), ({ segment, index, isWordLike }): Segment => {
      const start = block.start + begin + index;
      return { start, end: start + segment.length, isWord: isWordLike === true };
    }),
  ).flat();
}

/** Up to where no word goes on, or, where nothing says so for long, anywhere. */
const stretch = /[^]{1,300}(?<=[\s。！？，、；：」』”）])|[^]{1,300}/gu;

/** Korean particles that are written onto a name: 알리바바는, 마윈의, 서울에서. Longest first. */
const particles = /(?:으로부터|에서는|에게서|으로는|이라고|에서|에게|으로|까지|부터|처럼|보다|라고|이나|이란|측은|측이|측|은|는|이|가|을|를|의|에|와|과|도|로|만)$/;

function endsBeforeParticle(word: string): number[] {
  const found = particles.exec(word);
  return found === null ? [] : [word.slice(0, found.index).trimEnd().length];
}
