import style from '../view/card.css?inline';
import styleInPage from '../view/card-in-page.css?inline';

/** How cards look in a page. */
export function answerCardStyle(): string {
  return `${style}\n${styleInPage}`;
}
