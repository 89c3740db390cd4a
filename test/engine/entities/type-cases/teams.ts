import type { TypeCase } from './type-case';

/** Teams, and the towns and countries that they are called after. */
export const teams: readonly TypeCase[] = [
  // Teams of North America; a country stays the place
  ['The Packers are on the road. Green Bay traded for Micah Parsons in August.', 'Organization Packers', 'Organization Green Bay', 'Person Micah Parsons'],
  ['England beat France on Saturday.', 'Place England', 'Place France'],

  // Clubs that go by their city's name, on a page of clubs; offices after a place; a person of a firm
  ['Leicester have signed Wout Faes from Reims, West Ham a striker from Napoli and Ajax.', 'Organization Leicester', 'Person Wout Faes', 'Organization Reims', 'Organization West Ham', 'Organization Napoli', 'Organization Ajax'],
  ['Police in Leicester stopped a coach from Reims.', 'Place Leicester', 'Place Reims'],
  ['Maricopa County Sheriff Joe Arpaio was charged.', 'Place Maricopa County', 'Person Joe Arpaio'],
  ['No. 24 North Carolina plays at No. 15 Virginia on Saturday, and No. 3 Connecticut is home to Villanova.', 'Organization North Carolina', 'Organization Virginia', 'Organization Connecticut', 'Organization Villanova'],
  ['On page No. 3 Virginia lawmakers explain the plan. Connecticut waits.', 'Place Virginia', 'Place Connecticut'],
  ['Deputies from the Washoe County Sheriff were called to Reno, Nevada.', 'Place Washoe County', 'Place Reno', 'Place Nevada'],
  ['The Lagos State Governor, Babajide Sanwo-Olu, has announced that the state will host the President, Major General Muhammadu Buhari (retd.), for a visit next week.', 'Place Lagos State', 'Person Babajide Sanwo-Olu', 'Person Muhammadu Buhari'],
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
  ['Young Padres hit homers in the ninth inning, a San Diego Padres scout said. The city of San Diego pays for roads, and San Diego firms grow.', 'Organization Young Padres', 'Organization San Diego Padres', 'Place San Diego'],
  ['Houston topped Portland 111-99 in overtime. Atlanta held off Charlotte.', 'Organization Houston', 'Organization Portland', 'Organization Atlanta', 'Organization Charlotte'],
  ['Aaron Judge homered twice as New York completed a sweep of Kansas City, and the Yankees lead.', 'Person Aaron Judge', 'Organization New York', 'Organization Kansas City', 'Organization Yankees'],
  ['Toronto plays at Vancouver next. The goalie, Joel Hale, who played at Texas, made 31 saves in overtime and lost in Chicago.', 'Organization Toronto', 'Organization Vancouver', 'Person Joel Hale', 'Organization Texas', 'Place Chicago'],
  ['Mumbai beat Chennai by nine wickets. Rohit Sharma made 76 not out for Mumbai.', 'Organization Mumbai', 'Organization Chennai', 'Person Rohit Sharma'],
  ['Bayern beat the side from Bavaria.', 'Organization Bayern', 'Place Bavaria'],
  ['Trump beat Hillary Clinton 49-48 in Florida, where Ohio led the polls, and voters in Michigan are next.', 'Person Trump', 'Person Hillary Clinton', 'Place Florida', 'Place Ohio', 'Place Michigan'],
  ['A shootout in Memphis followed. A suspect fled to Houston, and Boston lost power when Seattle officials spoke.', 'Place Memphis', 'Place Houston', 'Place Boston', 'Place Seattle'],

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
  ['Luton Ravens lost 4-2 to Corley & Marlow in stoppage time. With the Milliners leading, the rain began, and the Milliners had shops.', 'Organization Luton Ravens', 'Organization Corley & Marlow', 'Organization Milliners'],

  // County, town and college for its team: what teams do, score and are scored against; what towns do
  ['Galway scored a late goal, but Armagh hit back with a point for a 0-9 to 0-8 win at half-time. Paul Lee netted his third goal of the season for Galway. Armagh voted on Friday.', 'Organization Galway', 'Organization Armagh', 'Person Paul Lee', 'Place Armagh'],
  ['Sligo voted on Friday, but Armagh hit a snag when the second half of the roof fell in.', 'Place Sligo', 'Place Armagh'],
  ['In reply Indore made 63/1 in 26 overs against the Nagpur pace bowling duo, and Ann Lee was unbeaten. In Nagpur two wickets fell.', 'Organization Indore', 'Organization Nagpur', 'Person Ann Lee', 'Place Nagpur'],
  ['Ballarat answered the call at quarter time in a 16-point win, and Bendigo coach Jane Roe was glad. Kicked in the ruck, Ann Lee left for Geelong, Victoria.', 'Organization Ballarat', 'Organization Bendigo', 'Person Jane Roe', 'Person Ann Lee', 'Place Geelong', 'Place Victoria'],
  ['Perth were beaten 1-0 by Dundee at Fir Park with a free kick in stoppage time, and fans went home to Dundee.', 'Organization Perth', 'Organization Dundee', 'Place Fir Park'],
  ['Jane Roe led Salem with 19 points and ten rebounds in overtime, and a layup put Dayton ahead. People in Dayton said so.', 'Person Jane Roe', 'Organization Salem', 'Organization Dayton', 'Place Dayton'],
  ['The Dayton Ravens defeated Corley 50-47 in overtime, and Westley coach Jo Lee called a time out. Former coach Ann Roe spoke.', 'Organization Dayton Ravens', 'Organization Corley', 'Organization Westley', 'Person Jo Lee', 'Person Ann Roe'],
  ['In Dayton the bus lost a wheel, and the coach driver Jo Lee, a former coach of Ann Roe, sat on a prop.', 'Place Dayton', 'Person Jo Lee', 'Person Ann Roe'],
  ['Leeds United beat Hull City 3-1 with a striker in stoppage time, and Bradford expected a crowd as Wakefield cancelled its fair. Leeds police saw no fights.', 'Organization Leeds United', 'Organization Hull City', 'Place Bradford', 'Place Wakefield', 'Place Leeds'],
  ['Shares of Manchester United fell, as London gained in the first half and Frankfurt kept its lead.', 'Organization Manchester United', 'Place London', 'Place Frankfurt'],
  ['Kelso skipper Jane Roe scored three tries before half-time. Kelso took a 10-6 lead, and the hooker said that Melrose lost.', 'Organization Kelso', 'Person Jane Roe', 'Organization Melrose'],
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
  ['A layup in overtime won it in the third quarter. Ann Roe flew to Denver, and people from Houston need rain.', 'Person Ann Roe', 'Place Denver', 'Place Houston'],
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

  // Opponents on the field, one of whom is a team
  ['Kairat lost 2-1 to Tobol Kostanay, with a goal before half-time, and the midfielder left.', 'Organization Kairat', 'Organization Tobol Kostanay'],
  ['In Guadalajara, Chivas beat Club América 2-1 at Estadio Akron; Cruz Azul lost to Tigres.', 'Place Guadalajara', 'Organization Chivas', 'Organization Club América', 'Place Estadio Akron', 'Organization Cruz Azul', 'Organization Tigres'],
  ['Jane Roe beat Ann Poe in the heat before the goalkeeper and the midfielder came for the match.', 'Person Jane Roe', 'Person Ann Poe'],

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

  // Teams of riders and drivers that sound like somebody
  ['The stage ended in a bunch sprint won by Cofidis rider Bryan Coquard. Visma had led the peloton, and Cofidis closed the gap.', 'Organization Cofidis', 'Person Bryan Coquard', 'Organization Visma'],
  ['Williams brought both cars home after a pit stop under the safety car, and George Russell won.', 'Organization Williams', 'Person George Russell'],
  ['Ann Williams left the paddock under the safety car. Williams was tired.', 'Person Ann Williams'],
  ['In the OHL on Friday, Windsor lost 3-1 to Erie.', 'Organization OHL', 'Organization Windsor', 'Organization Erie'],

  // States that stand for their university's team
  ['Florida coach Jim Roe closed his practice. Alabama coach Tom Poe had no comment; he scored twice for Florida.', 'Organization Florida', 'Person Jim Roe', 'Organization Alabama', 'Person Tom Poe'],
  ['The team flew to Florida, coach Jim Roe said, and not to Alabama.', 'Place Florida', 'Person Jim Roe', 'Place Alabama'],

  ['The Huskies scored in the Apple Cup against rival Washington, and the Cougars lost 35-6 at half-time.', 'Organization Huskies', 'Event Apple Cup', 'Organization Washington', 'Organization Cougars'],
  ['Beijing won concessions from rival Washington.', 'Place Beijing', 'Place Washington'],
  ['The race was lost, said the Mercedes Formula One team. Its driver Bo Hale crashed.', 'Organization Mercedes', 'Person Bo Hale'],
  ['A Zeki Amdouni goal put Burnley ahead, and a Notts County goal put them behind.', 'Person Zeki Amdouni', 'Organization Burnley', 'Organization Notts County'],
  ['Wheeler tossed a no-hitter and the Phillies defeated struggling Chicago 9-5 with two homers in the ninth inning.', 'Person Wheeler', 'Organization Phillies', 'Organization Chicago'],
  ['Aid has reached struggling Chicago, the mayor said.', 'Place Chicago'],
];
