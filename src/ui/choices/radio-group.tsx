/** A choice of one among a few options, some with a line of explanation. */
export function RadioGroup<Value extends string>({ label, name, options, chosen, choose }: {
  label: string;
  /** Unique in the document. */
  name: string;
  options: readonly { readonly value: Value; readonly words: string; readonly more?: string }[];
  chosen: Value;
  choose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(({ value, words, more }) => (
        <label key={value} class="option">
          <input type="radio" name={name} checked={value === chosen} onChange={() => { choose(value); }} />
          <span>
            {words}
            {more !== undefined && <span class="small more">{more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
