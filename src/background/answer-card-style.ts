import style from '../view/card.css?inline';
import styleInPage from '../view/card-in-page.css?inline';

/** The style sheet of cards in a page. */
export function answerCardStyle(): string {
  return `${style}\n${styleInPage}`;
}
