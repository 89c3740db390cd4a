/**
 * Words for a person's role, before his or her name, in languages other than English, in small letters: at the start of a
 * sentence, and in some languages always, they have a capital but are no part of the name ("Президент Путин", "Statsminister Støre").
 */
export const rolesAbroad: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    ar: 'الرئيس رئيس الوزير وزير الملك الأمير السيد الدكتور الشيخ',
    ca: 'president presidenta primer ministre ministra rei papa senyor senyora',
    cs: 'prezident prezidentka premiér ministr ministryně kancléř král papež pan paní šéf guvernér',
    da: 'præsident statsminister premierminister minister finansminister udenrigsminister kansler kong dronning pave direktør topchef',
    el: 'πρόεδρος πρωθυπουργός υπουργός βασιλιάς πάπας κύριος',
    es: 'presidente presidenta primer ministro ministra canciller rey reina papa señor señora don doña gobernador senador director',
    fi: 'presidentti pääministeri ministeri valtiovarainministeri ulkoministeri liittokansleri kuningas paavi toimitusjohtaja',
    fr: 'président présidente premier première ministre chancelier chancelière roi reine pape monsieur madame gouverneur sénateur directeur patron',
    he: 'הנשיא נשיא השר שר המלך האפיפיור',
    hi: 'राष्ट्रपति प्रधानमंत्री मंत्री मुख्यमंत्री श्री',
    hu: 'elnök miniszterelnök miniszter kancellár király pápa úr',
    id: 'presiden wakil perdana menteri raja paus gubernur bapak ibu direktur',
    it: 'presidente premier primo ministro ministra cancelliere re regina papa signor signora governatore senatore direttore',
    nb: 'president statsminister statsministeren minister finansminister utenriksminister forbundskansler kong dronning pave toppsjef',
    nl: 'president premier minister bondskanselier koning koningin paus meneer mevrouw topman',
    pl: 'prezydent premier minister kanclerz król papież pan pani prezes szef',
    pt: 'presidente presidenta primeiro ministro ministra chanceler rei rainha papa senhor senhora governador senador diretor',
    ro: 'președintele premierul ministrul cancelarul regele papa domnul doamna',
    ru: 'президент премьер премьер-министр министр канцлер король папа господин госпожа глава губернатор сенатор',
    sv: 'president statsminister statsministern minister finansminister utrikesminister förbundskansler kung drottning påve vd',
    tr: 'cumhurbaşkanı başkan başbakan bakan bakanı başkanı kral papa şansölye sayın',
    uk: "президент прем'єр прем'єр-міністр міністр канцлер король папа пан пані глава",
    vi: 'tổng thống chủ tịch thủ tướng bộ trưởng vua ông bà',
  }).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);
