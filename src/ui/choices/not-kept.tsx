import { wording } from '../wording';

/** Says that the browser refused to keep a choice: no room, or too many changes within a minute. */
export function NotKept() {
  return <p class="note not-kept" role="alert">{wording.text('notKept')}</p>;
}
