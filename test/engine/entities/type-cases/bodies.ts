import type { TypeCase } from './type-case';

/** Bodies, their offices and their short names. */
export const bodies: readonly TypeCase[] = [
  // Abbreviated beginnings of places, not ends of sentences; a body that was told something; parties whose first word begins sentences
  ['Crews from Mt. Vernon and Sault Ste. Marie came. He climbed the mt. Vernon Roe watched.', 'Place Mt. Vernon', 'Place Sault Ste. Marie', 'Person Vernon Roe'],
  ["The minister told Parliament the People's Action Party would not raise the tax.", "Organization Parliament", "Organization People's Action Party"],
  ['People Power Party (PPP) leader Han Min-ho left. The PPP and the Democratic Party for the People met.', 'Organization People Power Party', 'Person Han Min-ho', 'Organization Democratic Party for the People'],
  ['In Taipei the Taiex fell. The Straits Times Index was flat, The Straits Times reported.', 'Place Taipei', 'Product Taiex', 'Product The Straits Times Index', 'Organization The Straits Times'],

  ['Taoiseach Ann Roe and Tánaiste Tom Poe met in Leinster House. Rain fell on Leinster.', 'Person Ann Roe', 'Person Tom Poe', 'Place Leinster House', 'Place Leinster'],
  ['In Tokyo the Nikkei rose to 50,323. Nikkei Asia reported that Paris will sell 100 Rafales to Kyiv.', 'Place Tokyo', 'Organization Nikkei Asia', 'Place Paris', 'Place Kyiv'],
  ['It ordered 65 jets at the Dubai Airshow, and opened a shop in Dubai.', 'Event Dubai Airshow', 'Place Dubai'],
  ['The town is cut off, the General Staff said. Chief of Staff Andriy Roe and General Mark Stafford agreed.', 'Organization General Staff', 'Person Andriy Roe', 'Person Mark Stafford'],

  // Bodies that end in a word which by itself says too little; a name right after the noun for its kind
  ['The Serious Fraud Office did not bring the case; the Canada Pension Plan Investment Board paid.', 'Organization Serious Fraud Office', 'Organization Canada Pension Plan Investment Board'],
  ['She works for the Meteorological Service of Jamaica.', 'Organization Meteorological Service of Jamaica'],
  ['He spoke in the Oval Office. The film led the Box Office.', 'Place Oval Office'],
  ['An ad featured the girl group Veloura. The drugmaker Tamsoltin fell. Police praised a company Musk founded.', 'Organization Veloura', 'Organization Tamsoltin', 'Person Musk'],
  ['A reporter for the Quarry Lantern first broke the news.', 'Organization Quarry Lantern'],
  ['Christian Brandt, the chief executive, said no.', 'Person Christian Brandt'],

  // Countries' bodies that are called after what they see to
  ['The fine came from Transport Malta. An Athletics Kenya official and Statistics South Africa agreed.', 'Organization Transport Malta', 'Organization Athletics Kenya', 'Organization Statistics South Africa'],
  ['In Athletics, Kenya won. It is a matter of transport, Malta says.', 'Place Kenya', 'Place Malta'],

  ['Larry Rice, president, Johnson & Wales University North Miami Campus', 'Person Larry Rice', 'Organization Johnson & Wales', 'Place North Miami'],
  ['Police in England & Wales met.', 'Place England', 'Place Wales'],
  // Diseases, and Uncle Sam; what opens a sentence before a name
  ['The Dallas Ebola patient met an Ebola doctor in Texas. The Zika season in Brazil is over, and Uncle Sam pays.', 'Place Texas', 'Place Brazil'],
  ['Hello. I’m Alex Burns, a reporter. Ask Damien Chazelle, the director. Meet Ann Roe. Aunt Sam Poe left.', 'Person Alex Burns', 'Person Damien Chazelle', 'Person Ann Roe', 'Person Sam Poe'],
  // Few people are called after Alabama; somebody called Georgia is
  ['Alabama Hammers\nThe Alabama attorney general said no.', 'Person Alabama Hammers', 'Place Alabama'],
  ['The coach Georgia Roe won. Georgia was glad.', 'Person Georgia Roe'],

  // What everybody has, and parts of phrases; what of a name makes an adjective
  ['The gang copied ATM cards. An ICU nurse with an MBA, now an EVP, sold U.S. Treasuries.'],
  ['He told CNN’s “State of the Union” so. The Union said no.', 'Organization CNN', 'Organization Union'],
  ['Reading beat Leeds in England. Obama published his Summer Reading List.', 'Organization Reading', 'Place Leeds', 'Place England', 'Person Obama'],
  ['See Homes for Sale. In Sale, England, it rained.', 'Place Sale', 'Place England'],
  ['It was a Chet Baker-ish song and a David Lynch-esque film by Baker Ishmael.', 'Person Chet Baker', 'Person David Lynch', 'Person Baker Ishmael'],

  ['Religions such as Islam and Christianity have laws. Activision wants to be the ESPN of eSports, and spoke to the Church of Scotland.', 'Organization Activision', 'Organization ESPN', 'Organization Church of Scotland'],
  ['A lawyer at the Ackerman firm, Ann Roe, was on the cover of Quarrel magazine in May. He works at the London firm.', 'Organization Ackerman', 'Person Ann Roe', 'Organization Quarrel', 'Place London'],
  ['The star of Manchester by the Sea lives in Manchester by the sea, near Hershey, Penn., where the Ravens GM left.', 'Place Manchester', 'Place Hershey', 'Place Penn.', 'Organization Ravens'],

  // Acronyms of offices and papers; offices in full
  ['The General Manager (GM) of the mill signed. A Criminal Behaviour Order (CBO) was made, and the CBO stands.'],
  ['Later the carmaker General Motors (GM) said so, and GM shares fell.', 'Organization General Motors'],
  ['It was signed by the Commissioner for Water and Roads on Monday.'],
  ['A former Tesla CTO and co-founder has left.', 'Organization Tesla'],

  // Schools that are called after somebody; stations by their call signs
  ["He went to Queen Elizabeth's Grammar School in Kent. She teaches at Sydney's School of Arts.", "Organization Queen Elizabeth's Grammar School", 'Place Kent', 'Place Sydney', 'Organization School of Arts'],
  ['Police told KXAN that the road was open, and WCVB-TV filmed it. WHAT said the cat?', 'Organization KXAN', 'Organization WCVB-TV'],
  ['A search firm called Searchly filed for bankruptcy.', 'Organization Searchly'],

  // Bodies whose name goes on: with what they are for, whose they are, whom they are called after
  ['Members of the Uganda National Commission on Human Rights later met those of the Coalition for Budget Reform.', 'Organization Uganda National Commission on Human Rights', 'Organization Coalition for Budget Reform'],
  ['She briefed the Security Council on Tuesday.', 'Organization Security Council'],
  ["The Uganda Editors' Guild and the Catholic Teachers' Association of Zambia agreed.", "Organization Uganda Editors' Guild", "Organization Catholic Teachers' Association of Zambia"],
  ["The boys' Union flag was torn."],
  ["Brazil's Federal Police searched the house, and Lebanon's Health Ministry sent nurses.", 'Place Brazil', 'Organization Federal Police', 'Place Lebanon', 'Organization Health Ministry'],
  ["Lebanon's Fatal Bridge Collapse was filmed. Brazil's Best won.", 'Place Lebanon', 'Place Brazil'],
  ['The Afghan Red Crescent and the Kenya Red Cross Society sent tents.', 'Organization Afghan Red Crescent', 'Organization Kenya Red Cross Society'],
  ['Gujarat Police arrested two men, and the Gujarat police chief left.', 'Organization Gujarat Police', 'Place Gujarat'],
  ["A clerk of the Attorney General's Office and the Wabash County Sheriff's Office said so.", "Organization Attorney General's Office", "Organization Wabash County Sheriff's Office"],
  ["The Maricopa County Attorney's Office sued the Australian Defence Force.", "Organization Maricopa County Attorney's Office", 'Organization Australian Defence Force'],
  ["The attorney general's office was shut, and Sheriff Tom Hale's office was open.", 'Person Tom Hale'],
  ['It blamed Jaish-e-Mohammed and Pakistan Tehreek-e-Insaf, and he fled to Mazar-e Sharif.', 'Organization Jaish-e-Mohammed', 'Organization Pakistan Tehreek-e-Insaf', 'Place Mazar-e Sharif'],
  ['The Lusaka Jockey Club closed. The Rotary Club gave, and so did the Department of Housing, Public Expenditure and Reform.', 'Organization Lusaka Jockey Club', 'Organization Rotary Club', 'Organization Department of Housing, Public Expenditure and Reform'],

  // What an acronym in brackets stands for
  ["The talks were about the Great Lukasi Rampart Dam (GLRD). The GLRD is large, and the GLRD's turbine runs.", 'Place Great Lukasi Rampart Dam'],
  ['The National Widget Board (NWB) spoke. The NWB was right.', 'Organization National Widget Board'],

  // Agencies, and from where they report
  ['Lusaka, Zambia, Apr 21 2022 (IPQ) - Last June the youth met. "We left," Emad told IPQ.', 'Place Lusaka', 'Place Zambia', 'Organization IPQ', 'Person Emad'],
  ['By Kenji Matsuda TOKYO (Reuters) - Shares fell on Monday.', 'Person Kenji Matsuda', 'Place TOKYO', 'Organization Reuters'],
  ['Lusaka (QRS) - a town by its code. Houston, Texas (TX) - another.', 'Place Lusaka', 'Place Houston', 'Place Texas'],
  ['He is on trial in the same case, the AQS agency reported.', 'Organization AQS'],

  // Acronyms of offices and treaties are no names
  ['She said the OC and an ASI denied them help, and the ASI told her so. An NQO said it had helped; the NQO was right. Karim Islam, OC of Mohonpur Police Station, left.', 'Person Karim Islam', 'Place Mohonpur Police Station'],
  ['The former CE had earlier said she would come. A former NQA official spoke of the NQA.', 'Organization NQA'],
  ['The nuclear deal with Tehran, known as the JQPoA, is at risk. A return to the JQPOA would help, and leaving is contrary to the JQPoA.', 'Place Tehran'],

  // Ranks and offices are no names, and leave those of others whole
  ['It was in Oyo State, SP Adewale Roe said. An SP leader and a DIG agreed with SSP Ann Lee; the SSP was new.', 'Place Oyo State', 'Person Adewale Roe', 'Person Ann Lee'],
  ['Queensland Police Commissioner Ann Roe spoke with New York Police Detective Jo Lee. Police Commissioner Jo March was away.', 'Organization Queensland Police', 'Person Ann Roe', 'Organization New York Police', 'Person Jo Lee', 'Person Jo March'],
  ['They were local government units (LGUs). Provincial Police Commander (PPC) Ann Roe and Senior Superintendent of Police (SSP) Jo Lee came.', 'Person Ann Roe', 'Person Jo Lee'],
  ['He hit a fly in the eighth off Jordan Roe (0-1), and MS Dhoni clapped. Next is Frenchman Gilles Roe. Cllr Brame left.', 'Person Jordan Roe', 'Person MS Dhoni', 'Person Gilles Roe', 'Person Brame'],
  ["A man from north Kerry had a house off Hugh Shearer Drive. Nepal's National Seismological Centre said the quake was strong, and a senior at Wadsworth High agreed.", 'Place Kerry', 'Place Hugh Shearer Drive', 'Place Nepal', 'Organization National Seismological Centre', 'Organization Wadsworth High'],

  // Offices in capitals, any town's council, the chief of a fire department
  ['Two were missing, the OC added, and the MCE agreed. The FBI added nothing.', 'Organization FBI'],
  ['City officials took the measure after a strike in Leeds. Kansas City officials did not.', 'Place Leeds', 'Place Kansas City'],
  ['Those taken to Court were old. Council members came. He lost in the Supreme Court.', 'Organization Supreme Court'],
  ['She was the Canon Residentiary for Music and Mission at Lincoln Cathedral.', 'Place Lincoln Cathedral'],
  ['It was reported at noon. Auburn Fire Chief Jo Lee came, and so did Dallas Police Chief Ann Roe.', 'Place Auburn', 'Person Jo Lee', 'Organization Dallas Police', 'Person Ann Roe'],

  // Schools, fire departments, banks and the like of a town
  ['After attending Hanham grammar school in Bristol she taught at Rodbourne infant school. A Bristol grammar school and Leeds high school pupils sang.', 'Organization Hanham grammar school', 'Place Bristol', 'Organization Rodbourne infant school', 'Place Leeds'],
  ['The London secondary school where he taught is closed, said the chief of the Morganville volunteer fire department.', 'Place London', 'Organization Morganville volunteer fire department'],
  ['Schools in the province include Holy Rosary Secondary in Kenya.', 'Organization Holy Rosary Secondary', 'Place Kenya'],
  ['Two will serve the Diocese of Durham. Jo Roe of Eskasoni First Nation spoke to the Homicide and Major Enquiry Team.', 'Organization Diocese of Durham', 'Person Jo Roe', 'Organization Eskasoni First Nation', 'Organization Homicide and Major Enquiry Team'],
  ['On Tuesday the housing plans went to the Housing Overview and Scrutiny Committee and those who keep money at First National Bank of Tyler. JPMorgan and Deutsche Bank did not.', 'Organization Housing Overview and Scrutiny Committee', 'Organization First National Bank of Tyler', 'Organization JPMorgan', 'Organization Deutsche Bank'],
  ["They were taken to St Anne's but died at St Anne's Kaplong Mission Hospital in Kenya.", "Organization St Anne's", "Organization St Anne's Kaplong Mission Hospital", 'Place Kenya'],
  ["Old boys of St Anne College and Royal College met the Army's 6th Infantry Division.", 'Organization St Anne College', 'Organization Royal College', 'Organization 6th Infantry Division'],
  ['Police asked the United Nations Interim Force in Lebanon. The United Nations said in Lebanon that it was calm.', 'Organization United Nations Interim Force in Lebanon', 'Organization United Nations', 'Place Lebanon'],
  ['The ruling party Gabungan Parti Borneo (GPB) won, and the satellites of the Global Positioning System (GPS) failed.', 'Organization Gabungan Parti Borneo'],

  // A place and its branch of a party, or who holds an office there
  ['Sabah Umno has nominated Bukit Lama assemblyman Jane Roe. Umno is glad. It was for the Kelantan Sultan to decide.', 'Place Sabah', 'Organization Umno', 'Place Bukit Lama', 'Person Jane Roe'],
  ['Perikatan Nasional (PN) lost. The Kedah PN government fell. Delhi Public School is one.', 'Organization Perikatan Nasional', 'Place Kedah', 'Organization Delhi Public School'],
  ['Jordan King met Florida Governor Ann Roe.', 'Person Jordan King', 'Place Florida', 'Person Ann Roe'],

  // Bodies by their head, with the place that they are of, and courts by where they sit
  ['Critics of Aung San Suu Kyi met Zendaya, and Hakeem Jeffries spoke; Jeffries left. It was at the Yasser Arafat Stadium in Nagorno-Karabakh.', 'Person Aung San Suu Kyi', 'Person Zendaya', 'Person Hakeem Jeffries', 'Place Yasser Arafat Stadium', 'Place Nagorno-Karabakh'],
  ['It is the 75th anniversary of the Social Security Act, which a president signed. If the Occupy Wall Street people have their way, Brits will read it in the Herald Sun.', 'Thing Social Security Act', 'Organization Occupy Wall Street', 'Organization Herald Sun'],
  ['The Palestinian Authority wrote to the New England Journal of Medicine. A Palestinian told Radio-Canada about a new authority.', 'Organization Palestinian Authority', 'Organization New England Journal of Medicine', 'Organization Radio-Canada'],
  ['A letter to the UN Office on Drugs and Crime and the U.N. Economic Commission for Africa says so. The UN has an office in Lusaka.', 'Organization UN Office on Drugs and Crime', 'Organization U.N. Economic Commission for Africa', 'Organization UN', 'Place Lusaka'],
  ['It is in the United Nations Office on Drugs and Crime World Drug Report, which everybody had read by then, as the House Committee on Oversight and Reform knows.', 'Organization United Nations Office on Drugs and Crime', 'Organization House Committee on Oversight and Reform'],
  ['She left the Museum of Contemporary Art for the Norwood Art Center.', 'Organization Museum of Contemporary Art', 'Organization Norwood Art Center'],
  ['He is a member of the Parliament of Ghana, and of the Bank of Japan and Toyota.', 'Organization Parliament of Ghana', 'Organization Bank of Japan', 'Organization Toyota'],
  ["The Busan Eastern District Prosecutors' Office charged him, an Attorney-General's Chambers spokesman said. The prosecutors' office shut.", "Organization Busan Eastern District Prosecutors' Office", "Organization Attorney-General's Chambers"],
  ['The Lahore high court ruled. Chief Justice of Lahore High Court Jane Roe left Lahore for a high court.', 'Organization Lahore high court', 'Organization Lahore High Court', 'Person Jane Roe', 'Place Lahore'],
  ['Tarman Mayor Jane Roe says that the rain will end soon. The river rose, said City Mayor Jo Lee, and later the Labour Mayor Ann Doe agreed.', 'Place Tarman', 'Person Jane Roe', 'Person Jo Lee', 'Person Ann Doe'],

  // Several of a kind, and bodies without a name
  ['It raised money from VCs. Council members approved it. County manager Jane Roe agreed that he broke Sec 3(B).', 'Person Jane Roe'],

  // Who holds an office, or sits for a place, is no part of a body's name; some offices are no bodies
  ['The BJP State president Jane Roe met the Labour Party National Publicity Secretary, John Poe.', 'Organization BJP', 'Person Jane Roe', 'Organization Labour Party', 'Person John Poe'],
  ['He said the Dravidian parties had looted the rivers of Tamil Nadu.', 'Place Tamil Nadu'],
  ['Interior Cabinet Secretary Jane Roe has ordered police to go. The CS said that the guns would be taken.', 'Person Jane Roe'],
  ['The Member of Parliament for Assin South, Rev. John Poe, asked about a jet.', 'Place Assin South', 'Person John Poe'],
  ['The Office of the Special Prosecutor has frozen them.', 'Organization Office of the Special Prosecutor'],
  ["Three men were remanded at the Georgetown Magistrates' Courts yesterday.", "Organization Georgetown Magistrates' Courts"],
  ['The Meteorology, Climatology and Geophysics Agency warned of rain.', 'Organization Meteorology, Climatology and Geophysics Agency'],
  ['In Johor Baru, Mentri Besar Datuk Onn Hafiz Roe said the coalition was ready for polls.', 'Place Johor Baru', 'Person Onn Hafiz Roe'],
  ['Minister of State Goh Pei Ming said the agency had taken down the sites, and Dr Sultan Al Jaber met them.', 'Person Goh Pei Ming', 'Person Sultan Al Jaber'],
  ['Yokozuna Onosato stayed unbeaten on Sunday.', 'Person Onosato'],

  // Bodies by their letters, by what they end in, and two that an "and" joins
  ['ZVK MP Anitha Roe spoke before ZVK members voted.', 'Organization ZVK', 'Person Anitha Roe'],
  ['MARTA will cut four lines, and Emory Healthcare will not. Montana Republicans agreed.', 'Organization MARTA', 'Organization Emory Healthcare', 'Place Montana'],
  ['The SUV leader Jane Roe met US drivers who voted, and an AI president Tom Poe did not.', 'Person Jane Roe', 'Place US', 'Person Tom Poe'],
  ['In Phoenix, HonorHealth and Mayo Clinic agreed.', 'Place Phoenix', 'Organization HonorHealth', 'Organization Mayo Clinic'],

  // Bodies that rules took for something else
  ['I am part of the Rotary International family. The Roe family and the Bin Roe family left.', 'Organization Rotary International'],
  ['Kate and Gerry McCabe spoke outside the court. She had pursued the McCabes for nearly three years. In their first statement since the verdict, the McCabes expressed no pleasure.', 'Person Kate', 'Person Gerry McCabe'],
  ['Adam Brewer scored in the second half, and the Brewers won 3-1 at home. The Brewers lead the league.', 'Person Adam Brewer', 'Organization Brewers'],
  ['She had rejoined the Concord Alliance (AN), and AN leader Pia Roe cheered. An aide left.', 'Organization Concord Alliance', 'Organization AN', 'Person Pia Roe'],
  ['The vote means Labor must find a partner. Minister Ann Roe insists Labor\'s 43 per cent target stands. Labor costs rise.', 'Organization Labor', 'Person Ann Roe'],

  ['They boarded at the hall and went to Sir Joseph Bertrand Day School in Tarn. The Ann Roe School District sued.', 'Organization Sir Joseph Bertrand Day School', 'Place Tarn', 'Organization Ann Roe School District'],
  ['We will not wait, said the La Marea secretary-general.', 'Organization La Marea'],
  ['The death was announced by his alma mater, Southern Kansas. It lies in southern Kansas.', 'Organization Southern Kansas', 'Place Kansas'],
  ['Three Irish Republican Army bombs were found.', 'Organization Irish Republican Army'],
  ['Hamid Roe was secretary-general of the Organisation of the Islamic Conference.', 'Person Hamid Roe', 'Organization Organisation of the Islamic Conference'],
  ['According to the local Advertiser newspaper, he gave a talk. The advertiser left.', 'Organization Advertiser'],
  ['The Ministry of Fisheries, Animal Husbandry and Dairying met.', 'Organization Ministry of Fisheries, Animal Husbandry and Dairying'],
  ['She helped negotiate the Nunavik Land Claim, and won.', 'Thing Nunavik Land Claim'],
  ['Shares fell in Tokyo, where the Nikkei (.N225) bucked the trend.', 'Place Tokyo'],

  // Schemes, missions and ships of space are no bodies; a range of mountains is a place
  ['House GOP advances Medicaid cuts after a long night. The Centers for Medicare and Medicaid Services agreed.', 'Organization GOP', 'Thing Medicaid', 'Organization Centers for Medicare and Medicaid Services'],
  ['NASA used a steeper path than Artemis I, and Artemis III will follow. Artemis 2 deployed a rocket, and the Orion capsule cost billions.', 'Organization NASA', 'Thing Artemis I', 'Thing Artemis III', 'Thing Artemis', 'Product Orion'],
  ['Artemis Fund Managers sold the shares of Orion Group.', 'Organization Artemis Fund Managers', 'Organization Orion Group'],
  ['Snow fell on the Sierra Nevadas and in the Ozarks.', 'Place Sierra Nevadas', 'Place Ozarks'],
  ['The mark is the first 20th Century Studios title on a stage. In the 20th century studios were few.', 'Organization 20th Century Studios'],
  ['It earned Olivier and Tony Awards, and stars Tony winner Aaron Roe.', 'Thing Tony Awards', 'Person Aaron Roe'],
  ['The late Tony Roe was kind, and Tony won.', 'Person Tony Roe'],
  ['Drought may have led to the demise of the Tang dynasty by weakening borders, wrote Bill Tang.', 'Person Bill Tang'],
  ['They met members of the Diplomatic Corps accredited to Ghana.', 'Place Ghana'],
  ['It was bought by John Murray assistant editor Becky Roe. Ann Murray, an editor, was pleased.', 'Organization John Murray', 'Person Becky Roe', 'Person Ann Murray'],
  ['The order came before the government launched Operation Metro Surge in Minnesota. Operation Smile, a charity, sent doctors.', 'Event Operation Metro Surge', 'Place Minnesota', 'Organization Operation Smile'],
  ['Housing site allocations will be made through the Tarn Neighbourhood Plan. Tarn is working on its Neighbourhood Plan.', 'Thing Tarn Neighbourhood Plan', 'Place Tarn'],
  ['Her decision not to issue a TRO stands. The curbs on its A.I. chips have shut it out, and A.I. models run best here.'],
  ['The figure surpassed the Zacks estimate. The Coppock indicator is falling, and Coppock Stores rose.', 'Organization Zacks', 'Organization Coppock Stores'],
  ['Order of performances:\n  4. Belgium: Essyla — "Dancing on the Rain"\n  15. France: Monroe — "Look!"\n  25. Austria: Cosmó — "Schein"', 'Place Belgium', 'Place France', 'Place Austria'],
  ['Kenya broke its duty under the International Covenant on Civil and Political Rights, the lawyer said, and the Convention Centre in Nairobi was full.', 'Place Kenya', 'Thing International Covenant on Civil and Political Rights', 'Place Convention Centre', 'Place Nairobi'],
  ['The Hill was quiet. Big Pharma lost. Big Tech won, and the Left split. Shares of Big Lots rose.', 'Organization Big Lots'],
];
