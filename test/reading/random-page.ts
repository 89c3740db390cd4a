import fc from 'fast-check';

/** Random pages for the mapping's property test: markup as news sites write it, and as nobody should. */

const words = fc.constantFrom('Alibaba', 'will', 'spend', '$5', 'billion', '380', 'yuan', 'é', '数字', '漢字', 'مليون', '👍🏽', 'fi\u00adnance', '5\u00a0000', '1\u2009000', 'a\u200bb', '\u2067$5\u2069', '&amp;', '&euro;5', '&#8203;');
const spaces = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n    ', '\t', '', '&nbsp;', '&shy;', '<wbr>', '<br>', '<br><br>', '<!-- note -->');
const text = fc.array(fc.tuple(words, spaces), { minLength: 1, maxLength: 6 }).map((pairs) => pairs.flat().join(''));

const inlineTags = ['b', 'em', 'a', 'span', 'strong', 'time', 'mark', 'bdi', 'bdo dir="rtl"', 'u', 'font', 'span style="display:inline-block"'] as const;
const blockTags = ['p', 'div', 'li', 'h2', 'blockquote', 'td', 'figcaption', 'section', 'span style="display:block"'] as const;
const leftOut = ['<sup>1</sup>', '<sup>[2]</sup>', '<code>x</code>', '<span hidden>no</span>', '<script>1</script>', '<button>Buy</button>', '<input value="5">', '<div style="display:none">no</div>', '<span contenteditable="true">typed</span>'] as const;
const ruby = '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>';

const { tree } = fc.letrec<{ tree: string; leaf: string; inline: string; block: string }>((tie) => ({
  leaf: fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom(...leftOut) }, { weight: 1, arbitrary: fc.constant(ruby) }),
  inline: fc.tuple(fc.constantFrom(...inlineTags), fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('inline')), { maxLength: 3 })).map(([tag, inside]) => element(tag, inside)),
  block: fc.tuple(fc.constantFrom(...blockTags), fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('inline'), tie('block')), { maxLength: 4 })).map(([tag, inside]) => element(tag, inside)),
  tree: fc.array(fc.oneof(tie('block'), tie('inline'), tie('leaf')), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
}));

/** The inside of a body. */
export const randomPage = tree;

function element(tag: string, inside: readonly string[]): string {
  return `<${tag}>${inside.join('')}</${tag.split(' ')[0] ?? ''}>`;
}
