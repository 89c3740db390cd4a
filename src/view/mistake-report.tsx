import { Component } from 'preact';
import { CopyButton } from './copy-button';
import { withoutMarks, type Wording } from './wording';

/** A report of a mistake that the reader finishes, and copies or saves to send it wherever they like: sentence, what was read, what it should be. It is sent nowhere. */
export class MistakeReport extends Component<{ sentence: string; read: string; wording: Wording }, { words?: string }> {
  readonly #begin = () => {
    const { sentence, read, wording } = this.props;
    this.setState({ words: withoutMarks(wording.text('mistakeText', sentence, read)) });
  };

  override render() {
    const { wording } = this.props;
    const { words } = this.state;
    const { text } = wording;
    if (words === undefined) return <button type="button" class="quiet" onClick={this.#begin}>{text('mistake')}</button>;
    return (
      <>
        <textarea ref={goToEnd} rows={5} aria-label={text('mistake')} value={words} onInput={({ currentTarget }) => { this.setState({ words: currentTarget.value }); }} />
        <p class="offers">
          <CopyButton copied={words} wording={wording} />
          <a class="small" download="newsgloss.txt" href={`data:text/plain;charset=utf-8,${encodeURIComponent(words.toWellFormed())}`}>{text('exportSave')}</a>
          <span class="small">{text('mistakeSentNowhere')}</span>
        </p>
      </>
    );
  }
}

/** What should be is written last: there the reader goes on, and sees it. */
function goToEnd(area: HTMLTextAreaElement | null): void {
  if (area === null) return;
  area.selectionStart = area.value.length;
  area.focus();
  area.scrollTop = area.scrollHeight;
}
