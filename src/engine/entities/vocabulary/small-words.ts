/**
 * The commonest articles, prepositions and conjunctions of languages whose letters have capitals: at the start of a sentence they have a capital but
 * are no part of the name after them ("La Chine"). From the closed classes of each language's grammar.
 */
export const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the a and of to is was that for with by from are has have which in on at it its an',
    de: 'der die das den dem des und ist nicht mit von vom ein eine einen einer auf für sich in im am an aus bei beim nach zu zum zur über unter auch wie als aber wenn was wer',
    fr: 'le la les des et est un une du de dans en au aux à pour qui que pas sur sous avec par chez vers mais ou où si ce cette ces son sa ses leur leurs entre contre depuis selon',
    es: 'el la los las un una y o del de en al por para con sin sobre entre se que su sus como más pero si desde hasta según este esta contra tras',
    pt: 'o a os as um uma e do da dos das de em no na nos nas ao à aos às não que por para com sem sobre entre se seu sua como mas mais pelo pela segundo este esta contra até desde',
    it: 'il lo la i gli le un una e o di del della dei degli delle in nel nella a al alla da dal dalla per con su sul sulla tra fra che non si ma se come più contro secondo',
    cs: 'v ve na do z ze u k ke o po pro při za od podle mezi i a ale že',
    da: 'den det de en et og i på af til fra med for om ved efter under over mod som når også',
    id: 'di ke dari dan yang untuk dengan pada oleh dalam bagi saat ini itu para sementara menurut',
    nb: 'den det de en ei et og i på av til fra med for om ved etter under over mot som når også',
    pl: 'w we z ze na do od po przy dla o u i a ale że za pod nad przez między według jak',
    ro: 'în la din de pe cu și pentru despre după sub între către prin',
    ru: 'в во на и с со к ко от по из у о об за при для но а как между после перед',
    sv: 'den det de en ett och i på av till från med för om vid efter under över mot som när också',
    uk: 'в у на і й та з із зі до від по для за при про але а як між після перед',
    vi: 'ở tại và của cho với từ trong khi theo các những một về ông bà',
    nl: 'het de een van en dat niet zijn voor met op te aan bij naar in uit over door om maar als of tot',
  }).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);
