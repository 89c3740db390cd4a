import type { Language } from './languages';

/**
 * What stands right before a number and makes "to" behind it a change and no range: "rose from 5.2 to 6.8 euros". Where "from" is one word for
 * a change and another for a range (ru: с, от), it is enough. Hand table, 2026-11.
 */
export const changesBefore: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /\b(?:r[oi]se[ns]?|rising|f[ae]ll(?:en|s|ing)?|drop|climb|jump|gr[eo]w|increas|decreas|declin|slid|surg|soar|tumbl|plung|went|goes|gone|up|down|cut|rais|lower|mov|shr[aiu]nk|doubl|tripl|hik|lift|slip|swung|narrow|widen|improv|revis|reduc|chang)[a-z]*\b[^.;]{0,30}\bfrom $/i,
  fr: /(?<!\p{L})(?:pass|augment|grimp|baiss|recul|chut|relev|bondi|progress|tomb|mont|réduit|ramen|port)\p{L}*[^.;]{0,30} de $/iu,
  es: /(?<!\p{L})(?:sub|baj|pas|aument|cay|ca[eí]|crec|elev|redu|disminu|increment|salt|trep)\p{L}*[^.;]{0,30} (?:de|desde) $/iu,
  it: /(?<!\p{L})(?:sal|scend|sces|pass|aument|cal|croll|cresc|ridott|port)\p{L}*[^.;]{0,30} da $/iu,
  pt: /(?<!\p{L})(?:sub|ca[ií]|pass|aument|cresc|salt|recu|redu|elev)\p{L}*[^.;]{0,30} de $/iu,
  sv: /(?<!\p{L})(?:steg|stig|öka|sjönk|sjunk|minska|höj|sänk|föll|gick)\p{L}*[^.;]{0,30} från $/iu,
  da: /(?<!\p{L})(?:steg|stig|fald|hæv|sænk|øge|voks|gik)\p{L}*[^.;]{0,30} fra $/iu,
  nb: /(?<!\p{L})(?:steg|stig|falt|fall|økt|øke|senk|hev|vokst|gikk)\p{L}*[^.;]{0,30} fra $/iu,
  nl: /(?<!\p{L})(?:ste[eo]g|stijg|stegen|gestegen|daal|gedaald|zak|verho|verla|ging|gaat|groe|gegroe|kelder|liep|klom|klim)\p{L}*[^.;]{0,30} van $/iu,
  ro: /(?<!\p{L})(?:cre[sș]|sc[aă][dz]|major|redu|urc|cobor|ajuns|scump|ieftin|trec)\p{L}*[^.;]{0,30} de la $/iu,
  vi: /(?<!\p{L})(?:tăng|giảm|nâng|hạ|lên)(?!\p{L})[^.;,]{0,30} từ $/iu,
  ar: /(?:ارتفع|انخفض|تراجع|صعد|هبط|زاد|قفز|رفع)\p{L}*[^.؛]{0,30} من $/u,
  ru: /(?<!\p{L})со? $/iu,
  uk: /(?<!\p{L})(?:з|із|зі) $/iu,
  pl: /(?<!\p{L})ze? $/iu,
};
