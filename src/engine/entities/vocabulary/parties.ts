/** Parties and unions whose names say nothing of what they are. Chosen as `firms.ts` says. Sorted. */
export const parties: readonly string[] = (
  "ActionSA|Afenifere|AFSCME|Aontú|Aslef|Azimio|Bersatu|Bhumjaithai|Bildu|Brothers of Italy|Chadema|Chega|Christian Democrats|Ciudadanos|Cosatu|Cotu|CPI(M)|Esquerra Republicana|Fidesz|Fratelli d'Italia|" +
  'Fuerza Patria|Georgian Dream|Gerindra|GroenLinks-PvdA|Histadrut|Hlas|Jamaat-e-Islami|Janata Dal (United)|Jan Suraaj|JD(U)|JMM|Jobbik|JUI-F|Junts|Kenya Kwanza|Konfederacja|La Libertad Avanza|' +
  'Les Républicains|Liberal Democrat|Liberal Democrats|Movimiento Ciudadano|NEU|Numsa|NZ First|Otzma Yehudit|Pasok|PDI-P|Québec solidaire|Renamo|Restore Britain|RMT|Saftu|SAG-AFTRA|Sanco|Sanseito|' +
  'Scottish Conservatives|Scottish Labour|Shiv Sena|Siptu|Smer|Social Democrats|Swapo|Syriza|Te Pāti Māori|Trinamool|United Teachers Los Angeles|Usdaw|Welsh Conservatives|Welsh Labour|Yesh Atid'
).split('|');
