/** A switch with its name beside it. */
export function Switch({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => { set(!on); }}>
      <span class="track" aria-hidden="true" />
      <span class="switch-label">{label}</span>
    </button>
  );
}
