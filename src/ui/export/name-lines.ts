import type { FoundPage } from '../found/gather';
import { textFragmentLink } from './text-fragment';

/** One name of the page, flat, for tables; what is not known is empty. */
interface NameLine {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Key of its built-in record, and Wikidata's id; `candidates`: the records that it may be, if that stayed open. */
  readonly record: string;
  readonly qid: string;
  readonly candidates: string;
  /** How often the page names it. */
  readonly mentions: number;
  /** Its first mention: the sentence, UTF-16 offsets into the text that was read, and a link to the place. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly link: string;
}

/** The fields of a line, in the order of a table. */
export const nameColumns: readonly (keyof NameLine)[] = ['name', 'type', 'description', 'record', 'qid', 'candidates', 'mentions', 'sentence', 'start', 'end', 'link'];

/** The page's names as lines, by their first mention. */
export function nameLines({ report: { url, text, mentions: { entities } }, entities: cards }: FoundPage): readonly NameLine[] {
  return entities.flatMap(({ name, type, record, qid, candidates, mentions }, index) => {
    const known = cards[index]?.known;
    const [first] = mentions;
    if (first === undefined) return [];
    const { start, end, sentence } = first;
    return {
      name, type,
      description: known?.description ?? '',
      record: record ?? '',
      qid: qid ?? known?.qid ?? '',
      candidates: candidates.join('; '),
      mentions: mentions.length,
      sentence: text.slice(sentence.start, sentence.end),
      start, end,
      link: textFragmentLink(url, text, first),
    };
  });
}
