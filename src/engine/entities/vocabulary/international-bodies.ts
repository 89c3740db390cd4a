/**
 * Bodies of states and of the United Nations, and a few of one country, whose names go on after a small word ("Office on Drugs and Crime") or hold a
 * place ("Economic Commission for Africa"), so that readers of shapes and the tagger find a part of them. Names as the bodies write them,
 * from the United Nations' list of its system and the bodies' own sites; left out is what a person is called by as well (High Commissioner). Sorted.
 */

const ofUnitedNations = (
  'Assistance Mission for Iraq|Assistance Mission in Afghanistan|Conference on Trade and Development|Development Program|Development Programme|Disengagement Observer Force|Economic and Social Commission for Asia and the Pacific|' +
  'Economic and Social Commission for Western Asia|Economic and Social Council|Economic Commission for Africa|Economic Commission for Europe|Economic Commission for Latin America and the Caribbean|Environment Program|' +
  'Environment Programme|Food and Agriculture Organization|Human Rights Committee|Human Rights Council|Human Rights Office|Human Settlements Programme|Industrial Development Organization|' +
  'Institute for Disarmament Research|Institute for Training and Research|Interim Force in Lebanon|Mission in South Sudan|Office for Disaster Risk Reduction|Office for Project Services|Office for the Coordination of Humanitarian Affairs|' +
  'Office of Counter-Terrorism|Office of the High Commissioner for Human Rights|Office on Drugs and Crime|Peacekeeping Force in Cyprus|Population Fund|Relief and Works Agency|Relief and Works Agency for Palestine Refugees|' +
  'Secretariat|Support Mission in Libya|Verification Mission in Colombia|Women'
).split('|');

const others = (
  "African Commission on Human and Peoples' Rights|African Court on Human and Peoples' Rights|Caribbean Community|Common Market for Eastern and Southern Africa|Council of the European Union|Court of Justice of the European Union|" +
  'Customs and Border Protection|Economic Community of Central African States|Economic Community of West African States|Immigration and Customs Enforcement|Institute for the Study of War|Intergovernmental Authority on Development|' +
  'Intergovernmental Panel on Climate Change|International Criminal Tribunal for Rwanda|International Criminal Tribunal for the former Yugoslavia|International Federation of Red Cross and Red Crescent Societies|' +
  'International Tribunal for the Law of the Sea|Joint United Nations Program on HIV/AIDS|Joint United Nations Programme on HIV/AIDS|Medicines and Healthcare products Regulatory Agency|' +
  'National Institute of Allergy and Infectious Diseases|National Union of Rail, Maritime and Transport Workers|Office of Management and Budget|Office of the United Nations High Commissioner for Human Rights|' +
  'Organisation for Security and Co-operation in Europe|Organisation for the Prohibition of Chemical Weapons|Organisation of the Islamic Conference|Organization of the Islamic Conference|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|' +
  'Organization for the Prohibition of Chemical Weapons|Special Tribunal for Lebanon'
).split('|');

export const internationalBodies: readonly string[] = [...ofUnitedNations.flatMap((name) => [`United Nations ${name}`, `UN ${name}`, `U.N. ${name}`]), ...others];
