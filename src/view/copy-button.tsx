import { Component, type TargetedMouseEvent } from 'preact';
import { copyText } from './copy-text';
import { withoutMarks, type Wording } from './wording';

/** Puts `copied` on the clipboard and says so. `label`: its words, where they are not “Copy”. */
export class CopyButton extends Component<{ copied: string; label?: string; wording: Wording }, { done: boolean }> {
  override state = { done: false };

  // Refused, the button stays as it is.
  readonly #copy = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => void copyText(withoutMarks(this.props.copied), currentTarget).then((done) => { this.setState({ done }); });

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
