import type { Refiner } from '../refiner';
import { dropAlgebra } from './drop-algebra';
import { dropBooks } from './drop-books';
import { dropBucks } from './drop-bucks';
import { dropCentimetres } from './drop-centimetres';
import { dropClubs } from './drop-clubs';
import { dropCompounds } from './drop-compounds';
import { dropCubicMetres } from './drop-cubic-metres';
import { dropEndsOfNumbers } from './drop-ends-of-numbers';
import { dropEuroStandards } from './drop-euro-standards';
import { dropEuroZone } from './drop-euro-zone';
import { dropEverydayWords } from './drop-everyday-words';
import { dropGlued } from './drop-glued';
import { dropGrams } from './drop-grams';
import { dropGrandThings } from './drop-grand-things';
import { dropHundreds } from './drop-hundreds';
import { dropHundredths } from './drop-hundredths';
import { dropLaws } from './drop-laws';
import { dropLetterNames } from './drop-letter-names';
import { dropLions } from './drop-lions';
import { dropLoneLetters } from './drop-lone-letters';
import { dropLoneParts } from './drop-lone-parts';
import { dropLongerWords } from './drop-longer-words';
import { dropMedals } from './drop-medals';
import { dropMisspelt } from './drop-misspelt';
import { dropOldPounds } from './drop-old-pounds';
import { dropOpinions } from './drop-opinions';
import { dropOrders } from './drop-orders';
import { dropOtherPhrases } from './drop-other-phrases';
import { dropOtherScales } from './drop-other-scales';
import { dropOtherWords } from './drop-other-words';
import { dropPairs } from './drop-pairs';
import { dropPennyLetters } from './drop-penny-letters';
import { dropProperNames } from './drop-proper-names';
import { dropRoads } from './drop-roads';
import { dropSchoolDistricts } from './drop-school-districts';
import { dropSingleSyllables } from './drop-single-syllables';
import { dropSoldOut } from './drop-sold-out';
import { dropSterlingWorks } from './drop-sterling-works';
import { dropStrangeSigns } from './drop-strange-signs';
import { dropTechnical } from './drop-technical';
import { dropThreeCrowns } from './drop-three-crowns';
import { dropTitles } from './drop-titles';
import { dropTons } from './drop-tons';
import { dropUnitsOfTables } from './drop-units-of-tables';
import { dropVariables } from './drop-variables';
import { dropWeekdays } from './drop-weekdays';
import { dropWeights } from './drop-weights';
import { dropYears } from './drop-years';

/** Drop what only looks like money. None needs another, but what the first have dropped no longer speaks for its country to the later ones. */
export const lookAlikes: readonly Refiner[] = [
  // the beginning of another word, or a name that does not count this number
  dropOtherWords, // 2 元旦晚会
  dropLoneParts, // 3전 4기
  dropAlgebra, // 二元一次方程
  dropSoldOut, // 만원 사례
  dropCompounds, // drei Euro-Länder
  dropLongerWords, // Eurovision 2009
  dropSingleSyllables, // 関西一円
  // a number that counts no money
  dropYears, // the 2024 Euros
  dropUnitsOfTables, // （単位：百万円）
  dropEuroStandards, // Euro 6
  dropEndsOfNumbers, // 000 Euro
  dropOtherScales, // Rp 28 miliar
  dropMisspelt, // $37 miillion
  dropOldPounds, // £5 6s 8d
  // a letter, sign or code that stands for something else
  dropVariables, // $1 and $2 in the template
  dropOrders, // № 400-р
  dropPairs, // EUR/USD 1.0850
  dropTechnical, // RS485
  dropSchoolDistricts, // Lawrence USD 497
  dropGlued, // $10Xy
  dropPennyLetters, // 1080p
  dropLoneLetters, // gate K25
  dropLetterNames, // F1, N95 masks
  dropWeekdays, // Fr. 12. Mai
  dropRoads, // on the R21 near Johannesburg
  dropStrangeSigns, // Windows NT 4.0
  // a name that is an everyday word, or measures something else
  dropProperNames, // Rapper 50 Cent
  dropTitles, // “If I Had a Million Dollars”
  dropClubs, // Unión 2 Colón 1
  dropThreeCrowns, // de tre kronorna
  dropEuroZone, // 20 euro zone members
  dropOpinions, // my two cents
  dropBucks, // 12 bucks and 8 does
  dropGrandThings, // 12 grand pianos
  dropSterlingWorks, // two sterling performances
  dropLaws, // a Lei 8.666
  dropOtherPhrases, // un peso específico
  dropHundreds, // six cents hommes
  dropHundredths, // seconda a 12 centesimi
  dropGrams, // 20 gr masła
  dropLions, // doi lei și trei tigri
  dropCentimetres, // läpimitaltaan 46 senttiä
  dropCubicMetres, // 500 ลบ.ม.
  dropMedals, // 2 bạc, 4 đồng
  dropWeights, // lost 20 pounds
  dropTons, // een lading van 4 ton
  dropBooks, // 10 000 livres en librairie
  dropEverydayWords, // 20 of the 38 won in May
];
