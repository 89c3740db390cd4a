/** Whether the sentence that goes on at `from` is a question: "Will Smith win?" asks, "Will Barton scored twice." does not. */
export function asksFrom(text: string, from: number): boolean {
  return /^[^.!?\n]*\?/.test(text.slice(from, from + longest));
}

/** How many characters a question takes to reach its mark. */
const longest = 200;
