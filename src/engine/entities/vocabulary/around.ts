/** Patterns of the letters around a name, from alternatives: each takes whole words alone. */

/** Ends in one of some words, and a blank: what stands right before a name. */
export function rightBefore(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words}) $`, 'u');
}

/** Begins with a blank and one of some words: what comes right after a name. */
export function rightAfter(words: string): RegExp {
  return new RegExp(String.raw`^ (?:${words})(?!\p{L})`, 'u');
}

/** A name of several words that ends in one of some. */
export function endingIn(words: string): RegExp {
  return new RegExp(String.raw`^\p{Lu}.* (?:${words})$`, 'u');
}
