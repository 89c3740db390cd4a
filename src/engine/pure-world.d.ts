/**
 * What the pure folders may use beyond ECMAScript. Nothing at present: a clock, the network and storage are handed in.
 * The file keeps `tsc -p src/engine` honest when a folder is still empty.
 */
export {};
