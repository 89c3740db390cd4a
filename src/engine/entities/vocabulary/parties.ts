/** Parties and unions whose names say nothing of what they are. Chosen as `firms.ts` says. Sorted. */
export const parties: readonly string[] = (
  "ActionSA|AFSCME|Aontú|Aslef|Azimio|Bersatu|Bhumjaithai|Bildu|Brothers of Italy|Chadema|Chega|Christian Democrats|Ciudadanos|Cosatu|CPI(M)|Esquerra Republicana|Fidesz|Fratelli d'Italia|Fuerza Patria|" +
  'Georgian Dream|Gerindra|GroenLinks-PvdA|Histadrut|Hlas|Jamaat-e-Islami|Jan Suraaj|Janata Dal (United)|JD(U)|JMM|Jobbik|Junts|Konfederacja|La Libertad Avanza|Les Républicains|Liberal Democrat|' +
  'Liberal Democrats|Movimiento Ciudadano|Numsa|NZ First|Otzma Yehudit|Pasok|PDI-P|Québec solidaire|Restore Britain|SAG-AFTRA|Sanseito|Scottish Conservatives|Scottish Labour|Shiv Sena|Siptu|Smer|' +
  'Social Democrats|Syriza|Te Pāti Māori|Trinamool|United Teachers Los Angeles|Usdaw|Welsh Conservatives|Welsh Labour|Yesh Atid'
).split('|');
