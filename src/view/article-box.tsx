import type { ComponentChildren } from 'preact';
import type { ArticleExcerpt } from '../protocol/cards';
import type { Wording } from './wording';

/**
 * The encyclopedia's first sentences and picture, in a box of fixed height; grey lines until they are there, `instead` if
 * they will not come.
 */
export function ArticleBox({ article, isWaiting, instead, wording }: { article: ArticleExcerpt | null; isWaiting: boolean; instead: ComponentChildren; wording: Wording }) {
  return (
    <div class="article">
      {article?.picture != null && (
        <a class="picture" href={article.picture.address} target="_blank" rel="noreferrer noopener" title={wording.text('pictureSource')}>
          <img src={article.picture.data} alt={wording.text('pictureOf', article.title)} />
        </a>
      )}
      {/* "de" of https://de.wikipedia.org: its text is read out in that language, whatever the reader's is. */}
      {article?.sentences == null ? (isWaiting ? <GreyLines /> : instead) : <p class="sentences" dir="auto" lang={article.address.split(/[^\w-]/)[3]}>{article.sentences}</p>}
    </div>
  );
}

function GreyLines() {
  return (
    <div class="grey-lines" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
