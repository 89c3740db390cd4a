/**
 * What the pure folders may use beyond ECMAScript. Nothing at present: clock, network and storage are passed in.
 * The file keeps `tsc -p src/engine` honest when a folder is still empty.
 */
export {};
