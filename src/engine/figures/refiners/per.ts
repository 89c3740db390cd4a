import type { Refiner } from './refiner';

/**
 * Keeps the unit that an amount is for: "$70 a barrel" → "barrel", "€30 per MWh" → "MWh", "5p/share" → "share".
 * Leaves "$70 a great deal" … only the units of the table.
 */
export const per: Refiner = (figures, { text }) =>
  figures.map((figure) => {
    const unit = perPattern.exec(text.slice(figure.end, figure.end + 40))?.groups?.['unit'];
    return unit === undefined ? figure : { ...figure, per: unit };
  });

/** Units that English news prices by. Hand table, 2026-11. */
const units =
  'barrel|share|ounce|tonne|ton|gallon|litre|liter|kilogram|kilo|kg|pound|MWh|kWh|megawatt-hour|bushel|hour|day|week|month|year|night|head|person|unit|token|coin|bottle|ticket|seat|square metre|square meter|square foot|therm';

const perPattern = new RegExp(`^(?:-plus|\\+)? ?(?:(?:a|an|per|each|for each) |/ ?)(?<unit>${units})\\b`, 'u');
