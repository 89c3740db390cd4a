import * as v from 'valibot';

/** Entries by name. Broken ones, and those of a later version, are left out without losing the others. */
export function entries<Value>(value: v.GenericSchema<unknown, Value>) {
  const known = (found: readonly [string, unknown][]) => found.flatMap(([name, each]) => {
    const read = v.safeParse(value, each);
    return read.success ? [[name, read.output] as const] : [];
  });
  return v.pipe(v.record(v.string(), v.unknown()), v.transform((all) => Object.fromEntries(known(Object.entries(all)))));
}
