import { createRequire } from 'node:module';
import { doubtfulPlaces, localCityNames } from '../make-place-names';
import type { City } from './city';
import { namesByLanguage, type Written } from './written-names';

const load = createRequire(import.meta.url);

/** Names in other scripts that mean no second city; GeoNames lists them without a language. */
export function nativeNames({ alternates, people, isCapital }: City): string[] {
  if (people < 1_000_000 && !isCapital) return [];
  const scripts = [/^\p{sc=Han}{2,6}$/u, /^\p{sc=Hangul}{3,8}$/u, /^[\p{sc=Katakana}ー・]{3,12}$/u, /^[А-ЯІЇЄҐ][а-яёіїєґ-]{3,}$/u, /^\p{sc=Devanagari}{3,}$/u, /^[ء-ي]{4,}$/u];
  const written = alternates.filter((one) => scripts.some((script) => script.test(one))).map((one) => one.replace(/(?<=.{2})[市시]$/u, ''));
  return [...new Set(written)].filter((one) => !doubtfulPlaces.has(one));
}

/** English name → names in other languages, of the cities that CLDR names time zones after and of those of the hand table. */
export function cityNamesByLanguage(): ReadonlyMap<string, readonly Written[]> {
  const zones = namesByLanguage((folder) => {
    const file = load(`cldr-dates-full/main/${folder}/timeZoneNames.json`) as { main: Record<string, { dates: { timeZoneNames: { zone: object } } }> };
    return exemplarCities(Object.values(file.main)[0]?.dates.timeZoneNames.zone ?? {}, '');
  });
  const byEnglish = new Map<string, readonly Written[]>();
  for (const [zone, written] of zones) {
    const name = written.find(({ language }) => language === 'en')?.name ?? zone.replace(/^.*\//, '').replace(/_/g, ' ');
    byEnglish.set(name, written.filter(({ name: one }) => !/[()/&]/.test(one)));
  }
  for (const [name, local] of Object.entries(localCityNames)) {
    byEnglish.set(name, [...(byEnglish.get(name) ?? []), ...Object.entries(local).map(([language, written]) => ({ language, name: written }))]);
  }
  return byEnglish;
}

function exemplarCities(zones: object, path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(zones).flatMap(([name, inside]: [string, unknown]) => {
      if (typeof inside !== 'object' || inside === null) return [];
      const city = (inside as { exemplarCity?: string }).exemplarCity;
      return city === undefined ? Object.entries(exemplarCities(inside, `${path}${name}/`)) : [[`${path}${name}`, city]];
    }),
  );
}
