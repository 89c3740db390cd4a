import type { TypeCase } from './type-case';

/** Persons. */
export const persons: readonly TypeCase[] = [
  // Titles, peoples and full stops around a person's name; an office whose holder is not named
  ['Oba Tunde Ashiru spoke, and Advocate Anil Sharma replied to Gda Sean Nolan.', 'Person Tunde Ashiru', 'Person Anil Sharma', 'Person Sean Nolan'],
  ['Kenyan Peter Langat won, ahead of Finn Roe Miller.', 'Person Peter Langat', 'Person Finn Roe Miller'],
  ['They met the High Commissioner to Canada and the relevant District Judge.', 'Place Canada'],

  ['Burger King Drops Its Crown From Every Sign\nShe eats at Burger King. UNRWA Commissioner-General Jane Roe does not.', 'Organization Burger King', 'Organization UNRWA', 'Person Jane Roe'],
  ["Will Smith, Jo Roe Reportedly Part Ways In Public\nIn a tent she sang with Lady Gaga. Lady Moberg was there.", 'Person Will Smith', 'Person Jo Roe', 'Person Lady Gaga', 'Person Moberg'],
  ['Verizon CIO Anders Moberg shows it. Deadline Executive Editor Jane Roe wrote: "The Senior Editor is away."', 'Organization Verizon', 'Person Anders Moberg', 'Person Jane Roe'],
  ['By Anders Moberg2024-03-05 10:00 UTC\nHe left.', 'Person Anders Moberg'],
  ['She took AP classes, and boxes from GDF Suez; the AP reported it from Atlanta.', 'Organization GDF Suez', 'Organization AP', 'Place Atlanta'],

  // Who is called like a month
  ['Theresa May met Labour MPs. May said she would stay, but he said that May would go, and Mrs May laughed.', 'Person Theresa May', 'Organization Labour'],
  ['Theresa May lost. Elections in May 2019 loom, and by May they hope. May elections are rare, and May is warm.', 'Person Theresa May'],

  // Edges of persons' names
  ['Will Barton scored twice. Will Robin Hale win it?', 'Person Will Barton', 'Person Robin Hale'],
  ['Later Sir Keir Starmer spoke to Dame Ann Roe.', 'Person Keir Starmer', 'Person Ann Roe'],
  ['The chairman, Musa Aliyu (SAN), took the oath.', 'Person Musa Aliyu'],
  ['It was an Ann Roe-chaired panel of bankers that met in Accra.', 'Person Ann Roe', 'Place Accra'],
  ["The wife of Governor Christie's aide was at Christie's.", 'Person Christie', "Organization Christie's"],

  // Initials
  ['The scam was found in May. A. Padmakumar, a former president of the board, was remanded.', 'Person A. Padmakumar'],
  ['Sushila Karki called an election, and K.P. Sharma Oli fled the town.', 'Person Sushila Karki', 'Person K.P. Sharma Oli'],

  // What a name is by what stands around it
  ['Quorvane, a monitoring group, counted the dead. Velmora, the country\'s largest grocer, raised prices.', 'Organization Quorvane', 'Organization Velmora'],
  ['Jane Roe, the country\'s largest landowner, raised prices.', 'Person Jane Roe'],
  ['The Minneapolis-based chain and a Lagos-founded app grew.', 'Place Minneapolis', 'Place Lagos'],
  ['A Linux-based phone and a faith-based school were shown.'],
  ['He is a lawyer at Dean Omar Branham Shirley in Dallas.', 'Organization Dean Omar Branham Shirley', 'Place Dallas'],
  ['Environmental groups including Clara Verde objected. Friends including Jane Roe did not.', 'Organization Clara Verde', 'Person Jane Roe'],
  ['The ministers met Qais al-Khazali of Asaib Ahl al-Dar in Baghdad.', 'Person Qais al-Khazali', 'Organization Asaib Ahl al-Dar', 'Place Baghdad'],
  ['The militia leader known as Hemedti spoke. The disease known as Ebola spread.', 'Person Hemedti'],
  ['Rivals Flutterwave and Paystack declined to comment.', 'Organization Flutterwave', 'Organization Paystack'],
  ['Three and Vodafone won approval for the merger. Three and a half years later three men left.', 'Organization Three', 'Organization Vodafone'],
  ['The commission fined X 120 million euros, and X’s owner objected. She likes X films.', 'Organization X'],
  ['Sharon Roe of Unite said jobs would go. Workers of the world, Unite against it.', 'Person Sharon Roe', 'Organization Unite'],
  ['Crowds marching on Parliament to mark the day were stopped.', 'Organization Parliament'],
  ['The Soviet Union fell in 1991, and the African Union grew.', 'Place Soviet Union', 'Organization African Union'],
  ['In May Zoho founder Sridhar Vembu moved, and the company founder Ann Hale stayed.', 'Organization Zoho', 'Person Sridhar Vembu', 'Person Ann Hale'],
  ['Saudi Arabia and the United Arab Emirates back rival camps against the Houthis.', 'Place Saudi Arabia', 'Place United Arab Emirates', 'Organization Houthis'],
  ['They named the United States, Saudi Arabia, the United Arab Emirates and Egypt.', 'Place United States', 'Place Saudi Arabia', 'Place United Arab Emirates', 'Place Egypt'],
  ['The virus is HIV, not AIDS, and Kashmiris were tested.'],
  ['The Amazon deserved better, said Carolina Roe.', 'Person Carolina Roe'],

  // Persons: after a site's name, before an office of somebody's, with a nickname, with a surname like a firm's end
  ['She congratulated the team on X. Elon Musk sent his compliments.', 'Person Elon Musk'],
  ["Mekdes Daba, Ethiopia's health minister, spoke. Addis Ababa, Ethiopia's capital, was calm.", 'Person Mekdes Daba', 'Place Ethiopia', 'Place Addis Ababa'],
  ['Fighting began when Ismael "El Mayo" Zambada was seized.', 'Person Ismael "El Mayo" Zambada'],
  ['The former congressman Zaldy Co fled; the ombudsman Crispin Roe stayed, and Saudi Electricity Co grew.', 'Person Zaldy Co', 'Person Crispin Roe', 'Organization Saudi Electricity Co'],

  // Persons whom the tagger doubts, and the text does not; first names that it has not seen; shapes that only people's names have
  ['The foul was called on Jaxson Hayes on Saturday. Hayes said he had gone for the ball.', 'Person Jaxson Hayes'],
  ['The price may top the $4 billion that Matt Harrow paid for the team.', 'Person Matt Harrow'],
  ['Pep Guardiola had left out Ilkay Gundogan and asked Phil Foden to play. "They are what we were," said Guardiola.', 'Person Pep Guardiola', 'Person Ilkay Gundogan', 'Person Phil Foden'],
  ['Wes Anderson came with "The Phoenician Scheme," and Spike Lee, who premiered his film with Denzel Washington, gave a press conference.', 'Person Wes Anderson', 'Person Spike Lee', 'Person Denzel Washington'],
  ['The whale rescue group Project Jonah said so.', 'Organization Project Jonah'],
  ['Reuters Putin and Trump are seen in this picture. Getty Images Starmer met Macron. The Reuters Institute said so.', 'Organization Reuters', 'Person Putin', 'Person Trump', 'Organization Getty Images', 'Person Starmer', 'Person Macron', 'Organization Reuters Institute'],
  ['Sadly Guardiola was away. Yesterday Guardiola spoke.', 'Person Guardiola'],
  ['Director Bong Joon-ho met Song Kang-ho. An Oscar-winning film was shown.', 'Person Bong Joon-ho', 'Person Song Kang-ho'],
  ['Governor Monday Okpebholo spoke. President Monday said little.', 'Person Monday Okpebholo'],
  ['At the weekend he was initiated into Freemasonry, and wore his Boots Ball hat.'],

  // Surnames that are other words
  ['Mrs Crown had lived alone, said Mr House. Mr President and Mr Speaker listened.', 'Person Crown', 'Person House'],

  // Titles before a name, and names with a title's word in them
  ['Detective Constable Ann Roe spoke. Clr Brown agreed. John Constable painted it.', 'Person Ann Roe', 'Person Brown', 'Person John Constable'],
  ['She is the Reverend Canon Jo Hart. The Canon EOS is on sale.', 'Person Jo Hart', 'Organization Canon EOS'],
  ['Chief Minister Datuk Patinggi Hassan Roe left with Md Masudur Rahman, 41, a farmer.', 'Person Hassan Roe', 'Person Md Masudur Rahman'],
  ['Deceased Karim Islam, 9, was there. Hurt was Private 1st Class Ann Roe.', 'Person Karim Islam', 'Person Ann Roe'],
  ['The minister SP Velumurugan left. Police spokesman SP Adewale Roe said so.', 'Person SP Velumurugan', 'Person Adewale Roe'],
  ['Farmers in Sultan Kudarat lost their rice, a Sultan Kudarat police chief said. Sultan Ibrahim Roe gave rice.', 'Place Sultan Kudarat', 'Person Ibrahim Roe'],

  // Maiden names, and children by their given names
  ['She was the daughter of Florence (nee Masters) and Jo Roe. Florence is in Italy, he said.', 'Person Florence', 'Person Masters', 'Person Jo Roe', 'Place Italy'],
  ['They had two sons, Gordon and Trevor, and a firm, Gordon and Trevor.', 'Person Gordon', 'Person Trevor'],

  // A verb after a comma is no part that somebody plays
  ['Hiro Aoki, 43, policy chief of the party, won the governor race. He had quit as Nagoya mayor.', 'Person Hiro Aoki', 'Place Nagoya'],
  ['Ann Roe, chairman of Vantora Trust, lost the governor race. Jo Lee, retired police chief, and Kim Doe, named the director of a mill, met her.', 'Person Ann Roe', 'Organization Vantora Trust', 'Person Jo Lee', 'Person Kim Doe'],

  // Short titles, what somebody is called by, a title that is a given name
  ['He asked the meeting chairman Cr Grant Whitmore to intervene, and Garda John Marsh and Maj-Gen Ann Roe to leave.', 'Person Grant Whitmore', 'Person John Marsh', 'Person Ann Roe'],
  ['Police said that Tafara “Cookie” Moyo, 33, of Hull left. He said “No” Moyo heard.', 'Person Tafara “Cookie” Moyo', 'Place Hull'],
  ['It was chaired by Sheikh Sultan bin Khalid bin Sultan Al Nuaimi, and the Sultan of Oman left.', 'Person Sultan bin Khalid bin Sultan Al Nuaimi', 'Place Oman'],

  // A part of a full name on the page says who is meant
  ['A former minister, Tarek Mahindapaksa, left. It was for several of his brothers, including Anton and Tarek, to hold office.', 'Person Tarek Mahindapaksa'],
  ['A Brandon man was fined. Brandon Ottley, a driver from Brandon, was not.', 'Place Brandon', 'Person Brandon Ottley'],
  ['It belongs to Dietmar Pohl. "I have given Dietmar some problems," she said.', 'Person Dietmar Pohl'],
  ['Envoy Jamil al-Qudari spoke. A letter from Qudari\'s office was read.', 'Person Jamil al-Qudari'],
  ['Kaden St. Cyr scored, and the coach praised the boy. Then they hit St. Cyr late.', 'Person Kaden St. Cyr'],
  ['The line was that of premier Piet Bishop. Bishop told the house he would stay. The Bishop said so too.', 'Person Piet Bishop'],
  ['Sunil Mising, a teacher, spoke. The feast is kept by the Mising people each June.', 'Person Sunil Mising'],
  
  // Players of video games
  ['Estonia\'s Robin "ropz" Tamm led. Mario “malbs” Sandoval was second; Jane Roe “said nothing” to Anna Roe.', 'Place Estonia', 'Person Robin "ropz" Tamm', 'Person Mario “malbs” Sandoval', 'Person Jane Roe', 'Person Anna Roe'],

  // What a report, a match and an office write before and behind a name
  ["USC's Marlow Park kicked a 48-yard field goal.", 'Organization USC', 'Person Marlow Park'],
  ['Cde Tendai Gutu hailed it, and Shri Abhinav Likhar agreed with Pol Maj Gen Witoon Kaewsuwan.', 'Person Tendai Gutu', 'Person Abhinav Likhar', 'Person Witoon Kaewsuwan'],
  ['Petitioner Rampal Tomar, a scientist, sued. Pacer Shahidul Ripon took five.', 'Person Rampal Tomar', 'Person Shahidul Ripon'],
  ["The Deputy Attorney General, Kazi Roe, spoke. The DAG's comment is not right.", 'Person Kazi Roe'],
  ['Champion and Hall of Famer Dennis Rolfe died.', 'Person Dennis Rolfe'],
  ['The former minister of Culture and Sport, Ann Roe, left. The Ministry of Culture and Sport did not.', 'Person Ann Roe', 'Organization Ministry of Culture and Sport'],

  // Storms, ships, peoples and laws are nobody
  ['The board said that Kalmira moved west in a heap of rain. It is a typhoon like Typhoon Kalmira of old.', 'Event Kalmira', 'Event Typhoon Kalmira'],
  ['A ferry named Glen Sannor sails to Arran. The scalloper Lily Jean sank.', 'Place Arran'],
  ['His Serb neighbour came with Bosniak veterans and held land for Sami reindeer herding.'],
  ['He wrote against DACA and left.', 'Thing DACA'],
  ['A former teacher spoke to Daw Aye Kyi. Executive Councilor Deaglan Ferreira left.', 'Person Aye Kyi', 'Person Deaglan Ferreira'],
  ['The code ran in 25 passes, with St. Cyr making seven catches. Kaden St. Cyr scored.', 'Person Kaden St. Cyr'],
  ['He gave up a 6-yard touchdown from Denver Cruz with a minute left.', 'Person Denver Cruz'],
];
