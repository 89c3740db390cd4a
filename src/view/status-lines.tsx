import type { ComponentChildren } from 'preact';
import type { RoleNote, StatusLine } from '../protocol/cards';
import { wordDate, type Wording } from './wording';

/** "CEO of Alibaba Group until Sep 2023", who is listed after, and the article's day: reported, not judged. */
export function RoleNoteLine({ note, wording }: { note: RoleNote; wording: Wording }) {
  const { text } = wording;
  return (
    <p class="note">
      <strong>{withEnglish(text('roleUntil', '{0}', '{1}', wordDate(note.until, wording)), [capital(note.role), note.of])}</strong>
      {note.successor !== null && `${text('roleSuccessor', note.successor)} `}
      {text(note.kind === 'ended-before' ? 'roleArticleDay' : 'roleRightThen', wordDate(note.articleDate, wording))}
    </p>
  );
}

/** A text of the reader's with English words for its "{0}" and "{1}". */
function withEnglish(text: string, words: readonly string[]): ComponentChildren {
  return text.split(/[{}]/).map((part, at) => (at % 2 === 0 ? part : <bdi lang="en">{words[Number(part)]}</bdi>));
}

/** One office, its dates on a line of their own: so its height does not depend on how new the dates are. */
export function StatusLineView({ line, wording }: { line: StatusLine; wording: Wording }) {
  return (
    <p class="status">
      <bdi lang={line.lang}>{wordOffice(line, wording)}</bdi>
      <span class="small">{wordDates(line, wording)}</span>
    </p>
  );
}

/** All of it in one line: "Chief executive: Eddie Wu, since Sep 10, 2023 · as of Nov 2026". */
export function StatusInLine({ line, wording }: { line: StatusLine; wording: Wording }) {
  const [office, dates] = [wordOffice(line, wording), `, ${wordDates(line, wording)}`];
  return <dd class="whole" dir="auto" title={office + dates}><span lang={line.lang}>{office}</span>{dates}</dd>;
}

/** An undated office is "listed", never held now. */
function wordDates({ kind, since, until, asOf }: StatusLine, wording: Wording): string {
  const { text } = wording;
  const month = wordDate(asOf.slice(0, 7), wording);
  switch (kind) {
    case 'listed':
      return since === null ? text('statusListed', month) : text('statusSince', wordDate(since, wording), month);
    case 'then':
      return text('statusThen');
    case 'undated':
      return text('statusListed', month);
    case 'ended':
      if (until === null) return text('statusFormer');
      return since === null ? text('statusUntil', wordDate(until, wording)) : text('statusFromTo', wordDate(since, wording), wordDate(until, wording));
  }
}

/** A position may say its organization itself: "President of the United States". */
function wordOffice({ side, role, other }: StatusLine, { text }: Wording): string {
  if (side === 'organization') return `${capital(role)}: ${other}`;
  return other === '' ? capital(role) : text('roleOf', capital(role), other);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
