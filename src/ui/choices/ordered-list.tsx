import type { ComponentChildren } from 'preact';
import { wording } from '../wording';
import { IconButton } from './icons';

const { text } = wording;

/** A list whose order is the reader's: each line can go up, and away where `remove` allows it. */
export function OrderedList({ label, values, name, set, least }: {
  label: string;
  values: readonly string[];
  /** How a value is shown, and what its buttons call it. */
  name: (value: string) => { readonly line: ComponentChildren; readonly words: string };
  set: (values: string[]) => void;
  /** Fewer than these do not stay: the last ones cannot be removed. */
  least: number;
}) {
  return (
    <ol class="ordered" aria-label={label}>
      {values.map((value, index) => {
        const { line, words } = name(value);
        return (
          <li key={value}>
            <span class="line">{line}</span>
            <IconButton name="up" label={text('moveUp', words)} disabled={index === 0} act={() => { set(swapped(values, index - 1)); }} />
            <IconButton name="down" label={text('moveDown', words)} disabled={index === values.length - 1} act={() => { set(swapped(values, index)); }} />
            <IconButton name="remove" label={text('remove', words)} disabled={values.length <= least} act={() => { set(values.filter((other) => other !== value)); }} />
          </li>
        );
      })}
    </ol>
  );
}

/** The values with the one at `index` and the one after it changing places. */
function swapped(values: readonly string[], index: number): string[] {
  return [...values.slice(0, index), ...values.slice(index, index + 2).toReversed(), ...values.slice(index + 2)];
}
