import { useState } from 'preact/hooks';

/** A number on a scale, with its value in words beside it: shown while it moves, set when it is released. */
export function Slider({ label, least, most, step, value, worded, set }: {
  label: string;
  least: number;
  most: number;
  step: number;
  value: number;
  worded: (value: number) => string;
  set: (value: number) => void;
}) {
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  const letGo = (chosen: number) => {
    setMoving(undefined);
    set(chosen);
  };
  return (
    <label class="range">
      <span>{label}</span>
      <input
        type="range" min={least} max={most} step={step} value={shown} aria-valuetext={worded(shown)}
        onInput={({ currentTarget }) => { setMoving(currentTarget.valueAsNumber); }} onChange={({ currentTarget }) => { letGo(currentTarget.valueAsNumber); }}
      />
      <output>{worded(shown)}</output>
    </label>
  );
}
