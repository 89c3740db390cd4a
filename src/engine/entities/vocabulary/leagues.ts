/**
 * Leagues, and bodies that run or police a sport. Chosen as `firms.ts` says. Left out are names that are also a contest's (Serie A, Six Nations) or
 * another body's (PGA, FA). Sorted.
 */
export const leagues: readonly string[] = (
  'AEW|AFLW|AHL|British Cycling|British Gymnastics|DP World Tour|EFL|Fiba|Hockey India|ILT20|IndyCar|LaLiga|Ligue de Football Professionnel|LIV Golf|LPGA|Matchroom|Nascar|NBA|NFL|NHL|NRL|OHL|Premiership Rugby|QMJHL|R360|SA20|SailGP|Swim England|' +
  'Team GB|Team USA|Ukad|UK Sport|US Soccer|Usada|USADA|Wada|WADA|WHL|World Boxing|World Rugby|WSL'
).split('|');
