import { Component, type TargetedMouseEvent } from 'preact';
import { copyText } from './copy-text';
import { withoutMarks, type Wording } from './wording';

/** Puts `copied` on the clipboard and says so, until `copied` changes. `label`: its words, if not “Copy”. */
export class CopyButton extends Component<{ copied: string; label?: string; wording: Wording }, { done?: string }> {
  // If it is refused, the button does not change.
  readonly #copy = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => {
    const { copied } = this.props;
    void copyText(withoutMarks(copied), currentTarget).then((isDone) => {
      if (isDone) this.setState({ done: copied });
    });
  };

  override render() {
    const { copied, label, wording } = this.props;
    const done = this.state.done === copied;
    return (
      <button type="button" class="quiet" onClick={this.#copy} aria-live="polite">
        {done || label === undefined ? wording.text(done ? 'copied' : 'copy') : label}
      </button>
    );
  }
}
