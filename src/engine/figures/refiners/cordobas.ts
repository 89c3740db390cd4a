import type { Refiner } from './refiner';

/**
 * Leaves open whose "C$" it is if the page is for Nicaragua, or filed from there: córdobas are written like Canada's dollars.
 * Leaves "C$60 million" of a miner from Vancouver alone, however much else is about Nicaragua.
 */
export const cordobas: Refiner = (figures, { country, places }) =>
  figures.map((figure) => (figure.sign === 'C$' && figure.codes[0] === 'CAD' && (country === 'NI' || places(figure).some((place) => place.isDateline && place.country === 'NI')) ? { ...figure, codes: either } : figure));

const either = ['NIO', 'CAD'];
