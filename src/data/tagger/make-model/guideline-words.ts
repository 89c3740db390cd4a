/**
 * Words by which the corpora's labels are made to agree. They are the trainer's own, apart from the finder's vocabulary: every change
 * here is another model.
 */

/** Peoples and languages: no places, though some annotators mark them as such. */
export const peoples: ReadonlySet<string> = new Set(
  (
    'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish ' +
    'finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian azerbaijani ' +
    'kazakh uzbek chinese japanese korean taiwanese vietnamese thai malaysian singaporean indonesian filipino philippine indian pakistani ' +
    'bangladeshi nepali nepalese burmese cambodian mongolian tibetan uyghur iranian iraqi israeli palestinian syrian lebanese jordanian saudi ' +
    'emirati qatari kuwaiti omani yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan ugandan tanzanian rwandan congolese ' +
    'nigerian ghanaian senegalese ivorian malian somali zimbabwean zambian angolan mozambican namibian african asian european mexican canadian ' +
    'cuban haitian jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian uruguayan paraguayan latin ' +
    'australian serbian croatian bosnian slovenian albanian kosovar macedonian montenegrin latvian lithuanian estonian maltese cypriot moldovan ' +
    'afghan arab arabic jewish muslim christian catholic protestant hindu buddhist sikh islamic islamist orthodox sunni shia shiite kurdish kurd ' +
    'catalan basque cantonese mandarin western eastern northern southern south-korean north-korean republican democrat democratic conservative ' +
    'labour liberal communist socialist americans russians ukrainians israelis palestinians europeans africans asians germans italians ' +
    'republicans democrats conservatives indians iranians australians canadians mexicans koreans arabs jews muslims christians'
  ).split(' '),
);

/** Titles and roles: no part of people's names. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady madam rev fr sen rep gov gen lt col sgt capt maj adm cmdr amb justice judge ceo cfo coo cto ' +
    'chair chairman chairwoman chairperson president premier chancellor minister secretary governor senator congressman congresswoman ' +
    'representative mayor king queen prince princess pope emperor sultan emir sheikh ayatollah cardinal archbishop bishop rabbi imam prosecutor ' +
    'general admiral colonel major captain lieutenant sergeant commander marshal ambassador envoy commissioner deputy lawmaker legislator founder ' +
    'co-founder cofounder director treasurer speaker spokesman spokeswoman spokesperson economist analyst strategist professor doctor officer ' +
    'executive billionaire investor entrepreneur tycoon manager coach striker goalkeeper midfielder defender actor actress singer rapper author ' +
    'novelist writer journalist lawyer attorney historian scientist researcher engineer activist dissident candidate leader boss banker trader ' +
    'vice prime foreign finance defence defense interior trade energy health education labour labor economy commerce treasury home chief managing ' +
    'senior junior former acting interim incoming outgoing first second assistant associate crown supreme national state federal us u.s uk eu un ' +
    'central bank party opposition majority minority house senate financial operating technology marketing investment economic information'
  ).split(' '),
);
