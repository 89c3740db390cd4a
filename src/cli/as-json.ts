import { annotatedJson } from '../protocol/annotated-json';
import type { AnnotatedArticle } from './annotate';

/** The answer for one article: what was found, with the article's id, and the text that offsets refer to if that is not the article's own. */
export function asJson(article: AnnotatedArticle): object {
  const { version, ...found } = annotatedJson(article);
  return {
    version,
    ...(article.id === null ? {} : { id: article.id }),
    ...(article.form === 'html' ? { text: article.text } : {}),
    ...found,
  };
}
