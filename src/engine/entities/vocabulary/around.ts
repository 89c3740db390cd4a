/** Makes patterns for the letters around a name from alternatives; each matches whole words only. */

/** For what stands right before a name: ends with one of the words and a space. */
export function rightBefore(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words}) $`, 'u');
}

/** For what comes right after a name: begins with a space and one of the words. */
export function rightAfter(words: string): RegExp {
  return new RegExp(String.raw`^ (?:${words})(?!\p{L})`, 'u');
}

/** For a name of several words that ends with one of these. */
export function endingIn(words: string): RegExp {
  return new RegExp(String.raw`^\p{Lu}.* (?:${words})$`, 'u');
}
