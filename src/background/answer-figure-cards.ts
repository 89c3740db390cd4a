import type { FigureCard } from '../protocol/cards';
import type { FigureInArticle } from '../protocol/requests';

/** Converts figures into the reader's currencies; one card a figure, in order. */
export function answerFigureCards(_asked: { figures: readonly FigureInArticle[]; articleDate: string | null }): Promise<readonly FigureCard[]> {
  return Promise.resolve([]);
}
