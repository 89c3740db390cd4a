/** The `most` UTF-16 units before an offset, or as many as there are: what a pattern that ends there looks at, so that its cost does not grow with the text. */
export function lettersBefore(text: string, offset: number, most: number): string {
  return text.slice(Math.max(0, offset - most), offset);
}
