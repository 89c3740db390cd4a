import type { TypeCase } from './type-case';

/** Firms, and what they make. */
export const firms: readonly TypeCase[] = [
  // The words around it say that it is a firm, not somebody
  ['"It is pricey," Bernstein said in a note.', 'Organization Bernstein'],
  // A line that somebody signs with part and firm
  ['Ann Roe, principal and managing director, Marden Young', 'Person Ann Roe', 'Organization Marden Young'],
  ['Tom E. Poe Jr., partner, Bilton Sumner', 'Person Tom E. Poe Jr.', 'Organization Bilton Sumner'],
  ['Ann Roe, left, Tom Poe', 'Person Ann Roe', 'Person Tom Poe'],
  ['Ann Roe, director, and Tom Poe', 'Person Ann Roe', 'Person Tom Poe'],
  ['Present were Ann Roe, mayor, Tom Poe, partner, Jane Doe.', 'Person Ann Roe', 'Person Tom Poe', 'Person Jane Doe'],
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
  ['Omar Marmoush of Manchester City was offside when he beat Alisson, and before half-time he scored.', 'Person Omar Marmoush', 'Organization Manchester City', 'Person Alisson'],
  ['Others are named in the FIR, police said.'],

  // A longer name, on the page with the shorter one
  ['Google said Google+ and Google Assistant would go. Apple sold Apple Home.', 'Organization Google', 'Organization Apple'],
  ['Parts fell over the remote Russian Tuva region in Siberia, and players met at Indian Wells.', 'Place Tuva', 'Place Siberia', 'Place Indian Wells'],

  // A firm by the first word of its name, where nobody and no place of that name is on the page
  ['Truck startup Kestrel Robotics raised money. Roe, the chief executive, left Uber to launch Kestrel in April.', 'Organization Kestrel Robotics', 'Person Roe', 'Organization Uber'],
  ['Jane Guillory sued Marlow Automation. Guillory and Marlow declined to comment, and the fund gave Marlow its first check.', 'Person Jane Guillory', 'Organization Marlow Automation'],
  ['Tom Marlow founded Marlow Automation. Marlow is 54.', 'Person Tom Marlow', 'Organization Marlow Automation'],
  ['The canmaker Tolvan fell, mobile operator Zelto rose, said Jane Roe, head of research at Motil Oswin.', 'Organization Tolvan', 'Organization Zelto', 'Person Jane Roe', 'Organization Motil Oswin'],
  ['He is the Vice President of Investor Relations at Toyota.', 'Organization Toyota'],
  ['Tomoko Higa, Eiji Hashi and Kazu Tsuga left. Higa, Hashi, and Tsuga will return.', 'Person Tomoko Higa', 'Person Eiji Hashi', 'Person Kazu Tsuga'],
  ['Premier King Mei-hua (金美華) left, and 金美華 will not return.', 'Person King Mei-hua'],

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
  ['Opposition leader Kinyua said it would close. Jane Roe left. Roe said it would appeal.', 'Person Kinyua', 'Person Jane Roe'],
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
  ['The film Frontier opened. Grab your coat, the company told investors, as sales and profits rose.'],
  ['Block to Cut 1,000 Jobs as Payments Firm Turns Over New Leaf', 'Organization Block'],

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

  // Firms that are called after two; what stands before a firm's name; patrols
  ['Later Fisher & Paykel Healthcare raised its forecast for the year.', 'Organization Fisher & Paykel Healthcare'],
  ['Copyright 2025 Tarnwell Media, Inc. All rights reserved by the firm.', 'Organization Tarnwell Media, Inc.'],
  ['Troopers of the Florida Highway Patrol closed the road near Tampa.', 'Organization Florida Highway Patrol', 'Place Tampa'],

  // Firms that nobody has heard of, by the noun after them or before them, and then on the whole page
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
  ['The law is old, reports Aljawhara daily. Daily flights from Paris ended, and shares in companies such as Immunovex fell.', 'Organization Aljawhara', 'Place Paris', 'Organization Immunovex'],

  // A firm by the name of its town, or of nobody
  ['Denver Oil is big. Denver acquired a mine. It snowed in Denver.', 'Organization Denver Oil', 'Place Denver'],
  ["Analysts doubt that Norilsk Nickel will pay. Norilsk is in trouble, said a banker. Norilsk's new majority shareholder gave a loan.", 'Organization Norilsk Nickel'],
  ['Sutter launches food stores. The group Sutter NV said that Sutter would open more, and a clerk in Leeds at Sutter was glad.', 'Organization Sutter NV', 'Place Leeds'],

  // The legal form after common words, and after a name that an apostrophe or a comma cuts
  ['She was made chairman of State Bank Plc. The state bank plc was a mill.', 'Organization State Bank Plc'],
  ["It bought a stake in Macy's Corp., and hired Skadden, Arps, Slate, Meagher & Flom LLP, a law firm.", "Organization Macy's Corp.", 'Organization Skadden, Arps, Slate, Meagher & Flom LLP'],

  // A firm without its trade, where nobody and no place of that name is on the page
  ['Zoltan International Semiconductor Corp made a bid. Under takeover rules, Zoltan has until Friday to say so.', 'Organization Zoltan International Semiconductor Corp'],
  ['Tom Zoltan founded Zoltan Resources. Zoltan left.', 'Person Tom Zoltan', 'Organization Zoltan Resources'],
  ['Marrick Advisors Ltd owns a stake. A Marrick representative left the board.', 'Organization Marrick Advisors Ltd'],
  ['Smart Materials Inc said that smart people buy it. Smart as they are, they know.', 'Organization Smart Materials Inc'],
  ['Norton Healthcare Inc runs clinics. Norton said it would end its contract. Then Norton sued.', 'Organization Norton Healthcare Inc'],
  ['Southwest Airlines flies there. It rains in the American Southwest.', 'Organization Southwest Airlines'],

  // Trades and heads of firms, at home and abroad; who is called so stays somebody
  ['The group agreed to acquire Ann Doyle Meats. Ann Doyle Meats employs 20, as do Rosmore Proteins and Garnet Mining.', 'Organization Ann Doyle Meats', 'Organization Rosmore Proteins', 'Organization Garnet Mining'],
  ['John Law left with Dr Ann Homes. Data mining is dear.', 'Person John Law', 'Person Ann Homes'],
  ['Developer Clara Homes met with parish councils. Clara Homes of Hull wrote to them.', 'Organization Clara Homes', 'Place Hull'],
  ['Bank Nizwa has opened a branch on Bank Street. The school group is Kanto Gakuen.', 'Organization Bank Nizwa', 'Place Bank Street', 'Organization Kanto Gakuen'],

  // What kind of firm it is, and that it acts
  ['Tolvan, the well-known young venture firm, has launched a fund. It is the Tolvan way.', 'Organization Tolvan'],
  ['Jane Roe, the former boss of a firm, has left.', 'Person Jane Roe'],
  ['Lagos-based venture capital firm Tolvan has raised money.', 'Place Lagos', 'Organization Tolvan'],
  ['The venture firm Musk has built is rich.', 'Person Musk'],

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

  // Firms, groups and stations by what stands beside them
  ['Jeff Roe, the CEO of Corvane Pharmaceuticals, called it so, as did the CFO of Global Partners LLC.', 'Person Jeff Roe', 'Organization Corvane Pharmaceuticals', 'Organization Global Partners LLC'],
  ['Ambrish Bhatt of Moore JVB Consulting LLP said it.', 'Person Ambrish Bhatt', 'Organization Moore JVB Consulting LLP'],
  ['She works for a young VC firm, as other VCs do.'],
  ['The fintech startup, Zuvika, which bagged $10 million, is growing.', 'Organization Zuvika'],
  ['She left the company, Musk, which she hated, and the firm, Roe, who founded it.', 'Person Musk', 'Person Roe'],
  ['In September, Whogohost completed the acquisition of Sendchamp.', 'Organization Whogohost', 'Organization Sendchamp'],
  ['The fintech startup Cassbana raised a $1 million investment.', 'Organization Cassbana'],
  ['The regulator, the Office of Rail and Road, said so.', 'Organization Office of Rail and Road'],
  ['The owner of brands including Topshop, Burton and Wallis has gone.', 'Organization Topshop', 'Organization Burton', 'Organization Wallis'],
  ['Arcadia, which also owned Topman, Burton and Dorothy Perkins, has gone under.', 'Organization Arcadia', 'Organization Topman', 'Organization Burton', 'Organization Dorothy Perkins'],
  ['She met friends such as Harry Burton, Ann Wallis and Dorothy Perkins.', 'Person Harry Burton', 'Person Ann Wallis', 'Person Dorothy Perkins'],
  ['Retailers such as Burton, Paris and Wallis.', 'Organization Burton', 'Place Paris', 'Organization Wallis'],
  ["After Jane Roe's Arcadia empire had gone under, buyers for parts of Arcadia were few.", 'Person Jane Roe', 'Organization Arcadia'],
  ['In Arcadia, Jane Roe has a shop.', 'Place Arcadia', 'Person Jane Roe'],
  ['The Russian state-sponsored group “Midnight Blizzard” and others stole them.', 'Organization Midnight Blizzard'],
  ['She read to the group “Midnight Blizzard” and other poems.'],
  ['Toymaker Hasbro has also felt it.', 'Organization Hasbro'],
  ['Lincoln, the luxury brand under Ford, is working on a new car.', 'Organization Lincoln', 'Organization Ford'],
  ['Lincoln, the brand new president, spoke.', 'Person Lincoln'],
  ['She told Army Radio that the number was lower, and the popular U.S. TV series was stopped.', 'Organization Army Radio', 'Place U.S.'],
  ['The firm acquired LF Logistics and Senator International in the spring.', 'Organization LF Logistics', 'Organization Senator International'],
  ['They sent Raptor Squad detectives to the house.', 'Organization Raptor Squad'],
  ['Copper Aunts have shared a new track from the album. Fans have shared photos of the track.', 'Organization Copper Aunts'],
  ['MIAMI, CMC - A man was killed on Sunday.', 'Place MIAMI', 'Organization CMC'],
  ['PETAL, Miss. (WDAM) _ A place-kicker scored on Friday night.', 'Place PETAL', 'Place Miss.', 'Organization WDAM'],

  // Builders, airlines and firms that are sold on an exchange
  ['The money went to Wawao Builders and St. Timothy Construction, both of Bulacan.', 'Organization Wawao Builders', 'Organization St. Timothy Construction', 'Place Bulacan'],
  ['Police said Prestige Construction and Engineering paid consultants at the estates.', 'Organization Prestige Construction and Engineering'],
  ['Work on the Harbour Bridge and Road Construction began.', 'Place Harbour Bridge'],
  ['Samruk-Kazyna said Air Astana and Kazatomprom had paid record dividends. In Almaty, police held members of a gang.', 'Organization Samruk-Kazyna', 'Organization Air Astana', 'Organization Kazatomprom', 'Place Almaty'],
  ['In Kabul, Task Force Viper said that it had left, and the task force came back.', 'Place Kabul', 'Organization Task Force Viper'],
  ['NCB Financial Group and Seprod Johnson fell on the Jamaica Stock Exchange.', 'Organization NCB Financial Group', 'Organization Seprod Johnson', 'Organization Jamaica Stock Exchange'],

  // A firm's branch in a country, a place by its kind, two names that a "that" or an office parts
  ["The minister met Foxconn India's V. Lee. Shell Nigeria shut the loop on Friday.", 'Organization Foxconn India', 'Person V. Lee', 'Organization Shell Nigeria'],
  ['Foxconn has a plant in India.', 'Organization Foxconn', 'Place India'],
  ['Minister Gwede Roe told the National Council of Provinces that Transnet and others would share lines.', 'Person Gwede Roe', 'Organization National Council of Provinces', 'Organization Transnet'],
  ['The premier told Parliament Speaker Nabih Roe that he would go.', 'Organization Parliament', 'Person Nabih Roe'],
  ['The man died in Sumida Ward. He had a letter from Jane Ward, who lives in Leeds.', 'Place Sumida Ward', 'Person Jane Ward', 'Place Leeds'],
  ["Police in Shanghai's Xuhui District have detained nine people.", 'Place Shanghai', 'Place Xuhui District'],
  ['The 40 villages of Sunamganj were under water.', 'Place Sunamganj'],

  // Surnames that are a firm beside its rivals, where nobody is called so
  ['Rogers added customers, fewer than Bell, and Telus lost some.', 'Organization Rogers', 'Organization Bell', 'Organization Telus'],
  ['Ann Rogers left Telus. Rogers will teach.', 'Person Ann Rogers', 'Organization Telus'],
  ['Rogers said that he would teach.', 'Person Rogers'],

  // Products by their mark and their maker's word for them; what is a work, a scheme or nobody's
  ['The launch of Corvelin® was delayed, said Ann Corvelin.', 'Product Corvelin', 'Person Ann Corvelin'],
  ['You will have an Apple TV in your living room by then.', 'Product Apple TV'],
  ['All six Star Wars films are on sale.', 'Thing Star Wars'],
  ['She said that Medicare and the rest have to be phased out.', 'Thing Medicare'],
  ['NASA has a saucer that could help us land on Mars.', 'Organization NASA', 'Place Mars'],
  ['Bruno Mars sang. Mars was tired.', 'Person Bruno Mars'],
  ['The new Bill would make firms keep records under GAAP and IFRS. Bill Roe disagreed.', 'Person Bill Roe'],
  ['Jane_Roe wrote that the rules are bad. MORE FROM HERALD.CO.UK'],
  ['By Ashley Hill\nThe council met.', 'Person Ashley Hill'],
  ['The aide told reporters aboard Air Force One that the Air Force would stay.', 'Product Air Force One', 'Organization Air Force'],

  // A firm's name that sounds like somebody's, where the pack has none but the firm: beside a deal, and where business is told of
  ['The builder signed a five-year deal with Sika for sealants.', 'Organization Sika'],
  ['Maria Sika signed a five-year deal. The club is pleased with Sika.', 'Person Maria Sika'],
  ['Profits grew and sales rose, analysts say. Sika was the first to tell investors.', 'Organization Sika'],
  ['Schneider was the first to sing.', 'Person Schneider'],
  ['Near Katherine, a road was closed. Near Katherine sat her mother.', 'Place Katherine'],

  // One thing said of a name says what it is on the whole page
  ['A petition by the non-governmental organisation "Sohokar" was dismissed. Sohokar\'s lawyer Amin Roe said Sohokar needs none. Then Sohokar left.', 'Organization Sohokar', 'Person Amin Roe'],
  ['Halder Moss Wray, one of the ten largest accounting firms in the country, bought it. Jane Roe, one of the best singers, left.', 'Organization Halder Moss Wray', 'Person Jane Roe'],
  ['Tanvir Jute, established in March, 1992, applied to the bureau. Jane Roe, born in 1992, did not.', 'Organization Tanvir Jute', 'Person Jane Roe'],
  ["The hospital's Jane Roe unit opened. Dorset Corp's Roe Harlan unit closed.", 'Person Jane Roe', 'Organization Dorset Corp', 'Organization Roe Harlan'],
  ["They closed the takeover of Garvin's gas assets.", 'Organization Garvin'],
  ["The arrest of Garvin's brother followed.", 'Person Garvin'],
  ['It sold its stake in wholesaler Tarnby Kyla AB to a fund. Blood group AB was rare.', 'Organization Tarnby Kyla AB'],
  ['Neither Yahoo! nor its partners are liable. "Yahoo! He did it," they shouted.', 'Organization Yahoo!'],
  ['Doses of CoronaVac came.', 'Product CoronaVac'],
  ['It was sold by the firm, according to a Variety report. Variety shows are dear.', 'Organization Variety'],
];
