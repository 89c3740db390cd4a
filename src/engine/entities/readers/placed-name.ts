import { spanText, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Names } from '../names';
import type { Page } from '../page';
import { saidLocation } from '../signs/said-location';
import { isFarBigger } from '../linking/settle-records';

/**
 * A place followed by the region or country that it lies in, which says which of several it is.
 *
 * Takes: "[Paris], Texas", "[Springfield], Ill.", "[Reading], England", "the [Cambridge], Mass.-based company", "[Athens], in Georgia".
 * Takes: "[San José], Costa Rica", the capital, though there is a town of that name as well.
 * Refuses: "in London, Ontario and Quebec", a list, in which London is the one that is known by its name alone.
 */
export function placedName(page: Page, names: Names, span: Span): Candidate | undefined {
  const said = saidLocation(page.text, span.end);
  if (said === undefined) return undefined;
  const named = names.recordsNamed(spanText(page.text, span), page.lang).filter(({ type }) => type === 'Place');
  if (named.length === 0 || (said.inList && named.some(({ needs }) => needs === undefined))) return undefined;
  for (const [index, name] of said.names.entries()) {
    const around = new Set(names.recordsNamed(name, page.lang).map(({ key }) => key));
    const [record, ...others] = named.filter(({ within = [] }) => within.some((key) => around.has(key)));
    if (record !== undefined && others.every((other) => isFarBigger(record, other))) return { ...span, by: 'pack', type: 'Place', records: [record], placed: said.written[index] ?? name };
  }
  return undefined;
}
