import type { Settings } from '../../protocol/settings';
import { wording } from '../wording';

const { text } = wording;

/** A preview of the chosen marks on a line of news. */
export function HighlightPreview({ style, figures, names }: { style: Settings['highlightStyle']; figures: boolean; names: boolean }) {
  const [name = '', between = '', figure = '', rest = ''] = text('previewSentence').split('|');
  return (
    <p class="preview" data-style={style}>
      <span class={names ? 'entity-mark' : ''}>{name}</span>
      {between}
      <span class={figures ? 'figure-mark' : ''}>{figure}</span>
      {rest}
    </p>
  );
}
