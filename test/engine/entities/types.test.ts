import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

/** Sentences as news writes them, and everything that has to be found in them. */
const cases: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  // The words around it say that it is a firm, not somebody
  ['"It is pricey," Bernstein said in a note.', 'Organization Bernstein'],
  ['Bernstein conducted in Vienna that year, and the audience adored him.', 'Person Bernstein', 'Place Vienna'],
  ['Leonard Bernstein was there. Bernstein said in a note that he was pleased.', 'Person Leonard Bernstein'],
  ['According to Bernstein analyst Joseph Gallo, the price is high.', 'Organization Bernstein', 'Person Joseph Gallo'],
  ['Oppenheimer analyst Leland Gershell was more careful.', 'Organization Oppenheimer', 'Person Leland Gershell'],
  ['Stephens downgraded the shares to hold. A day later Stephens wrote that it was sorry.', 'Organization Stephens'],
  ['Charlie Javice, founder of Frank, was sentenced to seven years.', 'Person Charlie Javice', 'Organization Frank'],
  ['A firm called Brightwell has given a quote.', 'Organization Brightwell'],
  ['He founded a club called Brightwell. Banco Sabadell said so.', 'Organization Brightwell', 'Organization Banco Sabadell'],
  ['Corvane’s IPO was late. Harlan Verde, the opposition front, lost.', 'Organization Corvane', 'Organization Harlan Verde'],
  ['They met at Tuen Mun Town Hall on Friday. By Amelie Hill | The Daily', 'Place Tuen Mun Town Hall', 'Person Amelie Hill'],
  ['HD Hyundai and Hanwha Ocean shares jumped on Thursday.', 'Organization HD Hyundai', 'Organization Hanwha Ocean'],
  ['His publisher is Jonathan Cape, part of Penguin Random House.', 'Organization Jonathan Cape', 'Organization Penguin Random House'],
  ['Patrick Walujo of GoTo has resigned, and GoTo declined to comment.', 'Person Patrick Walujo', 'Organization GoTo'],
  ['Roland Garros director Amélie Mauresmo defended the timetable.', 'Organization Roland Garros', 'Person Amélie Mauresmo'],
  ['Melinda French Gates spoke of Gates, the man who was her husband.', 'Person Melinda French Gates'],

  ["The developer's attorney, Denver Cook, said so. His father, Congress president Mallikarjun Roe, agreed.", 'Person Denver Cook', 'Organization Congress', 'Person Mallikarjun Roe'],
  ['CJ Stroud threw, AJ Brown ran, and TJ Maxx sold shirts on VJ Day.', 'Person CJ Stroud', 'Person AJ Brown', 'Organization TJ Maxx'],
  ['Leonardo rose 3 per cent in Milan, those of Leonardo a day before.', 'Organization Leonardo', 'Place Milan'],
  ['Joe Biden spoke. Biden gained 3 percent in a poll.', 'Person Joe Biden'],
  ['Halden Technologies and Aldevron, both owned by Danaher Corp., made it.', 'Organization Halden Technologies', 'Organization Aldevron', 'Organization Danaher Corp.'],
  ['Cook said Ulland Brothers of Cloquet would move the earth.', 'Person Cook', 'Organization Ulland Brothers', 'Place Cloquet'],
  ['They sent a plan for rail service to Hinckley to the mayor.', 'Place Hinckley'],
  ['Shell works fields off Sabah and Sarawak with the state company.', 'Organization Shell', 'Place Sabah', 'Place Sarawak'],
  ['Clinics in Lagos and Badagry were shut, officials said.', 'Place Lagos', 'Place Badagry'],
  ['Rents fell in January and London, agents said. Sales rose in Kowloon and Sundays, the shop said.', 'Place London', 'Place Kowloon'],
  ['The prize went to Zubar and Paris.', 'Place Zubar', 'Place Paris'],
  ['Omar Marmoush of Manchester City was offside when he beat Alisson, and before half-time he scored.', 'Person Omar Marmoush', 'Organization Manchester City', 'Person Alisson'],
  ['Others are named in the FIR, police said.'],

  // Abbreviated beginnings of places, not ends of sentences; a body that was told something; parties whose first word begins sentences
  ['Crews from Mt. Vernon and Sault Ste. Marie came. He climbed the mt. Vernon Roe watched.', 'Place Mt. Vernon', 'Place Sault Ste. Marie', 'Person Vernon Roe'],
  ["The minister told Parliament the People's Action Party would not raise the tax.", "Organization Parliament", "Organization People's Action Party"],
  ['People Power Party (PPP) leader Han Min-ho left. The PPP and the Democratic Party for the People met.', 'Organization People Power Party', 'Person Han Min-ho', 'Organization Democratic Party for the People'],
  ['In Taipei the Taiex fell. The Straits Times Index was flat, The Straits Times reported.', 'Place Taipei', 'Product Taiex', 'Product The Straits Times Index', 'Organization The Straits Times'],

  ['Taoiseach Ann Roe and Tánaiste Tom Poe met in Leinster House. Rain fell on Leinster.', 'Person Ann Roe', 'Person Tom Poe', 'Place Leinster House', 'Place Leinster'],
  ['In Tokyo the Nikkei rose to 50,323. Nikkei Asia reported that Paris will sell 100 Rafales to Kyiv.', 'Place Tokyo', 'Organization Nikkei Asia', 'Place Paris', 'Place Kyiv'],
  ['It ordered 65 jets at the Dubai Airshow, and opened a shop in Dubai.', 'Event Dubai Airshow', 'Place Dubai'],
  ['The town is cut off, the General Staff said. Chief of Staff Andriy Roe and General Mark Stafford agreed.', 'Organization General Staff', 'Person Andriy Roe', 'Person Mark Stafford'],

  // Titles, peoples and full stops around a person's name; an office whose holder is not named
  ['Oba Tunde Ashiru spoke, and Advocate Anil Sharma replied to Gda Sean Nolan.', 'Person Tunde Ashiru', 'Person Anil Sharma', 'Person Sean Nolan'],
  ['Kenyan Peter Langat won, ahead of Finn Roe Miller.', 'Person Peter Langat', 'Person Finn Roe Miller'],
  ['They met the High Commissioner to Canada and the relevant District Judge.', 'Place Canada'],

  ['Burger King Drops Its Crown From Every Sign\nShe eats at Burger King. UNRWA Commissioner-General Jane Roe does not.', 'Organization Burger King', 'Organization UNRWA', 'Person Jane Roe'],
  ["Will Smith, Jo Roe Reportedly Part Ways In Public\nIn a tent she sang with Lady Gaga. Lady Moberg was there.", 'Person Will Smith', 'Person Jo Roe', 'Person Lady Gaga', 'Person Moberg'],
  ['Verizon CIO Anders Moberg shows it. Deadline Executive Editor Jane Roe wrote: "The Senior Editor is away."', 'Organization Verizon', 'Person Anders Moberg', 'Person Jane Roe'],
  ['By Anders Moberg2024-03-05 10:00 UTC\nHe left.', 'Person Anders Moberg'],
  ['She took AP classes, and boxes by Scientific Atlanta, from GDF Suez; the AP reported it from Atlanta.', 'Organization Scientific Atlanta', 'Organization GDF Suez', 'Organization AP', 'Place Atlanta'],

  // A longer name, on the page with the shorter one
  ['Google said Google+ and Google Assistant would go. Apple sold Apple Home.', 'Organization Google', 'Organization Apple'],
  ['Parts fell over the remote Russian Tuva region in Siberia, and players met at Indian Wells.', 'Place Tuva', 'Place Siberia', 'Place Indian Wells'],

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

  // A firm by the first word of its name, where nobody and no place of that name is on the page
  ['Truck startup Kestrel Robotics raised money. Roe, the chief executive, left Uber to launch Kestrel in April.', 'Organization Kestrel Robotics', 'Organization Uber'],
  ['Jane Guillory sued Marlow Automation. Guillory and Marlow declined to comment, and the fund gave Marlow its first check.', 'Person Jane Guillory', 'Organization Marlow Automation'],
  ['Tom Marlow founded Marlow Automation. Marlow is 54.', 'Person Tom Marlow', 'Organization Marlow Automation'],
  ['The canmaker Tolvan fell, mobile operator Zelto rose, said Jane Roe, head of research at Motil Oswin.', 'Organization Tolvan', 'Organization Zelto', 'Person Jane Roe', 'Organization Motil Oswin'],
  ['He is the Vice President of Investor Relations at Toyota.', 'Organization Toyota'],
  ['Tomoko Higa, Eiji Hashi and Kazu Tsuga left. Higa, Hashi, and Tsuga will return.', 'Person Tomoko Higa', 'Person Eiji Hashi', 'Person Kazu Tsuga'],
  ['Premier King Mei-hua (金美華) left, and 金美華 will not return.', 'Person King Mei-hua'],

  // Who is called like a month
  ['Theresa May met Labour MPs. May said she would stay, but he said that May would go, and Mrs May laughed.', 'Person Theresa May', 'Organization Labour'],
  ['Theresa May lost. Elections in May 2019 loom, and by May they hope. May elections are rare, and May is warm.', 'Person Theresa May'],

  // A place called after somebody, a name in Korean order
  ["The pope spoke in St Peter's Square to pilgrims from Peru.", "Place St Peter's Square", 'Place Peru'],
  ['Sheikh Majid bin Hamad bin Khalid Al Suwaidi met Sheikh Rashid bin Omar Al Falasi in Doha.', 'Person Majid bin Hamad bin Khalid Al Suwaidi', 'Person Rashid bin Omar Al Falasi', 'Place Doha'],
  ["Park Chung-hee's daughter left office.", 'Person Park Chung-hee'],

  // Well-known firms whose names do not say so
  ['It was a message that traders at Jefferies and Nomura read as a sign.', 'Organization Jefferies', 'Organization Nomura'],
  ['Jio would file for its offering in the first half of 2026, he said.', 'Organization Jio'],
  ['The deal between Saab and Northvolt was agreed last week.', 'Organization Saab', 'Organization Northvolt'],
  ['Ann Jefferies taught at the school on Lazard Street.', 'Person Ann Jefferies', 'Place Lazard Street'],

  ['Sotheby’s and Christie’s had good weeks, and Dr Reddy’s rose.', "Organization Sotheby's", "Organization Christie's", "Organization Dr Reddy's"],
  ['Costs were under control, and Keefe, Bruyette & Woods kept its view.', 'Organization Keefe, Bruyette & Woods'],
  ['Shares of Emaar Properties fell by 2% in Dubai.', 'Organization Emaar Properties', 'Place Dubai'],
  ['Costco has sued for refunds; so have Revlon and Bumble Bee Foods.', 'Organization Costco', 'Organization Revlon', 'Organization Bumble Bee Foods'],

  ['Analysts at Peel Hunt trimmed forecasts, and shares of Brown-Forman slid.', 'Organization Peel Hunt', 'Organization Brown-Forman'],
  ['Shares in China and Hong Kong rose, said the chief executive of Zesco.', 'Place China', 'Place Hong Kong', 'Organization Zesco'],
  ['First Quantum Minerals expanded the mine.', 'Organization First Quantum Minerals'],

  // Firms that nobody has heard of, by what they do
  ['Zylotech said on Monday it had raised $40 million from a fund. Nadia Osei, who founded Zylotech, would hire.', 'Organization Zylotech', 'Person Nadia Osei'],
  ["Casey's posted a profit of $206m.", "Organization Casey's"],
  ['Vantora shares slid 14% after the news. Tarnwell posted a loss of £12m.', 'Organization Vantora', 'Organization Tarnwell'],
  ['Cobalis, which makes batteries, filed for bankruptcy in Delaware.', 'Organization Cobalis', 'Place Delaware'],
  ['He holds a stake in Kellmar, a subsidiary of Rimora.', 'Organization Kellmar', 'Organization Rimora'],
  ['Management raised its forecast. Shoppers posted a loss. Lusaka said it would cut tariffs.', 'Place Lusaka'],
  ['Pirelli said on Tuesday its net profit rose 12%. Valero said its first-quarter sales fell.', 'Organization Pirelli', 'Organization Valero'],
  ['Lusaka said its revenues fell. Lester Pearson was there; Pearson said his earnings rose.', 'Place Lusaka', 'Person Lester Pearson'],
  ['Opposition leader Kinyua said it would close. Jane Roe left. Roe said it would appeal. Nature, which makes no jumps, is kind.', 'Person Jane Roe'],
  ["Macy's rating was cut to junk. Lloyd's of London paid; Lloyd's said so.", "Organization Macy's", "Organization Lloyd's of London"],
  ['Chris Cornell sang. Cornell was loud.', 'Person Chris Cornell'],
  ['The Liberal Democrats and Shiv Sena have nothing in common.', 'Organization Liberal Democrats', 'Organization Shiv Sena'],
  ['Lindsay Zanno of North Carolina State University found it.', 'Person Lindsay Zanno', 'Organization North Carolina State University'],

  // Firms that are called by an English word
  ['Next has raised its forecast, and Next now expects a profit. The retailer took sales from Asos.', 'Organization Next', 'Organization Asos'],
  ['Block said it would cut jobs. Square, its merchant unit, has been losing business to Toast and Clover.', 'Organization Block', 'Organization Square', 'Organization Toast', 'Organization Clover'],
  ['Grab and GoTo are in talks. Tim Clark, president of Emirates, was not.', 'Organization Grab', 'Organization GoTo', 'Person Tim Clark', 'Organization Emirates'],
  ['It lost ground to Lawson and Lidl.', 'Organization Lawson', 'Organization Lidl'],
  ['Lord Lawson spoke to Lidl. Lawson has cut taxes. Sales and profits rose, and so did shares of the company.', 'Person Lawson', 'Organization Lidl'],
  ['Next week, the company said, sales and profits would rise. Next, investors will look at Target prices. Block parties were banned.'],
  ['The film Frontier opened. Toast sold in cafes was dear. Grab your coat, the company told investors, as sales and profits rose.'],
  ['Block to Cut 1,000 Jobs as Payments Firm Turns Over New Leaf', 'Organization Block'],

  // Bodies that end in a word which by itself says too little; a name right behind the noun for its kind
  ['The Serious Fraud Office did not bring the case; the Canada Pension Plan Investment Board paid.', 'Organization Serious Fraud Office', 'Organization Canada Pension Plan Investment Board'],
  ['She works for the Meteorological Service of Jamaica.', 'Organization Meteorological Service of Jamaica'],
  ['He spoke in the Oval Office. The film led the Box Office.', 'Place Oval Office'],
  ['An ad featured the girl group Veloura. The drugmaker Tamsoltin fell. Police praised a company Musk founded.', 'Organization Veloura', 'Organization Tamsoltin', 'Person Musk'],
  ['A reporter for the Quarry Lantern first broke the news.', 'Organization Quarry Lantern'],
  ['Christian Bruch, the chief executive, ruled it out.', 'Person Christian Bruch'],

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

  // Teams of North America; a country stays the place
  ['The Packers are on the road. Green Bay traded for Micah Parsons in August.', 'Organization Packers', 'Organization Green Bay', 'Person Micah Parsons'],
  ['England beat France on Saturday.', 'Place England', 'Place France'],

  // Countries' bodies that are called after what they see to
  ['The fine came from Transport Malta. An Athletics Kenya official and Statistics South Africa agreed.', 'Organization Transport Malta', 'Organization Athletics Kenya', 'Organization Statistics South Africa'],
  ['In Athletics, Kenya won. It is a matter of Transport, Malta says.', 'Place Kenya', 'Place Malta'],

  // Names with a sign in them, and as other papers write them
  ['Prices fell after OPEC+ agreed to pump more.', 'Organization OPEC+'],
  ['Rivals of Smith and Nephew and Marks and Spencer said so.', 'Organization Smith and Nephew', 'Organization Marks and Spencer'],

  // Legal forms
  ['Shares of Saudi Electricity Co fell on Sunday, as did those of British American Tobacco plc in the week before.', 'Organization Saudi Electricity Co', 'Organization British American Tobacco plc'],
  ['The Chinese firm Alibaba Group rose, and with it the others in the market.', 'Organization Alibaba Group'],
  ['Foxconn, formally Hon Hai Precision Industry Co, makes servers in Houston.', 'Organization Hon Hai Precision Industry Co', 'Place Houston'],
  ['He bought the mill from Haverlock & Sons, and Moelis & Co. did not answer calls.', 'Organization Haverlock & Sons', 'Organization Moelis & Co.'],
  ['Shares of China Orchid Co. Ltd. fell. Then those of Blue Lagoon Co rose.', 'Organization China Orchid Co. Ltd.', 'Organization Blue Lagoon Co'],
  ['The winner came from Wayne Arthurs. Group B features Spain.', 'Person Wayne Arthurs', 'Place Spain'],
  ['Later in the day Marks & Spencer Group plc rose again.', 'Organization Marks & Spencer Group plc'],

  // Firms that are called after places, and places that are no firms
  ['Palo Alto Networks agreed to buy a firm. Palo Alto bought four last year. Shares of Palo Alto dropped. It is in Palo Alto, California.', 'Organization Palo Alto Networks', 'Place Palo Alto', 'Place California'],
  ['He was jailed at the Old Bailey on Thursday.', 'Place Old Bailey'],

  ['Tom Pidcock of Lidl-Trek beat riders of Bahrain Victorious and EF Education. They go from Bologna to Milan, then to Parma, then Verona.', 'Person Tom Pidcock', 'Organization Lidl-Trek', 'Organization Bahrain Victorious', 'Organization EF Education', 'Place Bologna', 'Place Milan', 'Place Parma', 'Place Verona'],
  ['Leeds came from two down to beat Villa 3-2. Villa travel to Wolves; Leeds host Chelsea.', 'Organization Leeds', 'Organization Villa', 'Organization Wolves', 'Organization Chelsea'],
  // Clubs that go by their city's name, on a page of clubs; offices behind a place; a person of a firm
  ['Leicester have signed Wout Faes from Reims, West Ham a striker from Napoli and Ajax.', 'Organization Leicester', 'Person Wout Faes', 'Organization Reims', 'Organization West Ham', 'Organization Napoli', 'Organization Ajax'],
  ['Police in Leicester stopped a coach from Reims.', 'Place Leicester', 'Place Reims'],
  ['Maricopa County Sheriff Joe Arpaio was charged.', 'Place Maricopa County', 'Person Joe Arpaio'],
  ['Deputies from the Washoe County Sheriff were called to Reno, Nevada.', 'Organization Washoe County Sheriff', 'Place Reno', 'Place Nevada'],
  ['The Lagos State Governor, Babajide Sanwo-Olu, has announced that the state will host the President, Major General Muhammadu Buhari (retd.), for a visit next week.', 'Person Babajide Sanwo-Olu', 'Person Muhammadu Buhari'],
  ['The Nigerian National Petroleum Company Limited has welcomed the speech of Asiwaju Bola Tinubu.', 'Organization Nigerian National Petroleum Company Limited', 'Person Bola Tinubu'],
  ['This week features Brad Feld of Foundry Group.', 'Person Brad Feld', 'Organization Foundry Group'],

  // On a page that tells of a game a town is its team, but where it says where; a country stays the place
  ['Durban captain Neel Roy was unbeaten at stumps, and the innings goes on in Durban on Monday.', 'Organization Durban', 'Person Neel Roy', 'Place Durban'],
  ['Patna had reached 212 for four at stumps in the second innings, and the bowlers of Ranchi were tired.', 'Organization Patna', 'Organization Ranchi'],
  ['England captain Jo Marler left before half-time, and the striker of the home side hurt a knee.', 'Place England', 'Person Jo Marler'],
  ['The council of Durban met. Durban captain Neel Roy, of the fire brigade, spoke.', 'Place Durban', 'Person Neel Roy'],
  ['The rebounds helped, and in the third quarter the Heat came back; a layup in overtime beat Denver.', 'Organization Heat', 'Organization Denver'],
  ['The heat was on. The Heat map showed a layup of hot days, and the Jets landed.', 'Organization Jets'],
  ['A layup in overtime sank them on rebounds, and games against the Bulldogs, Salem and Dayton come next.', 'Organization Bulldogs', 'Organization Salem', 'Organization Dayton'],
  ['Despite talks with Paris Saint-Germain, the midfielder stays at Udinese.', 'Organization Paris Saint-Germain', 'Organization Udinese'],

  ['The Storm beat the Mercury 84-78. Seattle improved to 20-14, while Phoenix fell to fourth in the arena of Seattle.', 'Organization Storm', 'Organization Mercury', 'Organization Seattle', 'Organization Phoenix', 'Place Seattle'],
  ['Edmonton scored three in the third period to beat Calgary 5-2. Winnipeg visits Colorado. Police in Edmonton closed a road.', 'Organization Edmonton', 'Organization Calgary', 'Organization Winnipeg', 'Organization Colorado', 'Place Edmonton'],
  ['The Heat won in overtime, 112-109. Miami hosted Atlanta. Atlanta police said two fans were held.', 'Organization Heat', 'Organization Miami', 'Organization Atlanta', 'Place Atlanta'],
  ['The Warriors, who lost 121-106 to Memphis on Friday, play at Denver next.', 'Organization Warriors', 'Organization Memphis', 'Organization Denver'],
  ['Houston topped Portland 111-99 in overtime. Atlanta held off Charlotte.', 'Organization Houston', 'Organization Portland', 'Organization Atlanta', 'Organization Charlotte'],
  ['Aaron Judge homered twice as New York completed a sweep of Kansas City, and the Yankees lead.', 'Person Aaron Judge', 'Organization New York', 'Organization Kansas City', 'Organization Yankees'],
  ['Toronto plays at Vancouver next. The goalie, Joel Hale, who played at Texas, made 31 saves in overtime and lost in Chicago.', 'Organization Toronto', 'Organization Vancouver', 'Person Joel Hale', 'Organization Texas', 'Place Chicago'],
  ['Mumbai beat Chennai by nine wickets. Rohit Sharma made 76 not out for Mumbai.', 'Organization Mumbai', 'Organization Chennai', 'Person Rohit Sharma'],
  ['Bayern beat the side from Bavaria.', 'Organization Bayern', 'Place Bavaria'],
  ['Trump beat Hillary Clinton 49-48 in Florida, where Ohio led the polls, and voters in Michigan are next.', 'Person Trump', 'Person Hillary Clinton', 'Place Florida', 'Place Ohio', 'Place Michigan'],
  ['A shootout in Memphis followed. A suspect fled to Houston, and Boston lost power when Seattle officials spoke.', 'Place Memphis', 'Place Houston', 'Place Boston', 'Place Seattle'],

  // In one list with places; behind words for where something is; the place that a member stands for
  ['Floods hit homes in Toowoomba, Nerang, Birralee and Townsville on Monday.', 'Place Toowoomba', 'Place Nerang', 'Place Birralee', 'Place Townsville'],
  ['He phoned friends in London, Paris and Jane Roe, a lawyer from Leeds.', 'Place London', 'Place Paris', 'Person Jane Roe', 'Place Leeds'],
  ['Trade in London, Paris and Apple shares was thin.', 'Place London', 'Place Paris', 'Organization Apple'],
  ['The storm was north of Cairns, and as far south as Bowen it rained.', 'Place Cairns', 'Place Bowen'],
  ["The road runs south of Jefferson's farm, as Thomas Jefferson wrote.", 'Person Thomas Jefferson'],
  ['The Kikuyu MP Peter Kamau voted for the bill on Monday, and so did the Conservative MP Jane Roe.', 'Place Kikuyu', 'Person Peter Kamau', 'Person Jane Roe'],

  // Acronyms of offices and papers; offices in full
  ['The General Manager (GM) of the mill signed. A Criminal Behaviour Order (CBO) was made, and the CBO stands.'],
  ['Later the carmaker General Motors (GM) said so, and GM shares fell.', 'Organization General Motors'],
  ['It was signed by the Commissioner for Water and Roads on Monday.'],
  ['A former Tesla CTO and co-founder has left.', 'Organization Tesla'],

  // Edges of persons' names
  ['Will Barton scored twice. Will Robin Hale win it?', 'Person Will Barton', 'Person Robin Hale'],
  ['Later Sir Keir Starmer spoke to Dame Ann Roe.', 'Person Keir Starmer', 'Person Ann Roe'],
  ['The chairman, Musa Aliyu (SAN), took the oath.', 'Person Musa Aliyu'],
  ['It was an Ann Roe-chaired panel of bankers that met in Accra.', 'Person Ann Roe', 'Place Accra'],
  ["The wife of Governor Christie's aide was at Christie's.", 'Person Christie', "Organization Christie's"],

  // Firms that are called after two; what stands before a firm's name; patrols
  ['Later Fisher & Paykel Healthcare raised its forecast for the year.', 'Organization Fisher & Paykel Healthcare'],
  ['Copyright 2025 Tarnwell Media, Inc. All rights reserved by the firm.', 'Organization Tarnwell Media, Inc.'],
  ['Troopers of the Florida Highway Patrol closed the road near Tampa.', 'Organization Florida Highway Patrol', 'Place Tampa'],

  // Schools that are called after somebody; stations by their call signs
  ["He went to Queen Elizabeth's Grammar School in Kent. She teaches at Sydney's School of Arts.", "Organization Queen Elizabeth's Grammar School", 'Place Kent', 'Place Sydney', 'Organization School of Arts'],
  ['Police told KXAN that the road was open, and WCVB-TV filmed it. WHAT said the cat?', 'Organization KXAN', 'Organization WCVB-TV'],
  ['A search firm called Searchly filed for bankruptcy.', 'Organization Searchly'],

  // Short forms of states; nicknames
  ['It pleased Jo Hale (D-W.Va.) and Ann Roe, D-Ariz., on Monday.', 'Person Jo Hale', 'Place W.Va.', 'Person Ann Roe', 'Place Ariz.'],
  ['DULUTH, Minn. — Snow fell. Ray Kowalczyk moved to Tampa, Fla., in May.', 'Place DULUTH', 'Place Minn.', 'Person Ray Kowalczyk', 'Place Tampa', 'Place Fla.'],
  ['Marjorie "Midge" Kowalczyk taught children to swim.', 'Person Marjorie "Midge" Kowalczyk'],

  // Initials
  ['The scam was found in May. A. Padmakumar, a former president of the board, was remanded.', 'Person A. Padmakumar'],
  ['Sushila Karki called an election, and K.P. Sharma Oli fled the town.', 'Person Sushila Karki', 'Person K.P. Sharma Oli'],

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

  // Persons: behind a site's name, before an office of somebody's, with a nickname, with a surname like a firm's end
  ['She congratulated the team on X. Elon Musk sent his compliments.', 'Person Elon Musk'],
  ["Mekdes Daba, Ethiopia's health minister, spoke. Addis Ababa, Ethiopia's capital, was calm.", 'Person Mekdes Daba', 'Place Ethiopia', 'Place Addis Ababa'],
  ['Fighting began when Ismael "El Mayo" Zambada was seized.', 'Person Ismael "El Mayo" Zambada'],
  ['The former congressman Zaldy Co fled; the ombudsman Crispin Roe stayed, and Saudi Electricity Co grew.', 'Person Zaldy Co', 'Person Crispin Roe', 'Organization Saudi Electricity Co'],

  // Persons whom the tagger doubts, and the text does not; first names that it has not seen; shapes that only people's names have
  ['The foul was called on Jaxson Hayes on Saturday. Hayes said he had gone for the ball.', 'Person Jaxson Hayes'],
  ['The price may top the $4 billion that Mat Harrow paid for the team.', 'Person Mat Harrow'],
  ['Pep Guardiola had left out Ilkay Gundogan and asked Phil Foden to play. "They are what we were," said Guardiola.', 'Person Pep Guardiola', 'Person Ilkay Gundogan', 'Person Phil Foden'],
  ['Wes Anderson came with "The Phoenician Scheme," and Spike Lee, who premiered his film with Denzel Washington, gave a press conference.', 'Person Wes Anderson', 'Person Spike Lee', 'Person Denzel Washington'],
  ['The whale rescue group Project Jonah said so.'],
  ['Sadly Guardiola was away. Yesterday Guardiola spoke.', 'Person Guardiola'],
  ['Director Bong Joon-ho met Song Kang-ho. An Oscar-winning film was shown.', 'Person Bong Joon-ho', 'Person Song Kang-ho'],
  ['Governor Monday Okpebholo spoke. President Monday said little.', 'Person Monday Okpebholo'],
  ['At the weekend he was initiated into Freemasonry, and wore his Boots Ball hat.'],

  // Edges: hospitals, houses and schools, wings of parties, what a body is of and for, rivers, provinces, units
  ["He was taken to KK Women's and Children's Hospital, then to Brigham and Women's Hospital. She works at Boston Children's Hospital.", "Organization KK Women's and Children's Hospital", "Organization Brigham and Women's Hospital", "Organization Boston Children's Hospital"],
  ["Cirrus Aircraft and St. Luke's wrote letters of support.", 'Organization Cirrus Aircraft', "Organization St. Luke's"],
  ["Dr. Kiran Musunuru, of Penn's Perelman School of Medicine, spoke. He left King's College of London.", 'Person Kiran Musunuru', 'Organization Penn', 'Organization Perelman School of Medicine', "Organization King's College of London"],
  ['It was shown to the American Society of Gene and Cell Therapy. The Bank of England and Barclays fell.', 'Organization American Society of Gene and Cell Therapy', 'Organization Bank of England', 'Organization Barclays'],
  ['The U.S. Department of Housing and Urban Development and the Ministry of Health and Boris Johnson met.', 'Organization U.S. Department of Housing and Urban Development', 'Organization Ministry of Health', 'Person Boris Johnson'],
  ['The Department of Health and Social Care paid.', 'Organization Department of Health and Social Care'],
  ['The Corruption Investigation Office for High-ranking Officials asked whether she still had not left when he ran its Center for Biologics Evaluation and Research.', 'Organization Corruption Investigation Office for High-ranking Officials', 'Organization Center for Biologics Evaluation and Research'],
  ['The Communist Party of India (Marxist) and the Shiv Sena (UBT) met.', 'Organization Communist Party of India (Marxist)', 'Organization Shiv Sena (UBT)'],
  ['He wrote that the Niger Delta cannot afford it. Delta rose 3%.', 'Place Niger Delta', 'Organization Delta'],
  ['In Daegu and North Gyeongsang Province they led. A shop in Mapo-gu closed. His Karate-do helped.', 'Place Daegu', 'Place North Gyeongsang Province', 'Place Mapo-gu'],
  ['A sergeant of the 47th Mechanized Brigade said so. The 5th Circuit ruled.', 'Organization 47th Mechanized Brigade', 'Organization 5th Circuit'],
  ['Acuitas Therapeutics of Vancouver supplied it. He spoke of the Central Bank of Nigeria.', 'Organization Acuitas Therapeutics', 'Place Vancouver', 'Organization Central Bank of Nigeria'],
  ['At Counterpoint Research in Hong Kong they waited. The Journal of Applied Systems said so. Cancer Research helps.', 'Organization Counterpoint Research', 'Place Hong Kong'],
  ['The corridor of TD Garden was full. A tip went to Action Fraud and Age UK.', 'Place TD Garden', 'Organization Action Fraud', 'Organization Age UK'],
  ['Peter Marks, who ran it, left.', 'Person Peter Marks'],

  // Firms that nobody has heard of, by the noun behind them or before them, and then on the whole page
  ["Corvane's deal is off. Corvane managing director Nick Hale said so, and nobody helps Corvane.", 'Organization Corvane', 'Person Nick Hale'],
  ["Nick Corvane's deal is off. Ann Roe, managing director, thanked Corvane.", 'Person Nick Corvane', 'Person Ann Roe'],
  ['Fire broke out at the Ovanta refinery in Mombasa, and Ovanta said it was out.', 'Organization Ovanta', 'Place Mombasa'],
  ['He was wrong, according to Halloran Pike Mercer partner Jessica Roe. Ann Marie Poe, whose partner Travis Doe left, was not.', 'Organization Halloran Pike Mercer', 'Person Jessica Roe', 'Person Ann Marie Poe', 'Person Travis Doe'],
  ['Zembla, a Chinese social media platform often likened to a forum, shut on Monday. Zembla users who write must register.', 'Organization Zembla'],
  ['Fentanyl users who overdose need help. The Beckham brand is dear, and Beckham signed.', 'Person Beckham'],
  ['Jane Roe, a maker of films, and Ann Doe, a baker, met on a platform.', 'Person Jane Roe', 'Person Ann Doe'],
  ['Tech company Blockmere PBC said so. This means Blockmere will not be asked, and Blockmere is glad.', 'Organization Blockmere PBC'],
  ['He thanked them for their support to the Voltara brand. Voltara would lead.', 'Organization Voltara'],
  ['Jane Roe is rich. The Roe brand is dear, and so is the Trump brand in Ohio.', 'Person Jane Roe', 'Person Trump', 'Place Ohio'],
  ['The law is old, reports Aljawhara daily. The Paris daily flights ended, and shares in companies such as Immunovex fell.', 'Organization Aljawhara', 'Place Paris', 'Organization Immunovex'],

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

  // Titles inside a name, short given names, peoples, seats
  ['Following her promotion, Brigadier Kioko left, and so did the Kenya Defence Forces Spokesperson in Nairobi.', 'Person Kioko', 'Organization Kenya Defence Forces', 'Place Nairobi'],
  ['He met the Amir of Kuwait. He thanked His Highness the Amir for his trust. Amir Khan boxed.', 'Person Amir Khan'],
  ['He was the father-in-law of Md Shahidul Sarkar. In Md. Karen Roe was not.', 'Person Md Shahidul Sarkar', 'Person Karen Roe'],
  ['Their dominance over Sri Lankan politics ended. It was in South Korea.', 'Place South Korea'],
  ['It was published by the Canberra-based Australian Institute for Coastal Studies.', 'Place Canberra', 'Organization Australian Institute for Coastal Studies'],
  ['It came after U.S. President-elect Joe Biden named him.', 'Place U.S.', 'Person Joe Biden'],
  ['An index of Asia-Pacific shares fell.', 'Place Asia-Pacific'],

  // Halls, houses of state and terminals
  ['She sang at Tuen Mun Town Hall on Saturday, and ruled at State House, Nakuru. She left from Terminal 5.', 'Place Tuen Mun Town Hall', 'Place State House', 'Place Nakuru', 'Place Terminal 5'],
  ['The town hall was shut. They spoke of the State House race. Terminal 5 trains ran, and Terminal 12 is a sequel.'],

  // Roads, bridges, prisons and grounds
  ['The line between R.V. Road and the hall would block his view of the Aerial Lift Bridge, and on Ashton New Road they spoke of Evin Prison.', 'Place R.V. Road', 'Place Aerial Lift Bridge', 'Place Ashton New Road', 'Place Evin Prison'],
  ['He sat in the Beer Garden of the inn, and sang of Memory Lane.'],
  ['The Etihad Stadium was full. Nobody at the Etihad on Sunday would bet, and he flew home with Etihad.', 'Place Etihad Stadium', 'Organization Etihad'],
  ['Law firm Ropes & Gray acts for the Janata Dal (Secular) and for Warby Parker.', 'Organization Ropes & Gray', 'Organization Janata Dal (Secular)', 'Organization Warby Parker'],

  // One body under its short name: acronyms that no bracket introduces, clubs
  ['He left the People Power Party in May. A poll put the PPP at 25 percent.', 'Organization People Power Party'],
  ['The Economic and Financial Crimes Commission arrested him. The EFCC, and later EFCC agents, said so.', 'Organization Economic and Financial Crimes Commission'],
  ["She was treated at the Children's Hospital of Philadelphia, and CHOP is proud.", "Organization Children's Hospital of Philadelphia"],
  ['The Awami National Party met the Alliance Nations Party, and the ANP won.', 'Organization Awami National Party', 'Organization Alliance Nations Party', 'Organization ANP'],
  ['The Boston Celtics beat the Los Angeles Lakers 111-101. Luka Doncic scored 34 for Los Angeles. Celtics fans cheered, and Boston led by 22.', 'Organization Boston Celtics', 'Organization Los Angeles Lakers', 'Person Luka Doncic'],
  ['Newcastle United drew with Brighton and Hove Albion and Everton, and Newcastle are fourth. Spurs lost, as Tottenham often did.', 'Organization Newcastle United', 'Organization Brighton and Hove Albion', 'Organization Everton', 'Organization Tottenham'],
  ['Manchester City beat Leicester City 2-0, and the City chairman left.', 'Organization Manchester City', 'Organization Leicester City', 'Organization City'],

  // Clubs by the shape of their full names, and by either half, where games are told of
  ['Dunmore United edged out Corley FC 2-1 before half-time. Dunmore scored late, and Corley striker Ann Roe was offside. Police in Dunmore said so.', 'Organization Dunmore United', 'Organization Corley FC', 'Organization Dunmore', 'Organization Corley', 'Person Ann Roe', 'Place Dunmore'],
  ['Helena Roe scored three in overtime for the Kamloops Anglers, and Kamloops led. The Anglers host the Red Deer Otters in Kamloops next.', 'Person Helena Roe', 'Organization Kamloops Anglers', 'Organization Kamloops', 'Organization Anglers', 'Organization Red Deer Otters', 'Place Kamloops'],
  ['Saturday was between the Kamloops Anglers and Red Deer Otters, and the Anglers won 3-2 in overtime.', 'Organization Kamloops Anglers', 'Organization Red Deer Otters', 'Organization Anglers'],
  ['Hexton City beat Barlow Town 2-0; the striker of Barlow Town was offside. He was born in Garden City.', 'Organization Hexton City', 'Organization Barlow Town', 'Place Garden City'],
  ['Rushmere & Higham Rovers won 3-1 with a goal in stoppage time by striker Sue Rushmere. Rushmere was happy.', 'Organization Rushmere & Higham Rovers', 'Person Sue Rushmere'],
  ['Tom Rivers made ten saves in overtime at the London Games, a shutout in the third period. He grew up in Kansas City.', 'Person Tom Rivers', 'Event London Games', 'Place Kansas City'],
  ['The Texas Longhorns beat the Regina Otters 3-2 in overtime. He was born in Houston, Texas, and lives in Regina.', 'Organization Texas Longhorns', 'Organization Regina Otters', 'Place Houston', 'Place Texas', 'Place Regina'],
  ['The Kamloops Anglers met in a pub in Kamloops, and the anglers of Kamloops drank.', 'Organization Kamloops Anglers', 'Place Kamloops'],

  ['The Dunmore Anglers opened the scoring in overtime, and the Angs held on to win 3-2. The Anglers were glad; the Anglian coast was dark.', 'Organization Dunmore Anglers', 'Organization Angs', 'Organization Anglers'],
  ['Luton Ravens lost 4-2 to Corley & Marlow in stoppage time. With the Milliners leading, the Ashes began, and the Milliners had shops.', 'Organization Luton Ravens', 'Organization Corley & Marlow', 'Organization Milliners'],

  // County, town and college for its team: what teams do, score and are scored against; what towns do
  ['Galway scored a late goal, but Armagh hit back with a point for a 0-9 to 0-8 win at half-time. Paul Lee netted his third goal of the season for Galway. Armagh voted on Friday.', 'Organization Galway', 'Organization Armagh', 'Person Paul Lee', 'Place Armagh'],
  ['Sligo voted on Friday, but Armagh hit a snag when the second half of the roof fell in.', 'Place Sligo', 'Place Armagh'],
  ['In reply Indore made 63/1 in 26 overs against the Nagpur pace bowling duo, and Ann Lee was unbeaten. In Nagpur two wickets fell.', 'Organization Indore', 'Organization Nagpur', 'Person Ann Lee', 'Place Nagpur'],
  ['Ballarat answered the call at quarter time in a 16-point win, and Bendigo coach Jane Roe was glad. Kicked in the ruck, Ann Lee left for Geelong, Victoria.', 'Organization Ballarat', 'Organization Bendigo', 'Person Jane Roe', 'Person Ann Lee', 'Place Geelong', 'Place Victoria'],
  ['Perth were beaten 1-0 by Dundee at Fir Park with a free kick in stoppage time, and fans went home to Dundee.', 'Organization Perth', 'Organization Dundee', 'Place Fir Park'],
  ['Jane Roe led Salem with 19 points and ten rebounds in overtime, and a layup put Dayton ahead. Dayton police said so.', 'Person Jane Roe', 'Organization Salem', 'Organization Dayton', 'Place Dayton'],
  ['The Dayton Ravens defeated Corley 50-47 in overtime, and Westley coach Jo Lee called a time out. Former coach Ann Roe spoke.', 'Organization Dayton Ravens', 'Organization Corley', 'Organization Westley', 'Person Jo Lee', 'Person Ann Roe'],
  ['In Dayton the bus lost a wheel, and the coach driver Jo Lee, a former coach of Ann Roe, sat on a prop.', 'Place Dayton', 'Person Jo Lee', 'Person Ann Roe'],
  ['Leeds United beat Hull City 3-1 with a striker in stoppage time, and Bradford expected a crowd as Wakefield cancelled its fair. Leeds police saw no fights.', 'Organization Leeds United', 'Organization Hull City', 'Place Bradford', 'Place Wakefield', 'Place Leeds'],
  ['Shares of Manchester United fell, as London gained in the first half and Frankfurt kept its lead.', 'Organization Manchester United', 'Place London', 'Place Frankfurt'],
  ['Kelso skipper Jane Roe scored three tries before half-time. Kelso took a 10-6 lead, and the hooker said that Melrose lost.', 'Organization Kelso', 'Person Jane Roe'],
  ['Kelso skipper Jane Roe scored three tries before half-time, said Tom Kelso, the hooker. Kelso left.', 'Person Tom Kelso', 'Person Jane Roe'],
  ['Jo Lee took pole and the fastest lap, ahead of fellow Zarnex driver Ann Roe.', 'Person Jo Lee', 'Organization Zarnex', 'Person Ann Roe'],
  ['A fellow Zarnex driver left the grid of streets, police said.'],

  // A country acts as a country, but where games are told of
  ["Singapore's bid to host the World Trade Organization showed what it wants, and Singapore had the support of others. Critics in Geneva said that Singapore had to fight.", 'Place Singapore', 'Organization World Trade Organization', 'Place Geneva'],

  // What teams do, and who has a team's name
  ['Luton v Derby is next. The striker was offside when Luton drew with Derby.', 'Organization Luton', 'Organization Derby'],
  ['Ann Roe added 20 points and ten rebounds for Phoenix in overtime, and Denver then erased a 99-90 lead of the fourth quarter. In Phoenix it rained.', 'Person Ann Roe', 'Organization Phoenix', 'Organization Denver', 'Place Phoenix'],
  ['Jane Doe homered in the sixth inning for Seattle, leading Oakland to its first playoff berth in ten years with a win over visiting Houston.', 'Person Jane Doe', 'Organization Seattle', 'Organization Oakland', 'Organization Houston'],
  ['She made 30 saves for Winnipeg (34-21-7), which was scoreless in the third period until a power-play goal.', 'Organization Winnipeg'],
  ['Villa beat Fulham 2-0 on Sunday, and Everton and Leeds drew 1-1. At Amex Stadium, Brighton, it rained.', 'Organization Villa', 'Organization Fulham', 'Organization Everton', 'Organization Leeds', 'Place Amex Stadium', 'Place Brighton'],
  ['The council of Seattle sued Oakland over noise, leading Houston to a new law.', 'Place Seattle', 'Place Oakland', 'Place Houston'],

  ['Fulham (1) 2 Scorers: A. Roe 12, 88pen Yellow card: Wells 45+1, Doe 90 (2nd) Subs used: Reading 70 (Houston), Ann Lee 75 (Burns) Attendance: 19,002 Referee: Jo March', 'Organization Fulham', 'Person A. Roe', 'Person Wells', 'Person Doe', 'Person Reading', 'Person Houston', 'Person Ann Lee', 'Person Burns', 'Person Jo March'],
  ['Goals: Peace in Houston, Texas, by 2027.', 'Place Houston', 'Place Texas'],
  ['Pedersen won the second stage of the Tour de France; the peloton came in late behind Ann Roe (TotalEnergies).', 'Person Pedersen', 'Event Tour de France', 'Person Ann Roe', 'Organization TotalEnergies'],

  // Places in the names of races, heroes and games
  ['Tour de France: Roe wins the second stage', 'Event Tour de France'],
  ['She plays Harley Quinn again, won bronze in Tokyo 2020 and gold in Rio 2016, and trains in Tokyo.', 'Person Harley Quinn', 'Place Tokyo'],
  ['Clare are All Ireland champions. London 1996-12-06 was cold.', 'Organization Clare', 'Place London'],

  // A firm by the name of its town, or of nobody
  ['Denver Oil is big. Denver acquired a mine. It snowed in Denver.', 'Organization Denver Oil', 'Place Denver'],
  ["Analysts doubt that Norilsk Nickel will pay. Norilsk is in trouble, said a banker. Norilsk's new majority shareholder gave a loan.", 'Organization Norilsk Nickel'],
  ['Sutter launches food stores. The group Sutter NV said that Sutter would open more, and in Delft a clerk at Sutter was glad.', 'Organization Sutter NV', 'Place Delft'],

  // Local government areas of Nigeria
  ['Gunmen struck a farm in Umuahia South Local Government Area, and two men of Gombi LGA were held.', 'Place Umuahia South Local Government Area', 'Place Gombi LGA'],

  // Ranks and offices are no names, and leave those of others whole
  ['It was in Oyo State, SP Adewale Roe said. An SP leader and a DIG agreed with SSP Ann Lee; the SSP was new.', 'Place Oyo State', 'Person Adewale Roe', 'Person Ann Lee'],
  ['Queensland Police Commissioner Ann Roe spoke with New York Police Detective Jo Lee. Police Commissioner Jo March was away.', 'Organization Queensland Police', 'Person Ann Roe', 'Organization New York Police', 'Person Jo Lee', 'Person Jo March'],
  ['They were local government units (LGUs). Provincial Police Commander (PPC) Ann Roe and Senior Superintendent of Police (SSP) Jo Lee came.', 'Person Ann Roe', 'Person Jo Lee'],
  ['He hit a fly in the eighth off Jordan Roe (0-1), and MS Dhoni clapped. Next is Frenchman Gilles Roe. Cllr Brame left.', 'Person Jordan Roe', 'Person MS Dhoni', 'Person Gilles Roe', 'Person Brame'],
  ["A man from north Kerry had a house off Hugh Shearer Drive. Nepal's National Seismological Centre said the quake was strong, and a senior at Wadsworth High agreed.", 'Place Kerry', 'Place Hugh Shearer Drive', 'Place Nepal', 'Organization National Seismological Centre', 'Organization Wadsworth High'],

  // Where an agency reports from, as the region or country behind it vouches
  ['SHUTESBURY, Mass. (AP) — A saxophonist died on Monday.', 'Place SHUTESBURY', 'Place Mass.', 'Organization AP'],
  ['TIGNES, France 1996-12-06', 'Place TIGNES', 'Place France'],
  ['KISHORI CHAR, Bangladesh – At least 32 people drowned in western Slovakia.', 'Place KISHORI CHAR', 'Place Bangladesh', 'Place Slovakia'],
  ['BREAKING, Monday – At least 32 people drowned.'],

  // Surnames that are other words
  ['Mrs Crown had lived alone, said Mr House. Mr President and Mr Speaker listened.', 'Person Crown', 'Person House'],

  // Titles before a name, and names with a title's word in them
  ['Detective Constable Ann Roe spoke. Clr Brown agreed. John Constable painted it.', 'Person Ann Roe', 'Person Brown', 'Person John Constable'],
  ['She is the Reverend Canon Jo Hart. The Canon EOS is on sale.', 'Person Jo Hart'],
  ['Chief Minister Datuk Patinggi Hassan Roe left with Md Masudur Rahman, 41, a farmer.', 'Person Hassan Roe', 'Person Md Masudur Rahman'],
  ['Deceased Karim Islam, 9, was there. Hurt was Private 1st Class Ann Roe.', 'Person Karim Islam', 'Person Ann Roe'],
  ['The minister SP Velumurugan left. Police spokesman SP Adewale Roe said so.', 'Person SP Velumurugan', 'Person Adewale Roe'],
  ['Farmers in Sultan Kudarat lost their rice, a Sultan Kudarat police chief said. Sultan Ibrahim Roe gave rice.', 'Place Sultan Kudarat', 'Person Ibrahim Roe'],

  // Maiden names, and children by their given names
  ['She was the daughter of Florence (nee Masters) and Jo Roe. Florence is in Italy, he said.', 'Person Florence', 'Person Masters', 'Person Jo Roe', 'Place Italy'],
  ['They had two sons, Gordon and Trevor, and a firm, Gordon and Trevor.', 'Person Gordon', 'Person Trevor'],

  // Offices in capitals, any town's council, the chief of a fire department
  ['Two were missing, the OC added, and the MCE agreed. The FBI added nothing.', 'Organization FBI'],
  ['City officials took the measure after a strike in Leeds. Kansas City officials did not.', 'Place Leeds', 'Place Kansas City'],
  ['Those taken to Court were old. Council members came. He lost in the Supreme Court.', 'Organization Supreme Court'],
  ['She was the Canon Residentiary for Music and Mission at Lincoln Cathedral.', 'Place Lincoln Cathedral'],
  ['It was reported at noon. Auburn Fire Chief Jo Lee came, and so did Dallas Police Chief Ann Roe.', 'Place Auburn', 'Person Jo Lee', 'Organization Dallas Police', 'Person Ann Roe'],

  // Small places that sound like somebody
  ['While Morwen had grown quiet by Monday, Morwen police commander Ann Roe was careful. Jo Rice said Rice residents were angry.', 'Person Ann Roe', 'Person Jo Rice'],
  ['Warnings stand for the Mulgrave, Russell and Tully rivers. Jo Roe and Ann Brown rowed.', 'Place Mulgrave', 'Place Russell', 'Place Tully', 'Person Jo Roe', 'Person Ann Brown'],
  ['They burned down a farming settlement, Musa Karim, and left. The chief of a village, Okon Roe, said so.', 'Place Musa Karim', 'Person Okon Roe'],
  ['Engines from Somerville and Markville came. He wrote of Neville.', 'Place Somerville', 'Place Markville', 'Person Neville'],

  // Small places by the word for their kind
  ['Rahim, 9, of Char Molla Village under Hossainpur Union in the upazila, was missing. The Trade Union said no.', 'Person Rahim', 'Place Char Molla Village', 'Place Hossainpur Union', 'Organization Trade Union'],
  ['People of the Korle South Constituency and of Lumora ward, in Marville Assembly constituency, met.', 'Place Korle South Constituency', 'Place Lumora', 'Place Marville'],
  ['The hospital closed the Lumora ward, and the Korle Indian Communal Constituency went.', 'Place Korle Indian Communal Constituency'],
  ['The new Bishop of Aston came.', 'Place Aston'],
  ['Shells struck Marun al-Ras, Zamiyah and Kouzah in the Nabatiyeh region. In Kouzah it was quiet.', 'Place Marun al-Ras', 'Place Zamiyah', 'Place Kouzah', 'Place Nabatiyeh'],
  ['They struck Jane Roe, Ann Brown and Jo Lee in the Nabatiyeh region.', 'Person Jane Roe', 'Person Ann Brown', 'Person Jo Lee', 'Place Nabatiyeh'],
  ['SANDIPPUR, NOAKHALI: Police found a boat.\nPATNA/SITAMARHI: Two were held.\nFIRE/POLICE: Two were held.', 'Place SANDIPPUR', 'Place NOAKHALI', 'Place PATNA', 'Place SITAMARHI'],

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

  // A verb behind a comma is no part that somebody plays
  ['Hiro Aoki, 43, policy chief of Nagoya Ishin, won the governor race. He had quit as Nagoya mayor.', 'Person Hiro Aoki', 'Place Nagoya'],
  ['Ann Roe, chairman of Vantora Trust, lost the governor race. Jo Lee, retired police chief, and Kim Doe, named the director of a mill, met her.', 'Person Ann Roe', 'Organization Vantora Trust', 'Person Jo Lee', 'Person Kim Doe'],

  // Countries of two, in full
  ['They met in St Kitts and Nevis, St. Vincent and the Grenadines, Sao Tome and Principe and the Turks and Caicos Islands.', 'Place St Kitts and Nevis', 'Place St. Vincent and the Grenadines', 'Place Sao Tome and Principe', 'Place Turks and Caicos Islands'],
  ['Saint Martin shared his cloak.', 'Person Martin'],

  // The legal form behind common words, and behind a name that an apostrophe or a comma cuts
  ['She was made chairman of State Bank Plc. The state bank plc was a mill.', 'Organization State Bank Plc'],
  ["It bought a stake in Macy's Corp., and hired Skadden, Arps, Slate, Meagher & Flom LLP, a law firm.", "Organization Macy's Corp.", 'Organization Skadden, Arps, Slate, Meagher & Flom LLP'],

  // A firm without its trade, where nobody and no place of that name is on the page
  ['Zoltan International Semiconductor Corp made a bid. Under takeover rules, Zoltan has until Friday to say so.', 'Organization Zoltan International Semiconductor Corp'],
  ['Tom Zoltan founded Zoltan Resources. Zoltan left.', 'Person Tom Zoltan', 'Organization Zoltan Resources'],
  ['Marrick Advisors Ltd owns a stake. A Marrick representative left the board.', 'Organization Marrick Advisors Ltd'],
  ['Smart Materials Inc said that smart people buy it. Here at Smart they know.', 'Organization Smart Materials Inc'],
  ['Norton Healthcare Inc runs clinics. Norton said it would end its contract. Then Norton sued.', 'Organization Norton Healthcare Inc'],
  ['Southwest Airlines flies there. It rains in the American Southwest.', 'Organization Southwest Airlines'],

  // Trades and heads of firms, at home and abroad; who is called so stays somebody
  ['The group agreed to acquire Ann Doyle Meats. Ann Doyle Meats employs 20, as do Rosmore Proteins and Garnet Mining.', 'Organization Ann Doyle Meats', 'Organization Rosmore Proteins', 'Organization Garnet Mining'],
  ['John Law left with Jane Homes. Data mining is dear.', 'Person John Law', 'Person Jane Homes'],
  ['Developer Clara Homes met with parish councils. Clara Homes of Hull wrote to them.', 'Organization Clara Homes', 'Place Hull'],
  ['Bank Nizwa has opened a branch on Bank Street. The school group is Kanto Gakuen.', 'Organization Bank Nizwa', 'Place Bank Street', 'Organization Kanto Gakuen'],

  // What kind of firm it is, and that it acts
  ['Tolvan, the well-known young venture firm, has launched a fund. It is the Tolvan way.', 'Organization Tolvan'],
  ['Jane Roe, the former boss of a firm, has left.', 'Person Jane Roe'],
  ['Lagos-based venture capital firm Tolvan has raised money.', 'Place Lagos', 'Organization Tolvan'],
  ['The venture firm Musk has built is rich.', 'Person Musk'],

  // Where the text says that somebody's or some body's name is a place, it is one all over the page
  ['They plan 20 houses in Ashby Combe, near Malvern. Malvern and Ashby Combe are apart.', 'Place Ashby Combe', 'Place Malvern'],
  ['Ashby Combe, 54, of Hull, near Malvern, left.', 'Person Ashby Combe', 'Place Hull', 'Place Malvern'],
  ['The plans for a mill on Luton Airport Industrial Estate would be dropped.', 'Place Luton Airport Industrial Estate'],
  ['She opened a clinic in Kadongo, Karachi Constituency, before holding a rally.', 'Place Kadongo', 'Place Karachi Constituency'],
  ['As a member of the European Economic Area, Norway contributes to the budget.', 'Organization European Economic Area', 'Place Norway'],

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
  ['He is a member of the Parliament of Antigua and Barbuda, and of the Bank of Japan and Toyota.', 'Organization Parliament of Antigua and Barbuda', 'Organization Bank of Japan', 'Organization Toyota'],
  ["The Busan Eastern District Prosecutors' Office charged him, an Attorney-General's Chambers spokesman said. The prosecutors' office shut.", "Organization Busan Eastern District Prosecutors' Office", "Organization Attorney-General's Chambers"],
  ['The Lahore high court ruled. Chief Justice of Lahore High Court Jane Roe left Lahore for a high court.', 'Organization Lahore high court', 'Organization Lahore High Court', 'Person Jane Roe', 'Place Lahore'],
  ['Tarman Mayor Jane Roe says that the rain will end soon. The river rose, said City Mayor Jo Lee, and later the Labour Mayor Ann Doe agreed.', 'Place Tarman', 'Person Jane Roe', 'Person Jo Lee', 'Person Ann Doe'],

  // Two names in one, and one that looks like two
  ['The regulator fined Harbor Bank and Corran Bank, and it opposed the merger of Tolvan Media and Zelto Inc. in court.', 'Organization Harbor Bank', 'Organization Corran Bank', 'Organization Tolvan Media', 'Organization Zelto Inc.'],
  ['Shares of Marks and Spencer Group rose, the Food and Drug Administration said.', 'Organization Marks and Spencer Group', 'Organization Food and Drug Administration'],

  // Short titles, what somebody is called by, a title that is a given name
  ['He asked the meeting chairman Cr Grant Whitmore to intervene, and Garda Jo Marsh and Maj-Gen Ann Roe to leave.', 'Person Grant Whitmore', 'Person Jo Marsh', 'Person Ann Roe'],
  ['Police said that Tafara “Cookie” Moyo, 33, of Hull left. He said “No” Moyo heard.', 'Person Tafara “Cookie” Moyo', 'Place Hull'],
  ['It was chaired by Sheikh Sultan bin Khalid bin Sultan Al Nuaimi, and the Sultan of Oman left.', 'Person Sultan bin Khalid bin Sultan Al Nuaimi', 'Place Oman'],

  // Several of a kind, and bodies without a name
  ['It raised money from VCs. Council members approved it. County manager Jane Roe agreed that he broke Sec 3(B).', 'Person Jane Roe'],

  // What the edges of a tagged name are: each is read by its row alone
  ['The U.S. District Court for the Central District of California ruled on it.', 'Organization U.S. District Court for the Central District of California'],
  ["Towns are Kingstown, St. George's, and Basseterre.", 'Place Kingstown', "Organization St. George's", 'Place Basseterre'],
  ['They met the Emir of Qatar in May.', 'Place Qatar'],
  ['Jets conducted 20 strikes against ISIL terrorists in Iraq.', 'Organization ISIL', 'Place Iraq'],
  ['European Union Health Commissioner Markos Roe said so.', 'Organization European Union', 'Person Markos Roe'],
  ['On Monday they spoke of Tafara “Cookie” Moyo again.', 'Person Tafara “Cookie” Moyo'],
  ['It was about two boys, Gordon and Trevor, and they left.', 'Person Gordon', 'Person Trevor'],
  ['They told of Hanford College and Grove College on Friday. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Hanford College', 'Organization Grove College', 'Organization Corley FC', 'Organization Dunmore United'],
  ['Osaka - Telmar Corp. has cut its forecast.', 'Place Osaka', 'Organization Telmar Corp.'],
  ["The Army's 6th Infantry Division left.", 'Organization 6th Infantry Division'],
  ['On Monday they spoke of Acuitas Therapeutics of Vancouver again.', 'Organization Acuitas Therapeutics', 'Place Vancouver'],

  // What the pack and the words around a name say that it is: each is read by its row alone
  ['They asked the firm which owns TikTok.', 'Product TikTok'],
  ['The Cowboys edged Kansas City.', 'Organization Cowboys', 'Organization Kansas City'],
  ['They said that Metro, the transport agency, needs buses.', 'Organization Metro'],
  ['Claude Opus, of Anthropic, answered.', 'Product Claude Opus', 'Organization Anthropic'],
  ['The Blue Mosque was shut.', 'Place Blue Mosque'],
  ['Typhoon Fung-wong.', 'Event Typhoon Fung-wong'],
  ['They told of the Prince of Wales on Friday. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Corley FC', 'Organization Dunmore United'],
  ['The crowd marched through Alness and Thurso.', 'Place Alness', 'Place Thurso'],
  ['They met Bunyala divisional police commander Jane Roe.', 'Place Bunyala', 'Person Jane Roe'],
  ['On Monday they sheltered in nearby Darby again.', 'Place Darby'],
  ['He hit a sacrifice fly in the eighth off Jordan Walden (0-1).', 'Person Jordan Walden'],
  ['They said that Lilly shares rose.', 'Organization Lilly'],
  ['Shares of Palo Alto dropped.', 'Organization Palo Alto'],
  ['They said that those of Leonardo 3 per cent.', 'Organization Leonardo'],
  ['There is a rail service to Hinckley.', 'Place Hinckley'],
  ['They said that Ansar al-Sharia had left.', 'Organization Ansar al-Sharia'],
  ['Bardo, a leafy suburb of Tunis, was calm.', 'Place Bardo', 'Place Tunis'],
  ['Zembla subscribers who want to write pay more.', 'Organization Zembla'],
  ['On Monday they spoke of the MP for Oldham West again.', 'Place Oldham West'],
  ['He bought a stake in Kellmar.', 'Organization Kellmar'],

  ['Friday’s rain fell, and the Zenta agency reported that two had died.', 'Organization Zenta'],
  ['He is the chief executive of Tolvan, and she runs a start-up called Mindly.', 'Organization Tolvan', 'Organization Mindly'],
  ['The Wimbledon champion lost.', 'Event Wimbledon'],
  ['She lives in Marley Dean, east of Bradford.', 'Place Marley Dean', 'Place Bradford'],
  ['Perrin Hale shareholders voted on Friday.', 'Organization Perrin Hale'],
  ['It was the Anna Lindh foundation that paid.', 'Organization Anna Lindh'],
  ['Carter Advisors bought it. They sued Rosa Marsh Leisure.', 'Organization Carter Advisors', 'Organization Rosa Marsh Leisure'],
  ['The army said that Karen rebels had fired.', 'Organization Karen'],
  ['They bought Perrin, which owns four mines.', 'Organization Perrin'],
  ['Ann Roe is a managing director at Duncan Williams.', 'Person Ann Roe', 'Organization Duncan Williams'],
  ['They told the Zelby Examiner so.', 'Organization Zelby Examiner'],
  ['Her publisher is Peter Owen, part of Marlow Group.', 'Organization Peter Owen', 'Organization Marlow Group'],
  ['He founded Yamada Gakuen, and she sang at the Tarn Arts Center.', 'Organization Yamada Gakuen', 'Organization Tarn Arts Center'],
  ['Rivers State said so.', 'Place Rivers'],
  ['On Friday law firm Pettle has sued. She likes the law firm Roelan has built.', 'Organization Pettle', 'Organization Roelan'],
  ['Votes in Chhapra Assembly segment were counted.', 'Place Chhapra'],
  ['On Friday KVUE’s camera saw it, and in May KARE learned of it.', 'Organization KVUE', 'Organization KARE'],
  ['Analysts say Lowe’s will close.', "Organization Lowe's"],
  ['It was Hoshi Lane (ホシ, the maker) that won.', 'Organization Hoshi Lane'],
  ['He came from Jeju-do to Seoul.', 'Place Jeju-do', 'Place Seoul'],
  ['Karate-do is an art, and the Judo-gun is none.'],
  ['Gabungan Parti Sarawak (GPS) won. GPS said so.', 'Organization Gabungan Parti Sarawak'],
  ['He won the vote, and the Fianna Fáil TD Jo Hale left.', 'Organization Fianna Fáil', 'Person Jo Hale'],
  ['He is a Leeds fan. It rained on Leeds.', 'Organization Leeds', 'Place Leeds'],

  // What firms that nobody has heard of do: each is read by its row alone
  ['Kellmar cut its full-year forecast.', 'Organization Kellmar'],
  ['Cobalis filed for bankruptcy.', 'Organization Cobalis'],
  ['Blockmere, which is building a network, is small.', 'Organization Blockmere'],
  ['Heliox employs 300 people.', 'Organization Heliox'],
  ['Oskarra raised $2.3 billion in a funding round.', 'Organization Oskarra'],
  ['Quorvex will acquire Lumina Foods for $310 million.', 'Organization Quorvex', 'Organization Lumina Foods'],
  ['Mondovia plans to list in Frankfurt.', 'Organization Mondovia', 'Place Frankfurt'],
  ['Seabright is listed in Oslo.', 'Organization Seabright', 'Place Oslo'],
  ['Rimora launched a phone without a screen.', 'Organization Rimora'],

  // What shows firms and bodies that are called by a word: each is read by its row alone
  ['He sold shares in Next.', 'Organization Next'],
  ['She works for the fashion retailer Next.', 'Organization Next'],
  ['It was Anthony Tan, who founded Grab.', 'Person Anthony Tan', 'Organization Grab'],
  ['Block co-founder Jack Dorsey left.', 'Organization Block', 'Person Jack Dorsey'],
  ['Next said.', 'Organization Next'],
  ['Gap raised its outlook.', 'Organization Gap'],
  ['Next, which owns Reiss, grew.', 'Organization Next', 'Organization Reiss'],
  ['Target, under new boss Jane Roe, grew.', 'Organization Target', 'Person Jane Roe'],
  ['Tax Rise as Labour Nerves Grow.', 'Organization Labour'],
  ['House and Senate leaders met.', 'Organization House', 'Organization Senate'],
  ['Treasury minister Jane Roe left.', 'Organization Treasury', 'Person Jane Roe'],
  ['The nominees approved by Parliament include her.', 'Organization Parliament'],
  ['Two Sun journalists left.', 'Organization Sun'],
  ['She told the Sun that she left.', 'Organization Sun'],
  ['They said that senior Commission officials left.', 'Organization Commission'],
  ['It opens at the Donmar in May.', 'Organization Donmar'],
  ['Unite members will walk out.', 'Organization Unite'],
  ['Unison said 117 jobs would go.', 'Organization Unison'],
  ['They left, the Nikkei reported on Monday.', 'Organization Nikkei'],
  ['It was a merger of Vodafone and Three.', 'Organization Vodafone', 'Organization Three'],
  ['The commission fined X 120 million euros.', 'Organization X'],
  ['X’s owner, Elon Musk, left.', 'Organization X', 'Person Elon Musk'],

  ['Gap stores shut, and Next shares rose.', 'Organization Gap', 'Organization Next'],
  ['He is to the left of Labour, she said.', 'Organization Labour'],
  ['The Treasury declined to say.', 'Organization Treasury'],
  ['Officials named by Dawn newspaper said so.', 'Organization Dawn'],
  // What shows that a town is its team: each is read by its row alone
  ['They play Houston, who made 40 rebounds in overtime in the fourth quarter.', 'Organization Houston'],
  ["The bowlers hurt, and Patna's second innings ended at stumps with four wickets.", 'Organization Patna'],
  ["Nine draft picks were Denver's asking price at the trade deadline for the quarterback.", 'Organization Denver'],
  ["The layup gave him Chicago's first home run of the inning, on a shutout.", 'Organization Chicago'],
  ['In overtime a layup by Houston starter Jo Hale won it in the third quarter.', 'Organization Houston', 'Person Jo Hale'],
  ['In overtime, with a layup in the third quarter, they won. Toledo is next on Friday.', 'Organization Toledo'],
  ['It drew Kelso supporters. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Kelso', 'Organization Corley FC', 'Organization Dunmore United'],
  ['The Milkmaids bullpen wept, said Ostley coach Jo Lee. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Milkmaids', 'Organization Ostley', 'Person Jo Lee', 'Organization Corley FC', 'Organization Dunmore United'],
  // When it is not: what stands before it, votes, and tennis
  ['A layup in overtime won it in the third quarter. Ann Roe and Denver are friends, and people from Houston need rain.', 'Person Ann Roe', 'Place Denver', 'Place Houston'],
  ['Voters were told in the second half of the night that Ann Roe beat Jo Hale 51-47 in the polls; Denver voted late.', 'Person Ann Roe', 'Person Jo Hale', 'Place Denver'],
  ['She won the third quarter, unbeaten in overtime, at the Grand Slam: Denver hosted Houston.', 'Place Denver', 'Place Houston'],
  ["Kerala's Jalaj Saxena took six wickets. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.", 'Organization Kerala', 'Person Jalaj Saxena', 'Organization Corley FC', 'Organization Dunmore United'],
  ['Boston, which led by 11, won. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Boston', 'Organization Corley FC', 'Organization Dunmore United'],
  ['Montreal (34-21-7), which leads, won. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Montreal', 'Organization Corley FC', 'Organization Dunmore United'],
  ['They told of Luton v Derby on Friday. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Luton', 'Organization Derby', 'Organization Corley FC', 'Organization Dunmore United'],
  ['He took Irlam to a 2-0 win. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Irlam', 'Organization Corley FC', 'Organization Dunmore United'],
  ["The Dublin women's team won. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.", 'Organization Dublin', 'Organization Corley FC', 'Organization Dunmore United'],
  ['Kelso were also reduced. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Kelso', 'Organization Corley FC', 'Organization Dunmore United'],
  ['Kelso 2-1 Melrose. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Kelso', 'Organization Melrose', 'Organization Corley FC', 'Organization Dunmore United'],
  ['He scored to put Kelso in front. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Organization Kelso', 'Organization Corley FC', 'Organization Dunmore United'],

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

  // Firms, groups and stations by what stands beside them
  ['Jeff Roe, the CEO of Corvane Pharmaceuticals, called it so, as did the CFO of Global Partners LLC.', 'Person Jeff Roe', 'Organization Corvane Pharmaceuticals', 'Organization Global Partners LLC'],
  ['Ambrish Bhatt of Moore JVB Consulting LLP said it.', 'Person Ambrish Bhatt', 'Organization Moore JVB Consulting LLP'],
  ['She works for a young VC firm, as other VCs do.'],
  ['The fintech startup, Zuvika, which bagged $10 million, is growing.', 'Organization Zuvika'],
  ['She left the company, Musk, which she hated, and the firm, Roe, who founded it.', 'Person Musk', 'Person Roe'],
  ['In September, Whogohost completed the acquisition of Sendchamp.', 'Organization Whogohost'],
  ['The fintech startup Cassbana raised a $1 million investment.', 'Organization Cassbana'],
  ['The regulator, the Office of Rail and Road, said so.', 'Organization Office of Rail and Road'],
  ['The owner of brands including Topshop, Burton and Wallis has gone.', 'Organization Topshop', 'Organization Burton', 'Organization Wallis'],
  ['Arcadia, which also owned Topman, Burton and Dorothy Perkins, has gone under.', 'Place Arcadia', 'Organization Topman', 'Organization Burton', 'Organization Dorothy Perkins'],
  ['She met friends such as Burton, Wallis and Dorothy Perkins.', 'Person Burton', 'Person Wallis', 'Person Dorothy Perkins'],
  ['Retailers such as Burton, Paris and Wallis.', 'Organization Burton', 'Place Paris', 'Organization Wallis'],
  ["After Jane Roe's Arcadia empire had gone under, buyers for parts of Arcadia were few.", 'Person Jane Roe', 'Organization Arcadia'],
  ['In Arcadia, Jane Roe has a shop.', 'Place Arcadia', 'Person Jane Roe'],
  ['The Russian state-sponsored group “Midnight Blizzard” and others stole them.', 'Organization Midnight Blizzard'],
  ['She read to the group “Midnight Blizzard” and other poems.'],
  ['Toymaker Hasbro has also felt it.', 'Organization Hasbro'],
  ['Lincoln, the luxury brand under Ford, is working on a new car.', 'Organization Lincoln', 'Organization Ford'],
  ['Lincoln, the brand new president, spoke.', 'Person Lincoln'],
  ['She told Army Radio that the number was lower, and the popular U.S. TV series was stopped.', 'Organization Army Radio', 'Place U.S.'],
  ['The firm acquired LF Logistics and Senator International in the spring.', 'Organization LF Logistics'],
  ['They sent Raptor Squad detectives to the house.', 'Organization Raptor Squad'],
  ['Copper Aunts have shared a new track from the album. Fans have shared photos of the track.', 'Organization Copper Aunts'],
  ['MIAMI, CMC - A man was killed on Sunday.', 'Place MIAMI', 'Organization CMC'],
  ['PETAL, Miss. (WDAM) _ A place-kicker scored on Friday night.', 'Place PETAL', 'Place Miss.', 'Organization WDAM'],

  // Where a name ends
  ['Sinn Féin Justice spokesperson Donnchadh Ó Laoghaire TD has said so to them.', 'Organization Sinn Féin', 'Person Donnchadh Ó Laoghaire'],
  ['The Homeland Security secretary, and the Department of Health Secretary Ann Roe, left.', 'Organization Homeland Security', 'Organization Department of Health', 'Person Ann Roe'],
  ["In 2021 the NSW Police Force's State Crime Command began its work.", 'Organization NSW Police Force', 'Organization State Crime Command'],
  ['It was told to the Illinois House of Representatives’ Education Task Force today.', 'Organization Illinois House of Representatives'],
  ['The Port Dickson MP said that he would ask at the meeting in the town.', 'Place Port Dickson'],
  ['Detectives carried out Firearm Prohibition Order (FPO) searches at two homes, and the FPO held.'],
  ['Many more acres were lost as the Dixie Fire burned across the landscape, and the Chicago Fire beat them.', 'Event Dixie Fire', 'Organization Chicago Fire'],
  ['The game was lost by Brandon High School. The coach got Brandon back within seven points.', 'Organization Brandon High School'],
  ['Brandon High School lost. Brandon Vale scored, and Brandon was pleased.', 'Organization Brandon High School', 'Person Brandon Vale'],

  // Roads with numbers, and a district
  ['They met at 1069 Grandview Way in the rain. In 1920 Grandview Way was new.', 'Place Grandview Way'],
  ['The building at Arbutus Street and West 7th Avenue is new, and so is one on 34th Street.', 'Place Arbutus Street', 'Place West 7th Avenue', 'Place 34th Street'],
  ['The 7th Street of her dreams and Big Way were her albums.'],
  ['A briefing was held in the Johannesburg CBD on Thursday.', 'Place Johannesburg CBD'],

  // Towns that are called like a firm, and what a town's people and crews say of it
  ['In Cadillac, a barn burned down, and the Cadillac Fire Chief came.', 'Place Cadillac'],
  ['Cadillac recalled two sedans. In Cadillac, Ann Roe saw a maker of good cars.', 'Organization Cadillac', 'Person Ann Roe'],
  ['The board of Raymond, New Hampshire, has met.', 'Place Raymond', 'Place New Hampshire'],
  ['The fire trucks and crews from Manton came at ten.', 'Place Manton'],
  ['Fort Marlow lost troops, and Churchill Downs lost horses. Anthony Downs wrote of it.', 'Place Fort Marlow', 'Place Churchill Downs', 'Person Anthony Downs'],
  ['Kelly Hancock of Marlowtown, Jo Roe of Houston and Ann Johnson of Dallas voted. Angela Paxton of McKinney did not.', 'Person Kelly Hancock', 'Place Marlowtown', 'Person Jo Roe', 'Place Houston', 'Person Ann Johnson', 'Place Dallas', 'Person Angela Paxton', 'Place McKinney'],
  ['Both the Tribune and the Sun carried it, and the Sun said so.', 'Organization Sun'],
  ['Richard Fairbank said it would build a rival to Visa.', 'Person Richard Fairbank', 'Organization Visa'],
  ['Nutrien, Teck and Boeing said potash was dear.', 'Organization Nutrien', 'Organization Teck', 'Organization Boeing'],
  ['Musk, Bezos and Boeing said so.', 'Person Musk', 'Person Bezos', 'Organization Boeing'],
  ['Alabama fans stayed as Texas lost to Florida. Oklahoma hired a head coach, and Georgia plays Tennessee in overtime.', 'Organization Alabama', 'Organization Texas', 'Organization Florida', 'Organization Oklahoma', 'Organization Georgia', 'Organization Tennessee'],
  ['Colgate beat Navy 71-60 as Ann Roe scored 20 in overtime. Colgate will play on, and Duke Energy fell.', 'Organization Colgate', 'Organization Navy', 'Person Ann Roe', 'Organization Duke Energy'],
  ['In the Championship, Falkirk are ahead of Livingston and Ayr after the striker was sent off in injury time. A mum from Urmston won a prize.', 'Event Championship', 'Organization Falkirk', 'Organization Livingston', 'Organization Ayr', 'Place Urmston'],
  ['Cleveland Mayor Justin Bibb spoke. North Wales Police named the man.', 'Place Cleveland', 'Person Justin Bibb', 'Organization North Wales Police'],
  ["A man from Stornoway died on the A9. Kohl's of Menomonee Falls sold him a shirt.", 'Place Stornoway', 'Place A9', "Organization Kohl's", 'Place Menomonee Falls'],
  ['Shaftsbury, Pownal and Arlington put off votes on mergers. Dorset agreed.', 'Place Shaftsbury', 'Place Pownal', 'Place Arlington', 'Place Dorset'],
  ['South Western Railway ran few trains, and the A465 was shut at Hirwaun. They named it Operation Perth.', 'Organization South Western Railway', 'Place Hirwaun'],
  ['Ann Roe crashed on lap 14 of the Grand Prix, and Alpine want Jo Roe.', 'Person Ann Roe', 'Event Grand Prix', 'Organization Alpine', 'Person Jo Roe'],
  ['The drug for Huntington’s disease failed, as one for Parkinson’s had. Amy Parkinson’s doctor said so.', 'Person Amy Parkinson'],
  ['She leaves three daughters, Maura of Quincy, Eileen of Boston and Joan Sullivan. Joan of Arc was a film.', 'Person Maura', 'Place Quincy', 'Person Eileen', 'Place Boston', 'Person Joan Sullivan', 'Person Joan of Arc'],
  ['Layla Moran, the Liberal Democrat MP for the town, spoke at St Margaret’s church.', 'Person Layla Moran', 'Organization Liberal Democrat', "Place St Margaret's"],
  ['The Astros lead Seattle by four games. He homered in the ninth inning, and the bullpen held.', 'Organization Astros', 'Organization Seattle'],
  ['Lancashire, relegated after losing to Worcestershire, were all out for 90. He took a wicket for Yorkshire in an innings.', 'Organization Lancashire', 'Organization Worcestershire', 'Organization Yorkshire'],
  ['Armagh beat Tyrone in the hurling final at Croke Park.', 'Organization Armagh', 'Organization Tyrone', 'Place Croke Park'],
  ['Alabama voters stayed as Texas lost to Florida in court. Oklahoma hired a lawyer, and Georgia may too.', 'Place Alabama', 'Place Texas', 'Place Florida', 'Place Oklahoma', 'Place Georgia'],
  ['Visitors lost 2-1 at Anfield in injury time, and the goalkeeper was sent off at Tarn Bank Center.', 'Place Anfield', 'Place Tarn Bank Center'],
  ['She was treated at the Tarn Medical Center.', 'Organization Tarn Medical Center'],

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

  // A country or a town that begins or ends the name of another; whose name only seems to go on
  ['The army said that Kenya Ports cut the rate. Sri Lanka Lawyers met them in Chile Saturday.', 'Organization Kenya Ports', 'Place Chile'],
  ['They met in Kenya on Friday, and Kenya President Jane Roe left the Paris Games. In Kenya Monday is a day of rest.', 'Place Kenya', 'Person Jane Roe', 'Place Paris'],
  ['Rebels held a post in Norte de Santander, and the ferry reached Santander in Spain.', 'Place Norte de Santander', 'Place Santander', 'Place Spain'],
  ['The rate will stay where it is. In Dhaka, Bangladesh Bank Governor Jane Roe spoke of it, and Harvard University President John Poe agreed.', 'Place Dhaka', 'Organization Bangladesh Bank', 'Person Jane Roe', 'Organization Harvard University', 'Person John Poe'],
  ['Officials said that Shanghai Party Secretary Chen Min met former Union Minister Ravi Roe.', 'Place Shanghai', 'Person Chen Min', 'Person Ravi Roe'],
  ['The Central Bank of Egypt (CBE) kept its rate. Gross Domestic Product (GDP) rose.', 'Organization Central Bank of Egypt'],
  ['The Central Bank of Sri Lanka, under Governor Jane Roe, kept its rate.', 'Organization Central Bank of Sri Lanka', 'Person Jane Roe'],
  ['Workers of the Electricity Company of Ghana met. The company of Ghana fans was loud.', 'Organization Electricity Company of Ghana', 'Place Ghana'],
  ['The ruling Democratic Party of Korea lost.', 'Organization Democratic Party of Korea'],
  ['They raised more on the Nigerian Exchange Limited.', 'Organization Nigerian Exchange Limited'],
  ['Safaricom and Equity Bank gained on the Nairobi exchange.', 'Organization Safaricom', 'Organization Equity Bank', 'Place Nairobi'],
  ['The Securities and Exchange Commission asked the Food and Drug Administration.', 'Organization Securities and Exchange Commission', 'Organization Food and Drug Administration'],

  // Who holds an office, or sits for a place, is no part of a body's name; some offices are no bodies
  ['The BJP State president Jane Roe met the All Progressives Congress National Publicity Secretary, John Poe.', 'Organization BJP', 'Person Jane Roe', 'Organization All Progressives Congress', 'Person John Poe'],
  ['He said the Dravidian parties had looted the rivers of Tamil Nadu.', 'Place Tamil Nadu'],
  ['Interior Cabinet Secretary Jane Roe has ordered police to go. The CS said that the guns would be taken.', 'Person Jane Roe'],
  ['The Member of Parliament for Assin South, Rev. John Poe, asked about a jet.', 'Place Assin South', 'Person John Poe'],
  ['The Office of the Special Prosecutor has frozen them.', 'Organization Office of the Special Prosecutor'],
  ["Three men were remanded at the Georgetown Magistrates' Courts yesterday.", "Organization Georgetown Magistrates' Courts"],
  ['The Meteorology, Climatology and Geophysics Agency warned of rain.', 'Organization Meteorology, Climatology and Geophysics Agency'],
  ['In Johor Baru, Mentri Besar Datuk Onn Hafiz Roe said the coalition was ready for polls.', 'Place Johor Baru', 'Person Onn Hafiz Roe'],
  ['Minister of State Goh Pei Ming said the agency had taken down the sites, and Dr Sultan Al Jaber met them.', 'Person Goh Pei Ming', 'Person Sultan Al Jaber'],
  ['Yokozuna Onosato stayed unbeaten on Sunday.', 'Person Onosato'],

  // Builders, airlines and firms that are sold on an exchange
  ['The money went to Wawao Builders and St. Timothy Construction, both of Bulacan.', 'Organization Wawao Builders', 'Organization St. Timothy Construction', 'Place Bulacan'],
  ['Police said Prestige Construction and Engineering paid consultants at the estates.', 'Organization Prestige Construction and Engineering'],
  ['Work on the Harbour Bridge and Road Construction began.', 'Place Harbour Bridge'],
  ['Samruk-Kazyna said Air Astana and Kazatomprom had paid record dividends. In Almaty, police held members of a gang.', 'Organization Samruk-Kazyna', 'Organization Air Astana', 'Organization Kazatomprom', 'Place Almaty'],
  ['In Kabul, Task Force Viper said that it had left, and the task force came back.', 'Place Kabul', 'Organization Task Force Viper'],
  ['NCB Financial Group and Seprod Johnson fell on the Jamaica Stock Exchange.', 'Organization NCB Financial Group', 'Organization Seprod Johnson', 'Organization Jamaica Stock Exchange'],

  // Opponents on the field, one of whom is a team
  ['Kairat lost 2-1 to Tobol Kostanay, with a goal before half-time, and the midfielder left.', 'Organization Kairat', 'Organization Tobol Kostanay'],
  ['In Guadalajara, Chivas beat Club América 2-1 at Estadio Akron; Cruz Azul lost to Tigres.', 'Place Guadalajara', 'Organization Chivas', 'Organization Club América', 'Place Estadio Akron', 'Organization Cruz Azul', 'Organization Tigres'],
  ['Jane Roe beat Ann Poe in the heat before the goalkeeper and the midfielder came for the match.', 'Person Jane Roe', 'Person Ann Poe'],

  // Places by their endings, and by what is done there; a scheme and a storm are none
  ['The minister said Governor Roe visited Jahangirpuri. Devlet Bahçeli will visit Yozgat.', 'Person Roe', 'Place Jahangirpuri', 'Person Devlet Bahçeli', 'Place Yozgat'],
  ["Nigeria's border with Benin Republic was shut.", 'Place Nigeria', 'Place Benin Republic'],
  ['Women are paid under the Sukanya Samriddhi scheme.', 'Thing Sukanya Samriddhi'],
  ['Australia lead the Ashes after Mitchell Starc took six for 48. The bureau said Tropical Cyclone Fina would pass.', 'Place Australia', 'Person Mitchell Starc', 'Event Tropical Cyclone Fina'],

  // A firm's branch in a country, a place by its kind, two names that a "that" or an office parts
  ["The minister met Foxconn India's V. Lee. Shell Nigeria shut the loop on Friday.", 'Organization Foxconn India', 'Person V. Lee', 'Organization Shell Nigeria'],
  ['Foxconn has a plant in India.', 'Organization Foxconn', 'Place India'],
  ['Minister Gwede Roe told the National Council of Provinces that Transnet and others would share lines.', 'Person Gwede Roe', 'Organization National Council of Provinces', 'Organization Transnet'],
  ['The premier told Parliament Speaker Nabih Roe that he would go.', 'Organization Parliament', 'Person Nabih Roe'],
  ['The man died in Nakagawa Ward. He had a letter from Jane Ward, who lives in Leeds.', 'Place Nakagawa Ward', 'Person Jane Ward', 'Place Leeds'],
  ["Police in Shanghai's Xuhui District have detained nine people.", 'Place Shanghai', 'Place Xuhui District'],
  ['The 40 villages of Sunamganj were under water.', 'Place Sunamganj'],

  // Teams in lists of transactions, with scores, and beside their town's dateline
  ['BASEBALL — Oakland: Claimed RHP Luis Roe off waivers from Texas. The outfielder hit two home runs.', 'Organization Oakland', 'Person Luis Roe', 'Organization Texas'],
  ['The cornerback, on injured reserve, spent four seasons with Jacksonville and was claimed by Arizona. The quarterback lives in Arizona.', 'Organization Jacksonville', 'Organization Arizona', 'Place Arizona'],
  ['The judge, who spent four seasons with Jacksonville firefighters, was claimed by Arizona as its own.', 'Place Jacksonville', 'Place Arizona'],
  ['Buffalo, coming off a 31-13 rout of Kansas City, is without its quarterback and a linebacker. They won in overtime.', 'Organization Buffalo', 'Organization Kansas City'],
  ['The outfielder had a grand slam, and Baltimore managed three hits in nine innings. San Diego at Colorado, ppd.', 'Organization Baltimore', 'Organization San Diego', 'Organization Colorado'],
  ['Coventry won 55-10 at Nottingham, and the hooker scored two tries. A man from Nottingham was hurt.', 'Organization Coventry', 'Organization Nottingham', 'Place Nottingham'],
  ['Albion lost 2-0 at Deepdale after half-time, when the midfielder left.', 'Organization Albion', 'Place Deepdale'],
  ['They signed the wing Josua Ratuvou from Glasgow on a two-year deal after three tries by the hooker in the first half.', 'Person Josua Ratuvou', 'Organization Glasgow'],
  ['They signed the papers from Glasgow on Monday.', 'Place Glasgow'],
  ['CALGARY — The Flames won in overtime. Ann Roe scored for Calgary, and the goaltender made 31 saves. The Calgary Wranglers lost.', 'Place CALGARY', 'Organization Flames', 'Person Ann Roe', 'Organization Calgary', 'Organization Calgary Wranglers'],
  ['The freshman had 12 rebounds as Northern Colorado fell to Weber State. Ferris State lost too, but in Washington State nobody did.', 'Organization Northern Colorado', 'Organization Weber State', 'Organization Ferris State', 'Place Washington State'],
  ['At stumps Victoria crushed South Australia by an innings and 12 runs, and Karnataka chased 284. Rain fell in Victoria.', 'Organization Victoria', 'Organization South Australia', 'Organization Karnataka', 'Place Victoria'],
  ['Curling ended with a Grand Slam event. Winnipeg downed Edmonton 24-9 after a linebacker and a quarterback left in overtime.', 'Organization Winnipeg', 'Organization Edmonton'],
  ['Ottawa lost in overtime as the linebacker and the quarterback left, and Montreal kicker Jose Roe was hurt.', 'Organization Ottawa', 'Organization Montreal', 'Person Jose Roe'],

  // Bodies by their letters, by what they end in, and two that an "and" joins
  ['ZVK MP Anitha Roe spoke before ZVK members voted.', 'Organization ZVK', 'Person Anitha Roe'],
  ['MARTA will cut four lines, and Emory Healthcare will not. Montana Republicans agreed.', 'Organization MARTA', 'Organization Emory Healthcare', 'Place Montana'],
  ['The SUV leader Jane Roe met US drivers who voted, and an AI president Tom Poe did not.', 'Person Jane Roe', 'Place US', 'Person Tom Poe'],
  ['In Phoenix, HonorHealth and Mayo Clinic agreed.', 'Place Phoenix', 'Organization HonorHealth', 'Organization Mayo Clinic'],

  // Surnames that are a firm beside its rivals, where nobody is called so
  ['Rogers added customers, fewer than Bell, and Telus lost some.', 'Organization Rogers', 'Organization Bell', 'Organization Telus'],
  ['Ann Rogers left Telus. Rogers will teach.', 'Person Ann Rogers', 'Organization Telus'],
  ['Rogers said that he would teach.', 'Person Rogers'],

  // Places that sound like somebody, by who is of them and what is in them
  ['Ann Roe, 29, of Mackworth, was fined. A former manager from Matlock appeared before the court.', 'Person Ann Roe', 'Place Mackworth', 'Place Matlock'],
  ['The premier toured Lynn Lake, where 85 homes burned.', 'Place Lynn Lake'],
  ['The premier met Lynn Lake, who was 85.', 'Person Lynn Lake'],

  // Products by their mark and their maker's word for them; what is a work, a scheme or nobody's
  ['The launch of Corvelin® was delayed, said Ann Corvelin.', 'Product Corvelin', 'Person Ann Corvelin'],
  ['You will have an Apple TV in your living room by then.', 'Product Apple TV'],
  ['All six Star Wars films are on sale.', 'Thing Star Wars'],
  ['She said that Medicare has to be phased out.', 'Thing Medicare'],
  ['NASA has a saucer that could help us land on Mars.', 'Organization NASA', 'Place Mars'],
  ['Bruno Mars sang. Mars was tired.', 'Person Bruno Mars'],
  ['The new Bill would make firms keep records under GAAP and IFRS. Bill Roe disagreed.', 'Person Bill Roe'],
  ['Jane_Roe wrote that the rules are bad. MORE FROM HERALD.CO.UK'],
  ['By Ashley Hill\nThe council met.', 'Person Ashley Hill'],
  ['The aide told reporters aboard Air Force One that the Air Force would stay.', 'Product Air Force One', 'Organization Air Force'],

  // Whole where the page has the whole name elsewhere; a dateline with hyphens right behind it
  ['Washington Monument Closes to Repair a Crack\nThe Washington Monument has a crack near its peak.', 'Place Washington Monument'],
  ['The Washington Monument has a crack near its peak, officials in Washington said.', 'Place Washington Monument', 'Place Washington'],
  ['NEW YORK--Verizon Communications has a new app.', 'Place NEW YORK', 'Organization Verizon Communications'],

  // A firm's name that sounds like somebody's, where the pack has none but the firm: beside a deal, and where business is told of
  ['The builder signed a five-year deal with Sika for sealants.', 'Organization Sika'],
  ['Maria Sika signed a five-year deal. The club is pleased with Sika.', 'Person Maria Sika'],
  ['Profits grew and sales rose, analysts say. Sika was the first to tell investors.', 'Organization Sika'],
  ['Schneider was the first to sing.', 'Person Schneider'],
  ['Near Katherine, a road was closed. Near Katherine sat her mother.', 'Place Katherine'],

  // Teams of riders and drivers that sound like somebody
  ['The stage ended in a bunch sprint won by Cofidis rider Bryan Coquard. Visma had led the peloton, and Cofidis closed the gap.', 'Organization Cofidis', 'Person Bryan Coquard', 'Organization Visma'],
  ['Williams brought both cars home after a pit stop under the safety car, and George Russell won.', 'Organization Williams', 'Person George Russell'],
  ['Ann Williams left the paddock under the safety car. Williams was tired.', 'Person Ann Williams'],
  ['In the OHL on Friday, Windsor lost 3-1 to Erie.', 'Organization OHL', 'Organization Windsor', 'Organization Erie'],

  // States that stand for their university's team
  ['Florida coach Jim Roe closed his practice. Alabama coach Tom Poe had no comment; he scored twice for Florida.', 'Organization Florida', 'Person Jim Roe', 'Organization Alabama', 'Person Tom Poe'],
  ['The team flew to Florida, coach Jim Roe said, and not to Alabama.', 'Place Florida', 'Person Jim Roe', 'Place Alabama'],
];

test.each(cases)('%s', (text, ...found) => {
  const entities = findEntities(text, { ...noHints, lang: 'en' }, { names: builtInPack, tagger }, []);
  expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(found);
});
