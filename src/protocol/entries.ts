import * as v from 'valibot';

/** Entries by name; those that are broken, or of a version to come, are left out, and no other is lost. */
export function entries<Value>(value: v.GenericSchema<unknown, Value>) {
  const known = (found: readonly [string, unknown][]) => found.flatMap(([name, each]) => {
    const read = v.safeParse(value, each);
    return read.success ? [[name, read.output] as const] : [];
  });
  return v.pipe(v.record(v.string(), v.unknown()), v.transform((all) => Object.fromEntries(known(Object.entries(all)))));
}
