/**
 * Short forms of regions as they stand after a place's name: "Springfield, Ill.", "Portland, OR", "Toronto, Ont.". From the lists of state
 * names in the Associated Press stylebook and of the US and Canadian postal services.
 */
export const shortRegions: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Alabama', 'Ala. AL'], ['Alaska', 'AK'], ['Arizona', 'Ariz. AZ'], ['Arkansas', 'Ark. AR'], ['California', 'Calif. CA'], ['Colorado', 'Colo. CO'], ['Connecticut', 'Conn. CT'], ['Delaware', 'Del. DE'],
      ['Florida', 'Fla. FL'], ['Georgia', 'Ga. GA'], ['Hawaii', 'HI'], ['Idaho', 'ID'], ['Illinois', 'Ill. IL'], ['Indiana', 'Ind. IN'], ['Iowa', 'IA'], ['Kansas', 'Kan. KS'], ['Kentucky', 'Ky. KY'], ['Louisiana', 'La. LA'],
      ['Maine', 'ME'], ['Maryland', 'Md. MD'], ['Massachusetts', 'Mass. MA'], ['Michigan', 'Mich. MI'], ['Minnesota', 'Minn. MN'], ['Mississippi', 'Miss. MS'], ['Missouri', 'Mo. MO'], ['Montana', 'Mont. MT'],
      ['Nebraska', 'Neb. NE'], ['Nevada', 'Nev. NV'], ['New Hampshire', 'N.H. NH'], ['New Jersey', 'N.J. NJ'], ['New Mexico', 'N.M. NM'], ['New York State', 'N.Y. NY'], ['North Carolina', 'N.C. NC'], ['North Dakota', 'N.D. ND'],
      ['Ohio', 'OH'], ['Oklahoma', 'Okla. OK'], ['Oregon', 'Ore. OR'], ['Pennsylvania', 'Pa. PA Penn.'], ['Rhode Island', 'R.I. RI'], ['South Carolina', 'S.C. SC'], ['South Dakota', 'S.D. SD'], ['Tennessee', 'Tenn. TN'],
      ['Texas', 'TX'], ['Utah', 'UT'], ['Vermont', 'Vt. VT'], ['Virginia', 'Va. VA'], ['Washington State', 'Wash. WA Washington'], ['West Virginia', 'W.Va. WV'], ['Wisconsin', 'Wis. WI'], ['Wyoming', 'Wyo. WY'],
      ['Alberta', 'Alta.'], ['British Columbia', 'B.C. BC'], ['Manitoba', 'Man.'], ['Nova Scotia', 'N.S.'], ['Ontario', 'Ont.'], ['Quebec', 'Que.'], ['Saskatchewan', 'Sask.'],
      ['New South Wales', 'NSW'], ['Queensland', 'Qld'], ['Victoria', 'Vic'], ['South Australia', 'SA'],
    ] as const
  )
    .flatMap(([region, shorts]) => shorts.split(' ').map((short): readonly [string, string] => [short, region]))
    .concat([['New York', 'New York State']]),
);

/** Those with a full stop, as stories write them after a city, or after a senator's party: "Duluth, Minn.", "D-Ariz.". */
export const shortRegionsAfterCity = new RegExp(String.raw`(?<=\p{L}[.]?, |(?<![\p{L}-])[DRI]-)(?:${[...shortRegions.keys()].filter((short) => short.endsWith('.')).map((short) => short.replaceAll('.', String.raw`\.`)).join('|')})(?!\p{L})`, 'gu');

/** Those of two capitals, which after a person's name are as often a degree ("Ann Roe, MA"). */
export const postalRegions = new RegExp(String.raw`(?<=\p{L}, )(?:${[...shortRegions.keys()].filter((short) => /^[A-Z]{2}$/.test(short)).join('|')})(?=[,.;:)]|$|\n| (?:and|on|in|who|where|with|to|from|—|–)(?!\p{L}))`, 'gu');

/** States and provinces by which their countries tell cities of the same name apart, so that everyone knows which state a city is in. */
export const tellingRegions: ReadonlySet<string> = new Set(shortRegions.values());
