import { twinned } from '../../../twinned';
import type { FigureCandidate } from '../../candidate';
import { asString } from '../../decimal';

/** The currencies that are left, and the sign that ruled out the others. */
interface Contrast {
  readonly left: readonly string[];
  readonly evidence: string;
}

/** The currencies left when a qualified figure right before it, or in brackets right after it, rules out its own: "$2.1 billion (US$1.5 billion)", (sv) "10 miljarder norska kronor (9,6 miljarder kronor)". */
export function contrasted(text: string, figures: readonly FigureCandidate[], index: number): Contrast | undefined {
  const figure = figures[index];
  if (figure === undefined || !(figure.reader.startsWith('sign') || figure.reader === 'name-after')) return undefined;
  const [before, after] = [figures[index - 1], figures[index + 1]];
  return ruledOut(text, figure, after) ?? ruledOut(text, figure, before);
}

function ruledOut(text: string, figure: FigureCandidate, other: FigureCandidate | undefined): Contrast | undefined {
  if (other === undefined || !isBeside(text, figure, other) || isAlike(figure, other) || (figure.reader === 'name-after' && !saysWhose(other, figure))) return undefined;
  const code = settledCode(other);
  if (code === undefined || !figure.codes.includes(code) || figure.codes.length < 2) return undefined;
  return { left: figure.codes.filter((each) => each !== code), evidence: other.sign };
}

/** "20 million dollars ($20,000,000)", "two million dollars, or $3.5 million", "one million US dollars ($1,000,000)": one sum said twice, or with both signs open, is no contrast. */
function isAlike({ codes, amount }: FigureCandidate, { codes: others, amount: other }: FigureCandidate): boolean {
  return (others.length > 1 && codes[0] === others[0]) || (asString(amount.low) === asString(other.low) && asString(amount.high) === asString(other.high));
}

/** Whether it is the other figure's currency name with a country added: "Norwegian kronor", "US dollars", "US$" beside "dollars"; (sv) "norsk krona" beside "öre". */
function saysWhose({ qualified, codes, sign }: FigureCandidate, { sign: name }: FigureCandidate): boolean {
  return qualified || (codes.length === 1 && (sign.toLowerCase().endsWith(` ${name.toLowerCase()}`) || (/\p{L}\$/u.test(sign) && /^dollars?$/i.test(name)) || (/^\p{L}+ kron/u.test(sign) && /^(?:öre|øre|kron)/.test(name))));
}

/** The code if it is beyond doubt, or has been settled already. */
function settledCode({ codes, currency }: FigureCandidate): string | undefined {
  return codes.length === 1 ? codes[0] : (currency ?? undefined);
}

/** Whether brackets or "or" come between the two, so that one restates the other. */
function isBeside(text: string, a: FigureCandidate, b: FigureCandidate): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const joint = text.slice(first.end, Math.min(second.start, first.end + longestJoint));
  return second.start - first.end < longestJoint && (a.sign !== b.sign || a.qualified !== b.qualified) && (restates.test(joint) || isWorth.test(joint));
}

const restates = twinned(/^\s?(?:[=([（［—–]|,? ?(?:or|ou|oder|o|equivalent|motsvarande|tilsvarende)(?!\p{L}))/u);

/** (sv) "20 norska kronor, alltså 19 kronor", (sv) "En norsk krona kostar nu 98 öre", (da) "100 svenske kroner koster 65 kroner", (cs) "15 milionů švédských korun, v přepočtu 33 milionů korun": one stated in terms of the other. */
const isWorth = /^(?: |,? (?:alltså|altså|det vill säga|det vil sige|det vil si|dvs\.?|svarende til|vilket motsvarar|hvilket svarer til|noe som tilsvarer|motsvara(?:r|de)|tilsvar(?:er|te)|svare(?:r|de) til|kostar|koster|kostade|kostede|kostet|är värda?|er værd|er verdt?|ger|giver|gir|v přepočtu|po přepočtu|tedy|čili|neboli|což (?:je|odpovídá|činí|znamená)) (?:nu |nå |i dag |idag |omkring |ungefär |cirka |ca\.? |omtrent |rundt |runt |knappt |knapt |drygt |v přepočtu )?(?:asi |zhruba |přibližně |přes |téměř |okolo |kolem )?)$/;

const longestJoint = 40;
