import type { EntityType } from '../../entity';
import { isParty } from '../../is-party';
import { lettersBefore } from '../../../letters-before';
import type { TaggedName } from '../../knowledge';
import type { Names } from '../../names';
import { wordAt, type Page } from '../../page';
import { tradeEnd } from '../../vocabulary/kinds';

/** Parts names that the tagger has run together, and joins those that it has cut. */
export function partNames(names: readonly TaggedName[], page: Page, known: Names): readonly TaggedName[] {
  return partings.reduce((parted, part) => part(parted, page, known), names);
}

/** "Penn's Perelman School of Medicine" is a university and its school; "King's College of London" is one. */
function withoutOwners(names: readonly TaggedName[], page: Page, known: Names): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [, owner, rest] = name.type === 'Organization' ? (owned.exec(page.text.slice(name.start, name.end)) ?? []) : [];
    if (owner === undefined || rest === undefined) return [name];
    const isPlace = known.recordsNamed(owner, page.lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
    return [{ ...name, end: name.start + owner.length, type: isPlace ? 'Place' : 'Organization' } as const, { ...name, start: name.end - rest.length }];
  });
}

const owned =
  /^(?!(?:King|Queen|Prince|Guy|Saint|Trinity|Children|Women|Men|People|President|Governor|Mayor|Minister|Speaker)['’])(\p{Lu}[\p{L}-]+|Supreme Court|High Court)['’]s ((?:\p{Lu}[\p{L}-]+ ){0,3}(?:School|College|Institute|Cent(?:er|re)|Department|Faculty|Division|Laboratory|Committee|Council|Chamber|Bench) (?:of|for|on) .+)$/u;

/** "Sabah Umno" is a state and its branch of a party; "Delhi Public School" is one. */
function withoutLand(names: readonly TaggedName[], page: Page, known: Names): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [whole, land, party] = placeAndParty.exec(page.text.slice(name.start, name.end)) ?? [];
    const isTwo = whole !== undefined && land !== undefined && party !== undefined && known.recordsNamed(land, page.lang).some(({ type }) => type === 'Place') && isParty(party, page, known);
    return isTwo ? [{ ...name, end: name.start + land.length, type: 'Place' } as const, { ...name, start: name.end - party.length, type: 'Organization' } as const] : [name];
  });
}

/**
 * Two firms with a word between them, each of which says by its end that it is one, or that the pack knows; a town that begins the sentence, with a
 * dash before who is told of. "Marks and Spencer Group", "Food and Drug Administration" and "Sony Media and Entertainment Group" are one.
 *
 *   "Harbor Bank and Union Bank"           "Tolvan Media and Zelto Inc."
 *   "Tolvan supplies General Electric"      "Osaka - Telmar Corp"
 */
function withTwoFirms(names: readonly TaggedName[], page: Page, known: Names): readonly TaggedName[] {
  return names.flatMap((name) => {
    const written = name.type === 'Organization' ? page.text.slice(name.start, name.end) : '';
    const [, first = '', between = '', second = ''] = twoFirms.exec(written) ?? [];
    const knows = (one: string, type: EntityType) => known.recordsNamed(one, page.lang).some((record) => record.type === type && record.needs === undefined);
    const isOne = first === '' || known.recordsNamed(written, page.lang).length > 0;
    const isTown = !isOne && /[-–—]/.test(between) && knows(first, 'Place') && page.words[wordAt(page, name.start)]?.first === true;
    const endsAsFirm = (one: string) => knows(one, 'Organization') || (one.includes(' ') && firmEnd.test(one));
    const areFirms = !isOne && between === ' and ' && endsAsFirm(first) && endsAsFirm(second) && !fieldFirst.test(second);
    const areAtOdds = !isOne && / \p{Ll}{3,}s /u.test(between) && knows(second, 'Organization');
    return isTown || areFirms || areAtOdds ? [{ ...name, end: name.start + first.length, type: isTown ? 'Place' : 'Organization' } as const, { ...name, start: name.end - second.length }] : [name];
  });
}

const twoFirms = /^(\p{Lu}[^,]*?\p{L})( and | [-–—] | \p{Ll}{3,}s )(\p{Lu}.*)$/u;
const firmEnd = new RegExp(`${tradeEnd.source}| (?:Co|Company|Corp|Group|Inc|Ltd|PLC|plc)\\.?$`);
/** What begins no name, but goes on with one: "Union Bank and Trust Company". */
const fieldFirst = /^(?:Capital|Credit|Development|Energy|Entertainment|Finance|Financial|Gas|General|Insurance|Investments?|Media|Power|Savings|Securities|Services|Technology|Trust) /;

