/** Parties and unions whose names say nothing of what they are. Chosen as `firms.ts` says. Sorted. */
export const parties: readonly string[] = (
  "AFSCME|Aontú|Aslef|Azimio|Bhumjaithai|Bildu|Brothers of Italy|Chadema|Christian Democrats|Ciudadanos|CPI(M)|Esquerra Republicana|Fidesz|Fratelli d'Italia|Gerindra|GroenLinks-PvdA|Histadrut|Jamaat-e-Islami|Jan Suraaj|" +
  'Janata Dal (United)|JD(U)|Konfederacja|La Libertad Avanza|Les Républicains|Liberal Democrat|Liberal Democrats|Numsa|NZ First|Otzma Yehudit|PDI-P|Québec solidaire|Restore Britain|SAG-AFTRA|Scottish Conservatives|' +
  'Scottish Labour|Shiv Sena|Siptu|Social Democrats|Te Pāti Māori|Trinamool|Usdaw|Welsh Conservatives|Welsh Labour|Yesh Atid'
).split('|');
