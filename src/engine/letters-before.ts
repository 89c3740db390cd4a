/** The `most` UTF-16 units before an offset, or as many as there are. For patterns that end at the offset, so that their cost does not grow with the text. */
export function lettersBefore(text: string, offset: number, most: number): string {
  return text.slice(Math.max(0, offset - most), offset);
}