const placeAndParty = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (\p{Lu}[\p{L}-]+)$/u;

/** "Hanford College" and "Grove College" in one with "and": two that end alike. */
function withTwins(names: readonly TaggedName[], { text }: Page): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [, first, second] = name.type === 'Organization' ? (endAlike.exec(text.slice(name.start, name.end)) ?? []) : [];
    return first === undefined || second === undefined ? [name] : [{ ...name, end: name.start + first.length }, { ...name, start: name.end - second.length }];
  });
}

const endAlike = /^(\p{Lu}[^,]* (?:Academy|College|Hospital|School|University)) and (\p{Lu}[^,]* (?:Academy|College|Hospital|School|University))$/u;

/** "the Army's 6th Infantry Division" is the army, and its division by the number. */
function withoutArmies(names: readonly TaggedName[], { text }: Page): readonly TaggedName[] {
  return names.map((name) => {
    const [army] = name.type === 'Organization' ? (/^(?:Army|Navy|Air Force|Marines)['’]s (?=\d)/.exec(text.slice(name.start, name.end)) ?? []) : [];
    return army === undefined ? name : { ...name, start: name.start + army.length };
  });
}

/** "Gordon" and "Trevor" in "two boys, Gordon and Trevor": neither a firm nor a pair of them. */
function withSiblings(names: readonly TaggedName[], { text }: Page): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [, first, second] = name.type === 'Organization' && siblings.test(lettersBefore(text, name.start, longestSiblings)) ? (pair.exec(text.slice(name.start, name.end)) ?? []) : [];
    return first === undefined || second === undefined ? [name] : [{ ...name, end: name.start + first.length, type: 'Person' } as const, { ...name, start: name.end - second.length, type: 'Person' } as const];
  });
}

const siblings = /(?<!\p{L})(?:boys|girls|sons|daughters|children|brothers|sisters|twins|babies|cousins|grandsons|granddaughters|grandchildren),? $/u;
const longestSiblings = 16;
const pair = /^(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+)$/u;

/** "Comelec (Commission on Elections": one name, and another in the bracket behind it, which is not closed. */
function withTwoNames(names: readonly TaggedName[], { text }: Page): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [first, second] = text.slice(name.start, name.end).split(' (');
    return first === undefined || second === undefined || second.includes(')') ? [name] : [{ ...name, end: name.start + first.length }, { ...name, start: name.end - second.length }];
  });
}

/** "Marjorie" and "Kowalczyk" with "Midge" between them, in quotation marks, are one. */
function withNicknames(names: readonly TaggedName[], { text }: Page): readonly TaggedName[] {
  return names.flatMap((name, at) => {
    if (names.slice(Math.max(0, at - 2), at).some((before) => isNicknamed(before, name, text))) return [];
    const behind = names.slice(at + 1, at + 3).find((one) => isNicknamed(name, one, text));
    if (behind !== undefined) return [{ ...name, end: behind.end }];
    return isQuoted(name, text) && names.slice(Math.max(0, at - 1), at).some((one) => one.type === 'Person' && one.end + 2 === name.start) ? [] : [name];
  });
}

/** "El Mayo" in quotation marks, which the tagger takes for somebody by itself. */
function isQuoted({ start, end }: TaggedName, text: string): boolean {
  return /["“]/.test(text.charAt(start - 1)) && /["”]/.test(text.charAt(end));
}

function isNicknamed(first: TaggedName, last: TaggedName, text: string): boolean {
  const between = last.start - first.end;
  return first.type === 'Person' && last.type === 'Person' && between > 4 && between < longestNickname && /^ (?:"\p{Lu}[\p{L} -]+"|“\p{Lu}[\p{L} -]+”) $/u.test(text.slice(first.end, last.start));
}

/** Letters with the marks and blanks around it. */
const longestNickname = 22;

/** In this order: nicknames join two, which the others then look at as one. */
const partings: readonly ((names: readonly TaggedName[], page: Page, known: Names) => readonly TaggedName[])[] = [withNicknames, withTwoNames, withSiblings, withTwins, withoutArmies, withoutOwners, withTwoFirms, withoutLand];
