import { readFileSync } from 'node:fs';
import { cachedModule } from './cached-module.ts';

/** What is taken out of preact, each part found exactly once, and what stands in its place. */
const cuts: readonly (readonly [what: string, part: RegExp, instead: string])[] = [
  // Nothing of ours uses it, text is text here; and the stores' linters rightly ask about every such assignment that ships.
  ['sets HTML', /\(\w\|\|\w&&\(\w\.__html==\w\.__html\|\|\w\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\w\.__html\),\w\.__k=\[\]\)/g, '(()=>{throw new Error("no HTML from strings")})()'],
  // For pages that a server has drawn and components that wait for something: each page would carry it along.
  ['waits while it takes over a page', /if\((\w)&&\1\.then\)\{.*?\}else (?=\w&&\w\.some\(\w\))/g, ''],
  ['goes on with what waited', /128&\w\.__u&&\(.*?\|\|\w\),(?=\(\w=\w\.__b\)&&)/g, ''],
  ['looks for what waits in a page', /(?<=function \w\(\w,\w\)\{)if\((\w)&&8==\1\.nodeType&&\1\.data\.startsWith\("\$s"\)\)for\(.*?\}(?=\}function)/g, ''],
  ['removes what waited', /!\w&&\((\w)=\w\.__c\)&&\(\1=\1\.__z\)&&\(\w=\w\(\1,\w=\[\]\)\)&&\(.{0,60}?\),(?=\w\|\|\w\(\w\.__e\))/g, ''],
  // Formulas: nothing of ours is drawn in MathML, and no HTML inside of a drawing.
  ['draws formulas', /"math"==\w\?\w="http:\/\/www\.w3\.org\/1998\/Math\/MathML":/g, ''],
  ['draws HTML in formulas and drawings', /\("foreignObject"==\w\|\|"http:\/\/www\.w3\.org\/1998\/Math\/MathML"==\w&&\w\.test\(\w\)\)&&\(\w="http:\/\/www\.w3\.org\/1999\/xhtml"\),/g, ''],
  // No component of ours catches what another throws.
  ['asks components about an error', /for\(var \w,\w,\w;(\w)=\1\.__;\)if\(.{0,200}?\.getDerivedStateFromError\b.{0,200}?\}catch\((\w)\)\{\w=\2\}\}(?=throw )/g, ''],
  // Ours have `render` and state alone, and no context is made; hooks use `shouldComponentUpdate` and `componentWillUpdate`, which stay.
  ['derives state', /,\w\.getDerivedStateFromProps&&\(.{0,60}?\w\.getDerivedStateFromProps\(\w,\w\.__s\)\)\)(?=\))/g, ''],
  ['tells of new properties', /\w!==\w&&\w&&!\w\.getDerivedStateFromProps&&(\w)\.componentWillReceiveProps&&\1\.componentWillReceiveProps\(\w,\w\),/g, ''],
  ['tells of an update', /,\w&&(\w)\.componentDidUpdate&&\1\.__h\.push\(function\(\)\{\1\.componentDidUpdate\(\w,\w,\w\)\}\)/g, ''],
  ['tells of the first drawing', /else \w&&!\w\.getDerivedStateFromProps&&(\w)\.componentWillMount&&\1\.componentWillMount\(\),\w&&\1\.componentDidMount&&\1\.__h\.push\(\1\.componentDidMount\);/g, ''],
  ['hands a context down', /(\w)\.getChildContext&&\(\w=\w\(\{\},\w,\1\.getChildContext\(\)\)\),/g, ''],
  ['asks how things stood before', /\w&&\w\.__c&&(\w)\.getSnapshotBeforeUpdate&&\(\w=\1\.getSnapshotBeforeUpdate\(\w,\w\)\),/g, ''],
  ['looks for a context', /(\w)=\((\w)=\w\.contextType\)&&(\w)\[\2\.__c\],(\w)=\2\?\1\?\1\.props\.value:\2\.__:\3,/g, '$4=$3,'],
  ['listens to a context', /(\w)&&\1\.sub\(\w\),/g, ''],
  // Style sheets say how ours look: no element is given a style.
  ['draws the styles of elements', /(?<=\{var \w,\w;)if\("style"==\w\).{0,220}?else (?=if\("o"==\w\[0\])/g, ''],
  // Drawings of ours have the attributes of the standard.
  ['renames attributes of drawings', /if\("http:\/\/www\.w3\.org\/2000\/svg"==(\w)\)\w=\w\.replace\(.{0,60}?;else if\(/g, 'if("http://www.w3.org/2000/svg"!=$1&&'],
  ['hears events on their way down', /\w=\w!=\((\w)=\1\.replace\(\w,"\$1"\)\),/g, ''],
  // Nothing of ours is drawn in another place than where it stands.
  ['begins to draw elsewhere', /(\w)\.__P&&\(\w=\w,\w=\(\w=\1\.__P\)\.namespaceURI,.{0,120}?,\w=\w\.__k\?\w\(\w,0\):null\),/g, ''],
  ['goes back from drawing elsewhere', /,\w\.__P&&\(\w\.__e=null,\w=\w\)/g, ''],
];

/**
 * Writes a copy of preact with less in it than any page might want. What JSX is compiled to is in the copy too: preact's own module for that
 * brings a second maker of nodes into every page.
 *
 * @returns the path of the copy, for `resolve.alias`
 * @throws Error when preact no longer has exactly these parts
 */
export function preactForPages(): string {
  let source = readFileSync(new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
  for (const [what, part, instead] of cuts) {
    const found = source.match(part)?.length ?? 0;
    if (found !== 1) throw new Error(`the part of preact that ${what} is found ${found} times, not once: look at test/tools/preact-for-pages.ts`);
    source = source.replace(part, instead);
  }
  const maker = /function ([\w$]+)\((\w),(\w),(\w),(\w),\w\)\{var \w=\{type:\2,props:\3,key:\4,ref:\5,/.exec(source)?.[1];
  if (maker === undefined) throw new Error('preact makes its nodes otherwise than it did: look at test/tools/preact-for-pages.ts');
  return cachedModule('preact.mjs', `${source}export const jsx=(type,{ref,...props},key)=>${maker}(type,props,key,ref,null);export{jsx as jsxs};`);
}
