import { findEntities } from './entities/find-entities';
import { noKnowledge, type Knowledge } from './entities/knowledge';
import { findFigures } from './figures/find-figures';
import { forgetFolded } from './figures/vocabulary/fold';
import { noHints, type Hints } from './hints';
import { linkAbout } from './links/about';
import { linkRestatements } from './links/restates';
import type { Mentions } from './mentions';

/**
 * Finds the figures of money and the named entities in a text, and how they are related.
 * Pure and linear in the text; takes any string and never throws.
 *
 * @param text one text; all spans in the answer are UTF-16 offsets into it
 * @param hints what is known besides the text
 * @param knowledge the pack's names, and the tagger if there is one
 */
export function findMentions(text: string, hints: Hints = noHints, knowledge: Knowledge = noKnowledge): Mentions {
  const figures = findFigures(text, hints);
  const entities = findEntities(text, hints, knowledge, figures);
  const links = linkRestatements(text, figures);
  // The page may be in a private window.
  forgetFolded();
  return { figures: linkAbout(text, figures, entities), entities, links };
}
