/** Words that, in languages other than English, make the place after them a part of a longer name. Sorted. */

/** Words for sports clubs, right before their city: "Borussia Dortmund", "FC Barcelona", "ريال مدريد". */
export const clubWords: ReadonlySet<string> = new Set(
  (
    'AC Alemannia Arminia AS Atlético Atletico Bayern Bayer Borussia CD CF CSKA Deportivo Dinamo Dynamo Eintracht FC FK Fortuna Hapoel Hertha Inter Legia Lokomotiv Maccabi Olympique Racing RB RC Real ' +
    'SC Slavia Sparta Spartak Sporting SSV Stade Standard SV TSG TSV Union VfB VfL Werder Zenit Динамо Зенит Локомотив Спартак أتلتيكو ريال'
  ).split(' '),
);

/** Words for institutions, races and the like, followed by "de" or its kin: "Banco de España", "Tour de France", "Giro d'Italia". Not for the government of a country. */
export const institutionWords: ReadonlySet<string> = new Set(
  (
    'Academia Accademia Académie Banca Banco Banque Cassa Club Comunidad Comunità Copa Coppa Corriere Coupe Diario Electricité Électricité Festival Gazeta Gazzetta Giro Golfe Golfo Isla Islas Jornal Liga Monte Musée Museo Museu ' +
    'Opéra Orchestre Orquesta Orquestra Prêmio Prix Radio Rádio Stade Stadio Taça Teatro Télévision Torre Tour Tren Tribuna Universidad Universidade Università Université Volta Voz Vuelta'
  ).split(' '),
);

/** What stands between such a word and the place. */
export const joiningWords: ReadonlySet<string> = new Set("a au aux d' d’ da das de degli dei del dell' dell’ della delle des di do dos du el l' l’ la las le les los".split(' '));

/** Articles that make a city after them its club: "El Sevilla ganó", "il Napoli". */
export const clubArticles: Readonly<Record<string, RegExp>> = { es: /^(?:el|al|del)$/i, it: /^(?:il|al|del|dal|nel|sul|col)$/i };
