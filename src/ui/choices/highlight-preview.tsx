import type { Settings } from '../../protocol/settings';
import { wording } from '../wording';

const { text } = wording;

/** A line of news as it will look, with the chosen marks on what is found. */
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
