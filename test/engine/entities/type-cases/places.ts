import type { TypeCase } from './type-case';

/** Places. */
export const places: readonly TypeCase[] = [
  // A place called after somebody, a name in Korean order
  ["The pope spoke in St Peter's Square to pilgrims from Peru.", "Place St Peter's Square", 'Place Peru'],
  ['Sheikh Majid bin Hamad bin Khalid Al Suwaidi met Sheikh Rashid bin Omar Al Falasi in Doha.', 'Person Majid bin Hamad bin Khalid Al Suwaidi', 'Person Rashid bin Omar Al Falasi', 'Place Doha'],
  ["Park Chung-hee's daughter left office.", 'Person Park Chung-hee'],

  // In one list with places; after words for where something is; the place that a member stands for
  ['Floods hit homes in Toowoomba, Nerang, Birralee and Townsville on Monday.', 'Place Toowoomba', 'Place Nerang', 'Place Birralee', 'Place Townsville'],
  ['He phoned friends in London, Paris and Jane Roe, a lawyer from Leeds.', 'Place London', 'Place Paris', 'Person Jane Roe', 'Place Leeds'],
  ['Trade in London, Paris and Apple shares was thin.', 'Place London', 'Place Paris', 'Organization Apple'],
  ['The storm was north of Cairns, and as far south as Bowen it rained.', 'Place Cairns', 'Place Bowen'],
  ["The road runs south of Jefferson's farm, as Thomas Jefferson wrote.", 'Person Thomas Jefferson'],
  ['The Kikuyu MP Peter Kamau voted for the bill on Monday, and so did the Conservative MP Jane Roe.', 'Place Kikuyu', 'Person Peter Kamau', 'Person Jane Roe'],

  // Short forms of states; nicknames
  ['It pleased Jo Hale (D-W.Va.) and Ann Roe, D-Ariz., on Monday.', 'Person Jo Hale', 'Place W.Va.', 'Person Ann Roe', 'Place Ariz.'],
  ['DULUTH, Minn. — Snow fell. Ray Kowalczyk moved to Tampa, Fla., in May.', 'Place DULUTH', 'Place Minn.', 'Person Ray Kowalczyk', 'Place Tampa', 'Place Fla.'],
  ['Marjorie "Midge" Kowalczyk taught children to swim.', 'Person Marjorie "Midge" Kowalczyk'],

  // Titles inside a name, short given names, peoples, seats
  ['Following her promotion, Brigadier Kioko left, and so did the Kenya Defence Forces Spokesperson in Nairobi.', 'Person Kioko', 'Organization Kenya Defence Forces', 'Place Nairobi'],
  ['He met the Amir of Kuwait. He thanked His Highness the Amir for his trust. Amir Khan boxed.', 'Place Kuwait', 'Person Amir Khan'],
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

  // Places in the names of races, heroes and games
  ['Tour de France: Roe wins the second stage', 'Event Tour de France', 'Person Roe'],
  ['She plays Harley Quinn again, won bronze in Tokyo 2020 and gold in Rio 2016, and trains in Tokyo.', 'Person Harley Quinn', 'Place Tokyo'],
  ['Clare are All Ireland champions. London 1996-12-06 was cold.', 'Organization Clare', 'Place London'],

  // Local government areas of Nigeria
  ['Gunmen struck a farm in Umuahia South Local Government Area, and two men of Gombi LGA were held.', 'Place Umuahia South Local Government Area', 'Place Gombi LGA'],

  // Where an agency reports from, as the region or country after it vouches
  ['SHUTESBURY, Mass. (AP) — A saxophonist died on Monday.', 'Place SHUTESBURY', 'Place Mass.', 'Organization AP'],
  ['TIGNES, France 1996-12-06', 'Place TIGNES', 'Place France'],
  ['KISHORI CHAR, Bangladesh – At least 32 people drowned in western Slovakia.', 'Place KISHORI CHAR', 'Place Bangladesh', 'Place Slovakia'],
  ['BREAKING, Monday – At least 32 people drowned.'],

  // Small places that sound like somebody
  ['While Morwen had grown quiet by Monday, Morwen police commander Ann Roe was careful. Jo Rice said Rice residents were angry.', 'Place Morwen', 'Person Ann Roe', 'Person Jo Rice'],
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

  // Countries of two, in full
  ['They met in St Kitts and Nevis, St. Vincent and the Grenadines, Sao Tome and Principe and the Turks and Caicos Islands.', 'Place St Kitts and Nevis', 'Place St. Vincent and the Grenadines', 'Place Sao Tome and Principe', 'Place Turks and Caicos Islands'],
  ['Saint Martin shared his cloak.', 'Person Martin'],

  // Where the text says that somebody's or some body's name is a place, it is one all over the page
  ['They plan 20 houses in Ashby Combe, near Malvern. Malvern and Ashby Combe are apart.', 'Place Ashby Combe', 'Place Malvern'],
  ['Ashby Combe, 54, of Hull, near Malvern, left.', 'Person Ashby Combe', 'Place Hull', 'Place Malvern'],
  ['The plans for a mill on Luton Airport Industrial Estate would be dropped.', 'Place Luton Airport Industrial Estate'],
  ['She opened a clinic in Kadongo, Karachi Constituency, before holding a rally.', 'Place Kadongo', 'Place Karachi Constituency'],
  ['As a member of the European Economic Area, Norway contributes to the budget.', 'Organization European Economic Area', 'Place Norway'],

  // What the pack and the words around a name say that it is: each is read by its row alone
  ['They asked the firm which owns TikTok.', 'Product TikTok'],
  ['The Cowboys edged Kansas City.', 'Organization Cowboys', 'Organization Kansas City'],
  ['They said that Metro, the transport agency, needs buses.', 'Organization Metro'],
  ['Claude Opus, of Anthropic, answered.', 'Product Claude Opus', 'Organization Anthropic'],
  ['The Blue Mosque was shut.', 'Place Blue Mosque'],
  ['Typhoon Fung-wong.', 'Event Typhoon Fung-wong'],
  ['They told of the Prince of Wales on Friday. Corley FC beat Dunmore United 2-1 in overtime, and the goalkeeper scored in the second half.', 'Person Prince of Wales', 'Organization Corley FC', 'Organization Dunmore United'],
  ['The crowd marched through Alness and Thurso.', 'Place Alness', 'Place Thurso'],
  ['They met Bunyala divisional police commander Jane Roe.', 'Place Bunyala', 'Person Jane Roe'],
  ['On Monday they sheltered in nearby Darby again.', 'Place Darby'],
  ['He hit a sacrifice fly in the eighth off Jordan Walden (0-1).', 'Person Jordan Walden'],
  ['They said that Lilly shares rose.', 'Organization Lilly'],
  ['Shares of Palo Alto dropped.', 'Organization Palo Alto'],
  ['There is a rail service to Hinckley.', 'Place Hinckley'],
  ['They said that Ansar al-Sharia had left.', 'Organization Ansar al-Sharia'],
  ['Bardo, a leafy suburb of Tunis, was calm.', 'Place Bardo', 'Place Tunis'],
  ['Zembla subscribers who want to write pay more.', 'Organization Zembla'],
  ['On Monday they spoke of the MP for Oldham West again.', 'Place Oldham West'],
  ['He bought a stake in Kellmar.', 'Organization Kellmar'],

  ['Friday’s rain fell, and the Zenta agency reported that two had died.', 'Organization Zenta'],
  ['He is the chief executive of Tolvan, and she runs a start-up called Mindly.', 'Organization Tolvan', 'Organization Mindly'],
  ['The Wimbledon champion lost.', 'Event Wimbledon'],
  ['She lives in Harden Dean, east of Bradford.', 'Place Harden Dean', 'Place Bradford'],
  ['Perrin Hale shareholders voted on Friday.', 'Organization Perrin Hale'],
  ['It was the Anna Lindholm foundation that paid.', 'Organization Anna Lindholm'],
  ['Carter Advisors bought it. They sued Rosa Marsh Leisure.', 'Organization Carter Advisors', 'Organization Rosa Marsh Leisure'],
  ['The army said that Karen rebels had fired.', 'Organization Karen'],
  ['They bought Perrin, which owns four mines.', 'Organization Perrin'],
  ['Ann Roe is a managing director at Duncan Williams.', 'Person Ann Roe', 'Organization Duncan Williams'],
  ['They told the Zelby Examiner so.', 'Organization Zelby Examiner'],
  ['Her publisher is Peter Owen, part of Marlow Group.', 'Organization Peter Owen', 'Organization Marlow Group'],
  ['He founded Yamada Gakuen, and she sang at the Tarn Arts Center.', 'Organization Yamada Gakuen', 'Organization Tarn Arts Center'],
  ['Rivers State said so.', 'Place Rivers State'],
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

  // Roads with numbers, and a district
  ['They met at 1069 Grandview Way in the rain. In 1920 Grandview Way was new.', 'Place Grandview Way'],
  ['The building at Arbutus Street and West 7th Avenue is new, and so is one on 34th Street.', 'Place Arbutus Street', 'Place West 7th Avenue', 'Place 34th Street'],
  ['The 7th Street of her dreams was her album.'],
  ['A briefing was held in the Johannesburg CBD on Thursday.', 'Place Johannesburg CBD'],

  // Towns that are called like a firm, and what a town's people and crews say of it
  ['In Cadillac, a barn burned down, and the Cadillac Fire Chief came.', 'Place Cadillac', 'Place Cadillac'],
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
  ['Voters in Shaftsbury, Pownal and Arlington put off mergers. Dorset agreed.', 'Place Shaftsbury', 'Place Pownal', 'Place Arlington', 'Place Dorset'],
  ['South Western Railway ran few trains, and the A465 was shut at Hirwaun. They named it Operation Perth.', 'Organization South Western Railway', 'Place A465', 'Place Hirwaun'],
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

  // Places by their endings, and by what is done there; a scheme and a storm are none
  ['The minister said Governor Roe visited Jahangirpuri. Devlet Bahçeli will visit Yozgat.', 'Person Roe', 'Place Jahangirpuri', 'Person Devlet Bahçeli', 'Place Yozgat'],
  ["Nigeria's border with Benin Republic was shut.", 'Place Nigeria', 'Place Benin Republic'],
  ['Women are paid under the Sukanya Samriddhi scheme.', 'Thing Sukanya Samriddhi'],
  ['Australia lead the Ashes after Mitchell Starc took six for 48. The bureau said Tropical Cyclone Fina would pass.', 'Place Australia', 'Event Ashes', 'Person Mitchell Starc', 'Event Tropical Cyclone Fina'],

  // Places that sound like somebody, by who is of them and what is in them
  ['Ann Roe, 29, of Mackworth, was fined. A former manager from Matlock appeared before the court.', 'Person Ann Roe', 'Place Mackworth', 'Place Matlock'],
  ['The premier toured Lynn Lake, where 85 homes burned.', 'Place Lynn Lake'],
  ['The premier met Lynn Lake, who was 85.', 'Person Lynn Lake'],

  // States and their offices; hosts of a match
  ['A former Abia State Governor and the Lagos State division met. Lagos State University and Ohio State did too.', 'Place Abia State', 'Place Lagos State', 'Organization Lagos State University', 'Organization Ohio State'],
  ['Hosts UAE play Kuwait here.', 'Place UAE', 'Place Kuwait'],
  ['Ann Roe won the Wimbledon doubles title.', 'Person Ann Roe', 'Event Wimbledon'],

  ['They raced at Sarnen International Circuit on Sunday.', 'Place Sarnen International Circuit'],
  ['Scott Falls, West Virginia-based Tarnby Coal filed for bankruptcy. Jane Roe, Ohio-born, left.', 'Place Scott Falls', 'Place West Virginia', 'Organization Tarnby Coal', 'Person Jane Roe', 'Place Ohio'],
  ['Alice Springs artist Ann Roe drew it. Alice Moss, an artist, did not.', 'Place Alice Springs', 'Person Ann Roe', 'Person Alice Moss'],
  ['A woman was charged in N. Ireland over arms.', 'Place N. Ireland'],
  ['Locals of the West Australian town object.'],

  ['Rep. Dana Whitlow, R-Ohio, whose panel met, spoke. Rep. Emil Roe (D-Toledo) would get it.', 'Person Dana Whitlow', 'Place Ohio', 'Person Emil Roe', 'Place Toledo'],
  ['Dawson Lesage, a mechanic from Dawson, is owed for three. A Dawson man was paid.', 'Person Dawson Lesage', 'Place Dawson'],
  ['Reuters reported that the Revolutionary Guards said they had fired missiles at the Al Udeid air base in Qatar.', 'Organization Reuters', 'Organization Revolutionary Guards', 'Place Al Udeid', 'Place Qatar'],
  ['Grace was sent to the star system Tau Ceti to find answers. The film star Ryan Roe plays him.', 'Person Grace', 'Place Tau Ceti', 'Person Ryan Roe'],
  ['Members of both Woodford and Byfield parish councils spoke. Mr Johnston did too.', 'Place Woodford', 'Place Byfield', 'Person Johnston'],
  ['Campaigners say the scheme for 26 new properties at Wedmore goes against the plan, said Lindsey Roe, Wedmore’s Parish Clerk.', 'Place Wedmore', 'Person Lindsey Roe'],
  ['Spain won its first gold since he won the men’s Alpine skiing slalom in 1972, and Japan took gold in the Big Air.', 'Place Spain', 'Place Japan'],
  ['Bandits killed 21 in Madaka, a village in Niger State’s Rafi Local Government Area, and abducted others in Nigeria.', 'Place Madaka', 'Place Niger State', 'Place Rafi Local Government Area', 'Place Nigeria'],
];
