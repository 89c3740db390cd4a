/** A sentence as news writes it, and everything that has to be found in it: type and name. */
export type TypeCase = readonly [text: string, ...found: readonly string[]];
