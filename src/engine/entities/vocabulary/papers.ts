/** Papers, publishers and stations. Chosen as `firms.ts` says. Sorted. */
export const papers: readonly string[] = (
  '404 Media|Ars Technica|Bell Media|Bellingcat|Bleacher Report|Condé Nast|Dawn.com|Faber & Faber|Farrar, Straus and Giroux|Gazzetta dello Sport|Gizmodo|Graphic Online|Hamish Hamilton|Il Sole 24 Ore|Infowars|' +
  'Jonathan Cape|Knopf|Le Devoir|Lokmat|Malayala Manorama|Mathrubhumi|Mediazona|Meduza|Mother Jones|MS NOW|Netwerk24|New Statesman|News24|Newsmax|Private Eye|Semafor|Sunday Independent|' +
  'Sunday Times|Teen Vogue|Us Weekly|Vanity Fair|Western Mail'
).split('|');
