import type { RoleNote, StatusLine } from '../protocol/cards';
import { wordDate, type Wording } from './wording';

/** "CEO of Alibaba Group until Sep 2023", who is listed after, and the article's day: reported, not judged. */
export function RoleNoteLine({ note, wording }: { note: RoleNote; wording: Wording }) {
  const { text } = wording;
  return (
    <p class="note">
      <strong>{text('roleUntil', capital(note.role), note.of, wordDate(note.until, wording))}</strong>
      {note.successor !== null && `${text('roleSuccessor', note.successor)} `}
      {text(note.kind === 'ended-before' ? 'roleArticleDay' : 'roleRightThen', wordDate(note.articleDate, wording))}
    </p>
  );
}

/** One office with its dates. An undated one is "listed", never held now. */
export function wordStatus(line: StatusLine, wording: Wording): string {
  const { text } = wording;
  const role = roleOf(line, wording);
  const asOf = wordDate(line.asOf.slice(0, 7), wording);
  switch (line.kind) {
    case 'listed':
      return line.since === null ? text('statusListed', role, asOf) : text('statusSince', role, wordDate(line.since, wording), asOf);
    case 'then':
      return text('statusThen', role);
    case 'undated':
      return text('statusListed', role, asOf);
    case 'ended':
      if (line.until === null) return text('statusFormer', role);
      return line.since === null ? text('statusUntil', role, wordDate(line.until, wording)) : text('statusFromTo', role, wordDate(line.since, wording), wordDate(line.until, wording));
  }
}

/** A position may say its organization itself: "President of the United States". */
function roleOf({ side, role, other }: StatusLine, { text }: Wording): string {
  if (side === 'organization') return `${capital(role)}: ${other}`;
  return other === '' ? capital(role) : text('roleOf', capital(role), other);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
