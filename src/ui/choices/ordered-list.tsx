import type { ComponentChildren } from 'preact';
import { wording } from '../wording';
import { IconButton } from './icons';

const { text } = wording;

/** A list that the reader can reorder: each line can be moved up and, with `remove`, removed. */
export function OrderedList({ label, values, name, set, least }: {
  label: string;
  values: readonly string[];
  /** How a value is shown, and named by its buttons. */
  name: (value: string) => { readonly line: ComponentChildren; readonly words: string };
  set: (values: string[]) => void;
  /** The fewest values: the last ones cannot be removed. */
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

/** The values with those at `index` and after it swapped. */
function swapped(values: readonly string[], index: number): string[] {
  return [...values.slice(0, index), ...values.slice(index, index + 2).toReversed(), ...values.slice(index + 2)];
}
