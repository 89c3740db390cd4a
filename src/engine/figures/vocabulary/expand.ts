/**
 * Spells out the forms of a row: "рубл(ь|я|ей)" is рубль, рубля, рублей; "|" at the top separates forms; "(s|)" makes an ending optional.
 * Groups do not nest.
 */
export function expand(row: string): readonly string[] {
  return row.includes('(') ? row.split(betweenForms).flatMap(spellOut) : row === '' ? [] : row.split('|');
}

/** A "|" outside groups. */
const betweenForms = /\|(?![^()]*\))/;

function spellOut(form: string): readonly string[] {
  const open = form.indexOf('(');
  if (open < 0) return [form];
  const close = form.indexOf(')', open);
  const rest = spellOut(form.slice(close + 1));
  return form
    .slice(open + 1, close)
    .split('|')
    .flatMap((ending) => rest.map((tail) => form.slice(0, open) + ending + tail));
}
