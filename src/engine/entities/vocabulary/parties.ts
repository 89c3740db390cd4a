/** Parties and unions whose names say nothing of what they are. Chosen as `firms.ts` says. Sorted. */
export const parties: readonly string[] = (
  'ActionSA|Afenifere|AFSCME|Akbayan|Aontú|Aslef|Azimio|Barisan Nasional|Bayan Muna|Bersatu|Bhumjaithai|Bildu|Brothers of Italy|Chadema|Chega|Christian Democrats|Cinque Stelle|Ciudadanos|Constitutional Democratic Party|Constitutional Democratic Party of Japan|Cosatu|Cotu|CPI(M)|CPN-UML|DAP-K|Democratic Party for the People|' +
  "Esquerra Republicana|Fianna Fáil|Fidesz|Fine Gael|France Unbowed|Fratelli d'Italia|Fuerza Patria|Gabungan Parti Sarawak|Gabungan Rakyat Sabah|Georgian Dream|Gerindra|GroenLinks-PvdA|Histadrut|Hlas|Jamaat-e-Islami|Janata Dal (Secular)|Janata Dal (United)|Jan Suraaj|JD(S)|JD(U)|JMM|Jobbik|JUI-F|Junts|Junts per Catalunya|" +
  'Kenya Kwanza|Konfederacja|Kulanu|La Libertad Avanza|Les Républicains|Liberal Democrat|Liberal Democrats|Makabayan|Movimiento al Socialismo|Movimiento Ciudadano|NEU|Numsa|NZ First|One Nation|Otzma Yehudit|' +
  'Pakatan Harapan|Palang Pracharath|Pasok|People Power Party|PDI-P|PDP-Laban|Perikatan Nasional|Perú Libre|Pheu Thai|PML-Q|Progresívne Slovensko|Puea Thai|Québec solidaire|Renamo|Renovación Popular|Restore Britain|RMT|Saftu|SAG-AFTRA|Samagi Jana Balawegaya|Sanco|Sanseito|' +
  'Scottish Conservatives|Scottish Labour|Servant of the People|Shiv Sena|Sinn Féin|Siptu|Smer|Social Democrats|Swapo|Syriza|Te Pāti Māori|Trinamool|Umno|UMNO|United Teachers Los Angeles|Usdaw|Vente Venezuela|' +
  'Welsh Conservatives|Welsh Labour|Yesh Atid'
).split('|');
