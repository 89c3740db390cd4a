/** Grounds and halls that reports of games mention without explanation, and whose names do not say what they are. Hand table, 2026-11, from general knowledge of the leagues; sorted. */
export const grounds: ReadonlySet<string> = new Set(
  (
    'Anfield|Ashton Gate|Bernabeu|Bernabéu|Bloomfield Road|Boundary Park|Bramall Lane|Camp Nou|Carrow Road|Celtic Park|Coliseum|Craven Cottage|Croke Park|Dalymount Park|Deepdale|Dens Park|Easter Road|' +
    'Eden Gardens|Edgbaston|Elland Road|Ewood Park|Fenway|Firhill|Franklin’s Gardens|Fratton Park|Gabba|Gigg Lane|Goodison|Goodison Park|Hampden|Hampden Park|Headingley|Hillsborough|Home Park|Ibrox|' +
    'Kardinia Park|Kenilworth Road|Kingsholm|Kingsmeadow|Kinnick|Lambeau|Lansdowne Road|Loftus Road|Lord’s|Maracana|Maracanã|MCG|Meadow Lane|Molineux|Murrayfield|Nowlan Park|Oakwell|Old Trafford|Parkhead|' +
    'Pittodrie|Portman Road|Prenton Park|Ravenhill|Rodney Parade|Rose Bowl|Rugby Park|Saddledome|San Siro|SCG|Selhurst Park|Semple Stadium|St James’ Park|St. James’ Park|Stadium of Light|Stamford Bridge|' +
    'Tannadice|Thomond Park|Tolka Park|Trent Bridge|Turf Moor|Twickenham|Tynecastle|Upton Park|Vicarage Road|Villa Park|WACA|Wankhede|Wembley|White Hart Lane|Windsor Park|Wrigley'
  ).split('|'),
);
