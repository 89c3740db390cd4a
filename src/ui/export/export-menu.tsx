import { useState } from 'preact/hooks';
import type { FoundPage } from '../found/gather';
import { wording } from '../wording';
import { asCsv } from './as-csv';
import { asJson } from './as-json';
import { asMarkdown } from './as-markdown';
import { figureColumns, figureLines } from './figure-lines';
import { nameColumns, nameLines } from './name-lines';
import { fileName, saveFile } from './save-file';

const { text } = wording;

interface Format {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (found: FoundPage) => string;
  /** Spreadsheets recognise UTF-8 only by this mark at the start of a file. */
  readonly mark?: string;
}

/** The formats; a table holds only one kind of lines, so figures and names have one each. */
const formats: readonly Format[] = [
  { name: `CSV: ${text('switchFigures')}`, extension: 'figures.csv', type: 'text/csv', write: (found) => asCsv(figureColumns, figureLines(found)), mark: '\uFEFF' },
  { name: `CSV: ${text('switchNames')}`, extension: 'names.csv', type: 'text/csv', write: (found) => asCsv(nameColumns, nameLines(found)), mark: '\uFEFF' },
  { name: 'JSON', extension: 'json', type: 'application/json', write: asJson },
  { name: 'Markdown', extension: 'md', type: 'text/markdown', write: (found) => asMarkdown(found, wording) },
];

/** Everything found in the page, on the clipboard or in a file. */
export function ExportMenu({ found, close }: { found: FoundPage; close: () => void }) {
  const [copied, setCopied] = useState<string>();
  const copy = ({ name, write }: Format) => {
    // Refused when another window is in front: then the button does not change.
    navigator.clipboard.writeText(write(found)).then(() => { setCopied(name); }, () => undefined);
  };
  const save = ({ extension, type, write, mark = '' }: Format) => {
    saveFile(fileName(found.report.title, extension), type, mark + write(found));
    close();
  };
  return (
    <div class="export" role="group" aria-label={text('barExport')}>
      {formats.map((format) => (
        <p key={format.name} class="head">
          <span>{format.name}</span>
          <span>
            <button type="button" class="quiet" aria-label={text('exportCopyAs', format.name)} onClick={() => { copy(format); }}>{text(copied === format.name ? 'copied' : 'copy')}</button>
            <button type="button" class="quiet" aria-label={text('exportSaveAs', format.name)} onClick={() => { save(format); }}>{text('exportSave')}</button>
          </span>
        </p>
      ))}
      <p class="unseen" role="status">{copied !== undefined && text('copied')}</p>
    </div>
  );
}
