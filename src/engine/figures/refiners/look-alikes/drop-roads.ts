import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** Roads that a letter names: drops "on the R21 near Johannesburg", "the N2 road", "the R59 freeway", "along the R573 Moloto Road", "joins the N3 and R103"; leaves "the R350 grant", "the R500 in her purse". */
export const dropRoads = dropping(({ lexicon, letter, sign, amount, start, end }, { text }) => {
  if (!letter || lexicon.language !== 'en' || sign.length > 1 || amount.start !== start + 1 || amount.power > 0 || amount.separated || !less(amount.high, powerOfTen(3))) return false;
  const after = text.slice(end, end + longest);
  const before = lettersBefore(text, start, longest);
  return roads.test(after) || named.test(after) || another.test(before) || (/\bthe $/i.test(before) && (lies.test(after) || (travels.test(before) && goesOn.test(after))));
});

const longest = 24;
const roads = /^(?: [a-z]+)? (?:highways?|freeways?|roads?|routes?|motorways?|expressways?|bypass|off-?ramps?|on-?ramps?|interchange|intersection|northbound|southbound|eastbound|westbound)(?!\w)/;
/** A road that has a name too, and one more road after the first. */
const named = /^ (?:[A-Z][a-z]+ ){1,2}(?:Road|Highway|Freeway|Street|Drive|Pass)\b/;
const another = /\bthe [NRM]\d{1,3},? (?:and|or) $/;
/** What says where a road is. */
const lies = /^ (?:near|between|outside|towards?|heading|north|south|east|west|leading|linking)\b/;
const travels = /\b(?:on|along|off|onto|via|cross(?:ed|ing)?|joins?|and) the $/i;
/** After what somebody travels on there is no noun that money would be for. */
const goesOn = /^(?:$|[.,;:)\n]| (?:in|at|after|when|where|by|from|to|and|this|early|earlier|during|just|on|into|as|while|before)(?!\w))/;
