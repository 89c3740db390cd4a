import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Span } from '../../src/engine/span';

/** One text whose figures are marked; GUIDELINES.md, beside the examples, says what the fields mean. */
export interface MarkedItem {
  readonly id: string;
  readonly lang: string;
  readonly region?: string;
  readonly url?: string;
  readonly date?: string;
  readonly cat?: string;
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
  readonly links?: readonly (readonly number[])[];
  readonly joint?: readonly MarkedFigure[] | MarkedFigure;
}

/** A figure that a finder should find. */
export interface MarkedFigure extends Span {
  readonly currency: string;
  readonly altCurrencies?: readonly string[];
  readonly amount?: string;
  readonly low?: string;
  readonly high?: string;
  readonly vague?: boolean;
  readonly optional?: boolean;
  readonly altSpans?: readonly (readonly [number, number])[];
  readonly parts?: readonly MarkedFigure[];
}

/** Reads marked items, one JSON object a line. Names a line that is not one on standard error and leaves it out; throws if the file cannot be read. */
export function readItems(path: string): readonly MarkedItem[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    const read = line === '' ? undefined : v.safeParse(itemLine, line);
    if (read?.success === false) console.error(`${path}:${index + 1}: ${v.getDotPath(read.issues[0]) ?? 'line'}: ${read.issues[0].message}`);
    return read?.success === true ? [read.output] : [];
  });
}

const figure: v.GenericSchema<MarkedFigure> = v.object({
  start: v.number(),
  end: v.number(),
  currency: v.string(),
  altCurrencies: v.exactOptional(v.array(v.string())),
  amount: v.exactOptional(v.string()),
  low: v.exactOptional(v.string()),
  high: v.exactOptional(v.string()),
  vague: v.exactOptional(v.boolean()),
  optional: v.exactOptional(v.boolean()),
  altSpans: v.exactOptional(v.array(v.tuple([v.number(), v.number()]))),
  parts: v.exactOptional(v.array(v.lazy(() => figure))),
});

const item: v.GenericSchema<MarkedItem> = v.object({
  id: v.string(),
  lang: v.string(),
  region: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  cat: v.exactOptional(v.string()),
  text: v.string(),
  figures: v.array(figure),
  links: v.exactOptional(v.array(v.array(v.number()))),
  joint: v.exactOptional(v.union([v.array(figure), figure])),
});

const itemLine = v.pipe(v.string(), v.parseJson(), item);
