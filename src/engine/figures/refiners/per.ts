import { isLetter } from '../../letters';
import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import { afterGap, beforeSpaces } from '../spaces';
import type { Language } from '../vocabulary/languages';
import type { Lexicon } from '../vocabulary/lexicon';
import type { Refiner } from './refiner';

/**
 * Keeps the unit that an amount is for: "$70 a barrel" → "barrel", "€30 per MWh" → "MWh", "5p/share" → "share".
 * Leaves "$70 a great deal" alone: after an article only the units of the table count, after "per" any word; and "$5 million a year ago".
 */
export const per: Refiner = (figures, { text }) =>
  figures.map((figure, index) => {
    const unit = unitAfter(text, figure.end, figure.lexicon) ?? unitBefore(text, figure) ?? unitAfterBrackets(text, figure, figures[index + 1]);
    return unit === undefined ? figure : { ...figure, per: unit };
  });

/** "800 yuan ($112.37) a ton": the unit comes after a conversion in brackets. */
function unitAfterBrackets(text: string, { end, lexicon }: FigureCandidate, next: FigureCandidate | undefined): string | undefined {
  if (next === undefined || !/^ \((?:[a-z]+ )?$/.test(text.slice(end, Math.min(next.start, end + longestOpening))) || text.charAt(next.end) !== ')') return undefined;
  return unitAfter(text, next.end + 1, lexicon);
}

const longestOpening = 16;

function unitAfter(text: string, end: number, lexicon: Lexicon): string | undefined {
  const from = afterGap(text, text.startsWith('-plus', end) ? end + 5 : text.charAt(end) === '+' ? end + 1 : end);
  const word = lexicon.per.at(text, from) ?? slash(text, from);
  const article = lexicon.perArticle.at(text, from);
  const start = afterGap(text, word?.reach ?? article?.reach ?? from);
  const unit = lexicon.units.at(text, start);
  if (unit !== undefined && (isMoment(text, from, unit.reach, lexicon) || (giving.has(lexicon.language) && toSomebody.test(text.slice(from, unit.reach))))) return undefined;
  if (unit !== undefined && (word !== undefined || article !== undefined)) return text.slice(start, unit.reach);
  // (sv) "15 kronor litern": the article is the ending of the noun.
  if (word === undefined && article !== undefined && lexicon.units.at(text, from)?.reach === article.reach) return text.slice(from, article.reach);
  const noun = word === undefined ? '' : text.slice(start, wordEnd(text, start));
  return noun === '' || noUnit.test(noun) ? undefined : noun;
}

/** (es) "pagó 5 millones al jugador", (it) "5.000 euro alla famiglia", (pt) "R$ 300 ao cliente", (fr) "le transfert à 25 millions d'euros du joueur": to whom it was paid, or whose it is; not "per" anybody. */
const toSomebody =
  /^(?:al|a la|alla|allo|all['’]|ao|à) ?(?:habitante|hogar|familia|famiglia|família|trabajador|trabalhador|lavoratore|alumno|aluno|studente|niño|bambino|criança|pasajero|passageiro|passeggero|partido|cliente|vivienda|empleado|empregado|dipendente|funcionário|paciente|paziente|jugador|persona|pessoa|abitante|domicílio)$|^(?:du|de l['’]) ?(?:mois|jour|an|année|salarié|élève|enfant|véhicule|billet|passager|joueur|match|client|logement|contrat|trimestre|actionnaire|patient|exemplaire|titre|foyer|ménage|habitant)$/i;

/** Only these languages try the pattern: V8 takes two milliseconds to compile one so long. */
const giving: ReadonlySet<Language> = new Set(['es', 'it', 'pt', 'fr']);

/** Where the word that begins at `start` ends, including the ² of "m²"; cut off where it is too long for a unit. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < start + longestUnit && (isLetter(text.charCodeAt(end)) || (end > start && /[\p{M}²³]/u.test(text.charAt(end))))) end++;
  return end;
}

/** How far before its figure a unit may be. */
const farthestBefore = 10;

/** 每月租金6500元, 시간당 1만30원, 1株当たり50円: languages that write the unit first. */
function unitBefore(text: string, { start, lexicon }: FigureCandidate): string | undefined {
  if (lexicon.rows.eachBefore === undefined && lexicon.rows.eachAfter === undefined) return undefined;
  const edge = beforeSpaces(text, start);
  const each = lexicon.eachAfter.at(text, edge);
  const unit = each && lexicon.unitsBefore.at(text, each.reach);
  if (each !== undefined && unit !== undefined) return countsSeveral.test(lettersBefore(text, unit.reach, 4)) ? undefined : text.slice(unit.reach, each.reach);
  for (let from = edge - 1; from >= Math.max(0, edge - farthestBefore); from--) {
    const word = isHangul.test(text.charAt(from - 1)) ? undefined : lexicon.eachBefore.at(text, from);
    const after = word && lexicon.eachUnits.at(text, word.reach);
    if (word !== undefined && after !== undefined) return fewLetters.test(text.slice(after.reach, edge)) ? text.slice(word.reach, after.reach) : undefined;
  }
  return undefined;
}

/** 3.3㎡당, 10g当たり, 10万人当たり: for several of the unit, not for one. */
const countsSeveral = /(?:[\d.,]\d|[02-9]|[二三四五六七八九十百千万萬億亿]|(?<=\d)[천만억]) ?$/u;

/** Korean words are written together, so that "each" may be the end of another word. */
const isHangul = /\p{Script=Hangul}/u;
/** What may come between unit and figure: 租金, 에. */
const fewLetters = /^\p{L}{0,4}$/u;

/** "$5 million a year ago", "5 Mio. Euro im Jahr 2024": when, not how often. */
function isMoment(text: string, from: number, end: number, { moments, momentsAtEnd, thisTime }: Lexicon): boolean {
  const next = afterGap(text, end);
  const last = momentsAtEnd.at(text, next);
  if (last !== undefined && clauseEnd.test(text.slice(last.reach, last.reach + 2))) return true;
  return thisTime.at(text, from) !== undefined || moments.at(text, next) !== undefined || /^\d/.test(text.slice(next, next + 1));
}

const clauseEnd = /^(?:[.,;:!?)\]”’"]|\n|$)/;

function slash(text: string, offset: number): { readonly reach: number } | undefined {
  return text.charAt(offset) === '/' ? { reach: offset + 1 } : undefined;
}

const longestUnit = 24;
/** "as per the deal", "je nach Größe", "$15,000 each on average", (es) "125 millones cada una", (da) "for hver påbegyndt time", (pl) "25 zł/za tydzień". */
const noUnit = /^(?:the|an?|this|that|its|his|her|their|our|my|your|nach|nachdem|de|het|den|det|on|in|up|of|for|from|to|at|with|and|or|but|when|if|as|by|after|before|plus|more|less|who|which|was|is|are|were|will|would|during|over|while|since|under|into|last|next|una|uno|påbegynd?t|za|na)$/;
