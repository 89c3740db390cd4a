import { useState } from 'preact/hooks';
import { CopyButton } from './copy-button';
import { withoutMarks, type Wording } from './wording';

/** A report of a mistake that the reader finishes, and copies or saves to send it wherever they like: sentence, what was read, what it should be. It is sent nowhere. */
export function MistakeReport({ sentence, read, wording }: { sentence: string; read: string; wording: Wording }) {
  const { text } = wording;
  const [words, setWords] = useState<string>();
  if (words === undefined) {
    return (
      <button type="button" class="quiet" onClick={() => { setWords(withoutMarks(text('mistakeText', sentence, read))); }}>
        {text('mistake')}
      </button>
    );
  }
  return (
    <>
      <textarea ref={goToEnd} rows={5} aria-label={text('mistake')} value={words} onInput={({ currentTarget }) => { setWords(currentTarget.value); }} />
      <p class="offers">
        <CopyButton copied={words} wording={wording} />
        <a class="small" download="newsgloss.txt" href={`data:text/plain;charset=utf-8,${encodeURIComponent(words.toWellFormed())}`}>{text('exportSave')}</a>
        <span class="small">{text('mistakeSentNowhere')}</span>
      </p>
    </>
  );
}

/** What should be is written last: there the reader goes on, and sees it. */
function goToEnd(area: HTMLTextAreaElement | null): void {
  if (area === null) return;
  area.selectionStart = area.value.length;
  area.focus();
  area.scrollTop = area.scrollHeight;
}
