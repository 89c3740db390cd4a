import { Component } from 'preact';
import { withoutMarks, type Wording } from './wording';

/** Puts `copied` on the clipboard and says so. `label`: its words, where they are not “Copy”. */
export class CopyButton extends Component<{ copied: string; label?: string; wording: Wording }, { done: boolean }> {
  override state = { done: false };

  readonly #copy = () => {
    // Refused where the page's permissions policy forbids the clipboard: then the button stays as it is.
    navigator.clipboard.writeText(withoutMarks(this.props.copied)).then(
      () => {
        this.setState({ done: true });
      },
      () => undefined,
    );
  };

  override render() {
    const { label, wording } = this.props;
    const { done } = this.state;
    return (
      <button type="button" class="quiet" onClick={this.#copy} aria-live="polite">
        {done || label === undefined ? wording.text(done ? 'copied' : 'copy') : label}
      </button>
    );
  }
}
