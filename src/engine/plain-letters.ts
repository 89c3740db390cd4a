/**
 * A name in plain English letters, as English papers often write foreign ones: "Pedro Sánchez" → "Pedro Sanchez", "Łódź" → "Lodz". Other scripts
 * keep their marks, which are part of their letters.
 */
export function plainLetters(name: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff]/.test(name)) return name;
  return name.normalize('NFD').replace(/(?<=\p{sc=Latin}\p{M}*)\p{M}/gu, '').replace(/[ØøŁłĐđŦŧıßÆæŒœÞþÐð]/g, (letter) => unmarked[letter] ?? letter).normalize('NFC');
}

/** Letters that Unicode does not break down into a plain letter and a mark. */
const unmarked: Readonly<Record<string, string>> = {
  Ø: 'O', ø: 'o', Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ŧ: 'T', ŧ: 't', ı: 'i', ß: 'ss', Æ: 'Ae', æ: 'ae', Œ: 'Oe', œ: 'oe', Þ: 'Th', þ: 'th', Ð: 'D', ð: 'd',
};
