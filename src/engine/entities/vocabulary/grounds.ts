/** Grounds and halls that reports of games name by themselves, and whose names say nothing of what they are. Hand table, 2026-11, from general knowledge of the leagues; sorted. */
export const grounds: ReadonlySet<string> = new Set(
  (
    'Anfield|Bernabeu|Bernabéu|Bramall Lane|Camp Nou|Carrow Road|Celtic Park|Coliseum|Craven Cottage|Croke Park|Easter Road|Edgbaston|Elland Road|Fratton Park|Gabba|Goodison|Goodison Park|Hampden|Hampden Park|' +
    'Headingley|Hillsborough|Ibrox|Kenilworth Road|Kingsholm|Lambeau|Lansdowne Road|Loftus Road|Maracana|Maracanã|Molineux|Murrayfield|Old Trafford|Parkhead|Pittodrie|Portman Road|Ravenhill|Rodney Parade|Rose Bowl|San Siro|Selhurst Park|' +
    'Semple Stadium|St. James’ Park|St James’ Park|Stadium of Light|Stamford Bridge|Tannadice|Thomond Park|Trent Bridge|Turf Moor|Twickenham|Tynecastle|Upton Park|Vicarage Road|Villa Park|Wembley|White Hart Lane|Wrigley'
  ).split('|'),
);
