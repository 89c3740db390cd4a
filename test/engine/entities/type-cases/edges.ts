import type { TypeCase } from './type-case';

/** Where a name begins and ends, and what is none. */
export const edges: readonly TypeCase[] = [
  // Edges: a dateline without a mark, a bracket that is not closed, who holds an office, whose committee it is
  ['PARIS Telmar Group will buy a mill.\nBERLIN Germany has cut its forecast.\nFLORENCE Pugh arrived late.', 'Place PARIS', 'Organization Telmar Group', 'Place BERLIN', 'Place Germany', 'Person FLORENCE Pugh'],
  ['SEOUL, March 4 (AJP) - Shares rose.\nSEOUL, March 5 (Peninsula Newswire) — They fell.\nROME (June 3) — They met.', 'Place SEOUL', 'Organization AJP', 'Organization Peninsula Newswire', 'Place ROME'],
  ['Press Whip Jane Roe met the Ruler of Dubai. It was the Legislator-at-Large Chen Mei-hua who came first.', 'Person Jane Roe', 'Place Dubai', 'Person Chen Mei-hua'],
  ['The Chief Justice of India and the Secretary of State for Defence agreed.', 'Place India'],
  ['The Accountant General of the Federation (AGF) left, and so did a former AGF. He is Prime Minister of the United Arab Emirates (UAE).', 'Place United Arab Emirates'],
  ['The minister is pro-EU, she said, and he was once anti-China. Jane Roe, R-Texas, is neither.', 'Organization EU', 'Place China', 'Person Jane Roe', 'Place Texas'],
  ['One MEP met another. The jury sees CCTV of the street.'],
  ['State broadcaster CCTV reported it.', 'Organization CCTV'],
  ['ROME/PARIS Italy has sent help.', 'Place ROME', 'Place PARIS', 'Place Italy'],

  // Films, books and songs are not those after whom they are called
  ['Lincoln, the film by Steven Spielberg, opened in Chicago. Jay Kelly, starring George Clooney, did not.', 'Person Steven Spielberg', 'Place Chicago', 'Person George Clooney'],
  ['The film Oppenheimer won. The film Martin Scorsese made did not. Jane Roe, a film director, left.', 'Person Martin Scorsese', 'Person Jane Roe'],

  // Words that are names beside certain others
  ['They said Labour had broken its word, and Labour’s Chris Hipkins agreed. It was hard labour.', 'Organization Labour', 'Person Chris Hipkins'],
  ['The House could vote on Wednesday. House prices rose. The House on the hill may fall. The Board of Education agreed.', 'Organization House', 'Organization Board of Education'],
  ['House Speaker Jane Roe called House and Senate leaders. House prices rose.', 'Organization House', 'Person Jane Roe', 'Organization Senate'],
  ['She avoided a Commons defeat. Nominees approved by Parliament include two sisters. The bill is in the Diet, which Japan elected.', 'Organization Commons', 'Organization Parliament', 'Organization Diet', 'Place Japan'],
  ['Two Sun journalists met. A story was published in the Sun. The sun shone. On Sun Street it rained.', 'Organization Sun', 'Place Sun Street'],
  ['A Nova Scotia Liberal met Fine Gael and Gabungan Parti Sarawak.', 'Place Nova Scotia', 'Organization Fine Gael', 'Organization Gabungan Parti Sarawak'],
  ['Labour MPs threatened to rebel. A Treasury source said so, and she told the Commons.', 'Organization Labour', 'Organization Treasury', 'Organization Commons'],
  ['Labor has promised cuts, a Treasury minister said, and she served in Parliament. Labor costs rose.', 'Organization Labor', 'Organization Treasury', 'Organization Parliament'],
  ['It was a week in which Labour listened, and both National and Labour lost votes.', 'Organization Labour'],
  ['She returns to the Almeida with a play that Ann Roe wrote.', 'Organization Almeida', 'Person Ann Roe'],
  ['Rosa Almeida played a study, and Almeida was happy.', 'Person Rosa Almeida'],
  ['Hard labour helps, but at such Labour costs nobody builds. The Labour Day march is in May.'],
  ['Labour costs rose, Treasury yields fell, and commons were sold.'],
  ['The National Weather Service and Welsh Labour had no comment.', 'Organization National Weather Service', 'Organization Welsh Labour'],

  // Names with a sign in them, and as other papers write them
  ['Prices fell after OPEC+ agreed to pump more.', 'Organization OPEC+'],
  ['Rivals of Smith and Nephew and Marks and Spencer said so.', 'Organization Smith and Nephew', 'Organization Marks and Spencer'],

  // Edges: hospitals, houses and schools, wings of parties, what a body is of and for, rivers, provinces, units
  ["He was taken to KK Women's and Children's Hospital, then to Brigham and Women's Hospital. She works at Boston Children's Hospital.", "Organization KK Women's and Children's Hospital", "Organization Brigham and Women's Hospital", "Organization Boston Children's Hospital"],
  ["Cirrus Aircraft and St. Luke's wrote letters of support.", 'Organization Cirrus Aircraft', "Organization St. Luke's"],
  ["Dr. Kiran Musunuru, of Penn's Perelman School of Medicine, spoke. He left King's College of London.", 'Person Kiran Musunuru', 'Organization Penn', 'Organization Perelman School of Medicine', "Organization King's College of London"],
  ['It was shown to the American Society of Gene and Cell Therapy. The Bank of England and Barclays fell.', 'Organization American Society of Gene and Cell Therapy', 'Organization Bank of England', 'Organization Barclays'],
  ['The U.S. Department of Housing and Urban Development and the Ministry of Health met Boris Johnson.', 'Organization U.S. Department of Housing and Urban Development', 'Organization Ministry of Health', 'Person Boris Johnson'],
  ['The Department of Health and Social Care paid.', 'Organization Department of Health and Social Care'],
  ['The Corruption Investigation Office for High-ranking Officials asked whether she still had not left when he ran its Center for Biologics Evaluation and Research.', 'Organization Corruption Investigation Office for High-ranking Officials', 'Organization Center for Biologics Evaluation and Research'],
  ['The Communist Party of India (Marxist) and the Shiv Sena (UBT) met.', 'Organization Communist Party of India (Marxist)', 'Organization Shiv Sena (UBT)'],
  ['He wrote that the Niger Delta cannot afford it. Delta rose 3%.', 'Place Niger Delta', 'Organization Delta'],
  ['In Daegu and North Gyeongsang Province they led. A shop in Mapo-gu closed. His Karate-do helped.', 'Place Daegu', 'Place North Gyeongsang Province', 'Place Mapo-gu'],
  ['A sergeant of the 47th Mechanized Brigade said so. The 5th Circuit ruled.', 'Organization 47th Mechanized Brigade', 'Organization 5th Circuit'],
  ['Acuitas Therapeutics of Vancouver supplied it. He spoke of the Central Bank of Nigeria.', 'Organization Acuitas Therapeutics', 'Place Vancouver', 'Organization Central Bank of Nigeria'],
  ['At Counterpoint Research in Hong Kong they waited. The Journal of Applied Systems said so. Cancer Research helps.', 'Organization Counterpoint Research', 'Place Hong Kong', 'Organization Cancer Research'],
  ['The corridor of TD Garden was full. A tip went to Action Fraud and Age UK.', 'Place TD Garden', 'Organization Action Fraud', 'Organization Age UK'],
  ['Peter Marks, who ran it, left.', 'Person Peter Marks'],

  // Animals, labels, brackets within a name, days in a paper's name
  ['Binky the grey seal came to London, and Binky slept. Jane the dog walker met Ann Roe.', 'Place London', 'Person Jane', 'Person Ann Roe'],
  ['Post Writer Badge\nThe writer Ann Badge left with Mr Badge.', 'Person Ann Badge'],
  ['Hundreds mourned Tama (Hone Robert) Parker, who was 71. With Rachel Maddow (Ann Roe), Chris Lee (Jo Brown) played.', 'Person Tama (Hone Robert) Parker', 'Person Rachel Maddow', 'Person Ann Roe', 'Person Chris Lee', 'Person Jo Brown'],
  ['An editor at the Sunday Guardian said that on Sunday it rained.', 'Organization Sunday Guardian'],
  ["He taught at Ermysted's grammar school, and she at Bristol's grammar school.", "Organization Ermysted's grammar school", 'Place Bristol'],
  ['A bus crashed in Nadi yesterday. It is in Fiji.', 'Place Nadi', 'Place Fiji'],
  ['Tom Bird drove well. Bird reported much rain. Bird seed is dear.', 'Person Tom Bird'],

  // Headings
  ['Fed Minutes Show Deep Split Over Inflation', 'Organization Fed'],
  ['Fed Up With Waiting, Farmers Block Roads Again'],

  // Two names in one, and one that looks like two
  ['The regulator fined Harbor Bank and Corran Bank, and it opposed the merger of Tolvan Media and Zelto Inc. in court.', 'Organization Harbor Bank', 'Organization Corran Bank', 'Organization Tolvan Media', 'Organization Zelto Inc.'],
  ['Shares of Marks and Spencer Group rose, the Food and Drug Administration said.', 'Organization Marks and Spencer Group', 'Organization Food and Drug Administration'],

  // What the edges of a tagged name are: each is read by its row alone
  ['The U.S. District Court for the Central District of California ruled on it.', 'Organization U.S. District Court for the Central District of California'],
  ["Towns are Kingstown, St. George's, and Basseterre.", 'Place Kingstown', "Organization St. George's", 'Place Basseterre'],
  ['They met the Emir of Qatar in May.', 'Place Qatar'],
  ['Warplanes conducted 20 strikes against ISIL terrorists in Iraq.', 'Organization ISIL', 'Place Iraq'],
  ['European Union Health Commissioner Markos Roe said so.', 'Organization European Union', 'Person Markos Roe'],
  ['On Monday they spoke of Tafara “Cookie” Moyo again.', 'Person Tafara “Cookie” Moyo'],
  ['It was about two boys, Gordon and Trevor, and they left.', 'Person Gordon', 'Person Trevor'],
  ['They told of Hanford College and Grove College on Friday. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Hanford College', 'Organization Grove College', 'Organization Corley FC', 'Organization Dunmore United'],
  ['Osaka - Telmar Corp. has cut its forecast.', 'Place Osaka', 'Organization Telmar Corp.'],
  ["The Army's 6th Infantry Division left.", 'Organization 6th Infantry Division'],
  ['On Monday they spoke of Acuitas Therapeutics of Vancouver again.', 'Organization Acuitas Therapeutics', 'Place Vancouver'],

  // Shorter and longer names beside each other
  ['Rio Tinto dug there for years. Rio has claims on more land, and Rio was quiet.', 'Organization Rio Tinto'],
  ['Rio Tinto dug there. Rio Ferdinand watched, and Rio was quiet.', 'Organization Rio Tinto', 'Person Rio Ferdinand', 'Place Rio'],
  ['Rio Tinto dug there. Its men live in Rio, and Rio was quiet.', 'Organization Rio Tinto', 'Place Rio'],
  ["Omar al-Zarqawi was hunted. After Zarqawi's death others took over.", 'Person Omar al-Zarqawi'],
  ['The National Union of Metalworkers of South Africa went on strike.', 'Organization National Union of Metalworkers of South Africa'],
  ['Engineers of the American Society of Civil Engineers and the University of California met in Ghana.', 'Organization American Society of Civil Engineers', 'Organization University of California', 'Place Ghana'],
  ['A boat of the Chinese Coast Guard came near, and one of the Royal Canadian Air Force flew over.', 'Organization Chinese Coast Guard', 'Organization Royal Canadian Air Force'],
  ['An earlier report by L’Equipe claimed that he had overruled the manager.', "Organization L'Equipe"],
  ['The slew of investors included Microsoft, Nvidia and Bezos Expeditions.', 'Organization Microsoft', 'Organization Nvidia', 'Organization Bezos Expeditions'],
  ['He praised Everest Metals and Delta Lithium, and the bars of other metals and lithium.', 'Organization Everest Metals', 'Organization Delta Lithium'],
  ['The robot maker is Figure. The company Figure raised more, as Figure 1 shows.', 'Organization Figure'],

  // What leans on a name, and what is none
  ['Minister for the Middle East Tobias Roe comments on the reports.', 'Place Middle East', 'Person Tobias Roe'],
  ['Bonneville County Sheriff’s Office Public Information Officer Sgt. Bryan Roe said so after both cars had been taken away.', "Organization Bonneville County Sheriff's Office", 'Person Bryan Roe'],
  ['The union met in Derby. Union spokesman Ted Roe agreed, and Council Members Ann Roe and Jo Vale voted no.', 'Place Derby', 'Person Ted Roe', 'Person Ann Roe', 'Person Jo Vale'],
  ['He asked the auditor and Accountant-General of the Federation, Mr Sani Roe, to come.', 'Person Sani Roe'],
  ['It is worth more, by the Bloomberg Billionaires Index.', 'Thing Bloomberg Billionaires Index'],
  ['The Pacific Nations Cup begins in Suva, and the Chicago Marathon is on Sunday.', 'Event Pacific Nations Cup', 'Place Suva', 'Event Chicago Marathon'],
  ['Captains of the Pacific drank from a cup in Chicago.', 'Place Pacific', 'Place Chicago'],
  ['There is a Trump-endorsed plan for a Thailand-flagged ship.', 'Person Trump', 'Place Thailand'],

  // Where a name ends
  ['Sinn Féin Justice spokesperson Donnchadh Ó Laoghaire TD has said so to them.', 'Organization Sinn Féin', 'Person Donnchadh Ó Laoghaire'],
  ['The Homeland Security secretary, and the Department of Health Secretary Ann Roe, left.', 'Organization Homeland Security', 'Organization Department of Health', 'Person Ann Roe'],
  ["In 2021 the NSW Police Force's State Crime Command began its work.", 'Organization NSW Police Force', 'Organization State Crime Command'],
  ['It was told to the Illinois House of Representatives’ Education Task Force today.', 'Organization Illinois House of Representatives'],
  ['The Port Dickson MP said that Port Dickson would wait.', 'Place Port Dickson'],
  ['Detectives carried out Firearm Prohibition Order (FPO) searches at two homes, and the FPO held.'],
  ['Many more acres were lost as the Dixie Fire burned across the landscape, and the Chicago Fire beat them.', 'Event Dixie Fire', 'Organization Chicago Fire'],
  ['The game was lost by Brandon High School. The coach got Brandon back within seven points.', 'Organization Brandon High School'],
  ['Brandon High School lost. Brandon Vale scored, and Brandon was pleased.', 'Organization Brandon High School', 'Person Brandon Vale'],

  // Names that go on ahead of themselves
  ["St. Brendan's nurses gave notice on Friday. The feast of St. Brendan, St. Brendan's day, is near.", "Organization St. Brendan's", 'Person St. Brendan'],
  ["Da'Vine Joy Randolph won, and the Prince Albert Raiders lost.", "Person Da'Vine Joy Randolph", 'Organization Prince Albert Raiders'],
  ['Voters in Cork South-Central stayed at home.', 'Place Cork South-Central'],
  ['He read "Slouching Towards Bethlehem" and heard "Mayor Karen Bass" there.', 'Person Karen Bass'],
  ['Ann Roe of France Unbowed met the makers of Boston Dynamics robots as Santa Ana winds blew.', 'Person Ann Roe', 'Organization France Unbowed', 'Organization Boston Dynamics'],

  // No names
  ['He swam in the Mississippi river, and the Niger delta is wet.'],
  ['Two detainees are held at Guantanamo, and one was held at Guantánamo for a year.'],
  ['They met in the London Head Office. It was sent to the High Court Judge by post.', 'Place London'],
  ['Several Members of Parliament left. He was Minister of State for Petroleum Resources.', 'Organization Petroleum Resources'],
  ['They ratified the CTBT in May. The trade pact, known as the CPTPP, is new. It is a signatory to the NPT, and keeps it.'],
  ['After Slow Burn, hit the coach. On Deep Dune, met the director of the film.'],
  ['The Commissioner of Police (COP) said so. An All-star game began.', 'Organization COP'],
  ['JOHN SMITH HE said that rain fell.', 'Person JOHN SMITH'],
  ['Fighting near Preah Vihear drove half a million from home.', 'Place Preah Vihear'],
  ['Apple picking starts early. Orange growers are giving up. The container ship Lexington ran aground.'],
  ['He uses Google Maps and Microsoft Teams on the way.', 'Product Google Maps'],
  ['Stocks ended higher. Brent rose to $64 a barrel.'],

  // Whole where the page has the whole name elsewhere; a dateline with hyphens right after it
  ['Washington Monument Closes to Repair a Crack\nThe Washington Monument has a crack near its peak.', 'Place Washington Monument'],
  ['The Washington Monument has a crack near its peak, officials in Washington said.', 'Place Washington Monument', 'Place Washington'],
  ['NEW YORK--Verizon Communications has a new app.', 'Place NEW YORK', 'Organization Verizon Communications'],

  // Shows, heroes and queens of beauty that end in a country's name
  ['He said so on Good Morning America. In America nobody heard it.', 'Place America'],
  ['The boy came as Captain America, his sister as Miss Venezuela.'],

  // Two bodies, and what stands before one
  ['Pupils of the Elmcrest Community Education Centre and Three Rivers Tribal Council will be driven.', 'Organization Elmcrest Community Education Centre', 'Organization Three Rivers Tribal Council'],
  ['She heads the Institute of Rural Health at Queen\'s College in Leeds.', 'Organization Institute of Rural Health', "Organization Queen's College", 'Place Leeds'],
  ['She founded a website and is also a correspondent for NGO Lawyers Without Borders and a French channel. The NGO Affairs Bureau objected.', 'Organization Lawyers Without Borders', 'Organization NGO Affairs Bureau'],

  // A team or a paper before the person, two peoples, a calling, who lent a picture
  ["He is joined by Haas' Oliver Berman on the grid. It was Charles' son Ann Roe who won.", 'Organization Haas', 'Person Oliver Berman', 'Person Charles', 'Person Ann Roe'],
  ['TNT Sports pundit Cook even joked the 41-year-old would play on. The pundit Jane Poe did not.', 'Organization TNT Sports', 'Person Cook', 'Person Jane Poe'],
  ['It was written by American-Albanian Ledia Rama, and read by Anne-Marie Roe.', 'Person Ledia Rama', 'Person Anne-Marie Roe'],
  ['Musician “Sweet” Charles Roe died on Monday. He was 80.', 'Person “Sweet” Charles Roe'],
  ['Photo: Courtesy of Cardiff University. Their courtesy pleased Cardiff University.', 'Organization Cardiff University'],
  ['The Police Public Relations Officer, Wale Roe, said the Public Relations Institute had met.', 'Person Wale Roe', 'Organization Public Relations Institute'],
  ['He moved into the White House to help the First Family, and the Roe family left.', 'Organization White House'],
];
