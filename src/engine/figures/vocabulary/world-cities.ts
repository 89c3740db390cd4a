/**
 * Cities whose country's money shares its name with others', as most languages of Latin script write them; other forms stand in the
 * languages' rows. Cities that are persons' names or words somewhere (Sydney, Colombo, Bergen) are left out. ISO 3166-1 → names. Hand table, 2026-11.
 */
export const worldCities: Readonly<Record<string, string>> = {
  AE: 'Dubai', AR: 'Buenos Aires', AU: 'Canberra', BY: 'Minsk', CA: 'Ottawa', CL: 'Valparaíso', CO: 'Bogot(á|a)', IS: 'Reykjav(í|i)k', JO: 'Amman', KE: 'Nairobi', LB: 'Beirut', NO: 'Oslo', PH: 'Manila', PK: 'Islamabad', QA: 'Doha',
  SE: 'Stockholm', TN: 'Tunis', TR: 'Ankara|Istanbul', TW: 'Taipei', TZ: 'Dar es Salaam', UG: 'Kampala', UY: 'Montevideo',
};
