import { Component, createRef, type ComponentChildren } from 'preact';

/** The last line of a card: its sources and, at the end, a button for corrections. `more` is what that opens; it is given a function that closes it. */
export class Foot extends Component<{ label: string; more: (close: () => void) => ComponentChildren; children: ComponentChildren }, { open: boolean }> {
  override state = { open: false };
  readonly #button = createRef<HTMLButtonElement>();

  readonly #toggle = () => {
    this.setState(({ open }) => ({ open: !open }));
  };
  readonly #close = () => {
    this.setState({ open: false });
    this.#button.current?.focus();
  };

  override render() {
    const { label, more, children } = this.props;
    const { open } = this.state;
    return (
      <>
        <div class="foot">
          <p class="small">{children}</p>
          <button ref={this.#button} type="button" class="quiet" aria-expanded={open} onClick={this.#toggle}>
            {label} <span aria-hidden="true">▾</span>
          </button>
        </div>
        {open && <div class="acts">{more(this.#close)}</div>}
      </>
    );
  }
}
