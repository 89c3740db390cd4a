/**
 * Leagues, and bodies that run or police a sport. Chosen as `firms.ts` says. Left out is what is a contest as well (Serie A, Six Nations) or
 * another's name (PGA, FA). Sorted.
 */
export const leagues: readonly string[] = (
  'AHL|British Cycling|EFL|Fiba|Hockey India|IndyCar|LaLiga|Ligue de Football Professionnel|LIV Golf|Nascar|NBA|NFL|NHL|NRL|OHL|Premiership Rugby|QMJHL|R360|SailGP|Swim England|' +
  'Team GB|Team USA|Ukad|UK Sport|Usada|USADA|Wada|WADA|WHL|World Boxing|World Rugby|WSL'
).split('|');
