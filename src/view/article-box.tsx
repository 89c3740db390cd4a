import type { ArticleExcerpt } from '../protocol/cards';
import type { Wording } from './wording';

/** The encyclopedia's first sentences and its picture, in a box whose height does not depend on them; grey lines until they are there. */
export function ArticleBox({ article, isWaiting, wording }: { article: ArticleExcerpt | null; isWaiting: boolean; wording: Wording }) {
  return (
    <div class="article">
      {article?.picture != null && (
        <a class="picture" href={article.picture.address} target="_blank" rel="noreferrer noopener" title={wording.text('pictureSource')}>
          <img src={article.picture.data} alt={wording.text('pictureOf', article.title)} />
        </a>
      )}
      {article?.sentences == null ? isWaiting && <GreyLines /> : <p class="sentences" dir="auto">{article.sentences}</p>}
    </div>
  );
}

function GreyLines() {
  return (
    <div class="grey-lines" aria-hidden="true">
      {['95%', '100%', '90%', '60%'].map((width) => (
        <span style={{ inlineSize: width }} />
      ))}
    </div>
  );
}
