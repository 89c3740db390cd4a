/** English words, or words of other names, that are such a name where the letters around them say so. One row for each. */
export const bodiesInContext: readonly { readonly name: string; readonly ahead?: RegExp; readonly behind: RegExp; readonly example: string }[] = [
  { name: 'Labour', behind: /^(?:['’]s (?:leader|plans?|manifesto|conference|MPs|majority|candidate|vote)| (?:MPs?|MSPs?|MSs?|peers|councillors?|leader|leadership|backbench(?:ers?)?|conference|manifesto|frontbench(?:ers?)?|activists|candidates?|voters|sources?|won|promised|pledged))(?!\p{L})/u, example: 'Labour MPs threatened to rebel' },
  { name: 'Labour', ahead: /(?<!\p{L})(?:for|by|joined|left|under|from|of|against|to|that|said|says|as|if|because|but|whether) $/u, behind: /^(?:[,.;]|['’]s| (?:and|in|at|was|is|had|has|will|would|on|since)(?!\p{L}))/u, example: 'He stood for Labour in May' },
  { name: 'Labour', ahead: /[\p{Ll},] (?<!(?<!\p{L})(?:of|the|an?|our|your|their|his|her) )$/u, behind: /^(?![\p{L}’'-]|[ -]\p{Lu}| (?:and \p{Lu}|costs?|markets?|force|shortages?|unions?|laws?|rights|productivity|supply|relations|disputes?|camps?)(?!\p{L}))/u, example: 'a week in which Labour listened' },
  { name: 'Labour', behind: /^['’]s \p{Lu}\p{Ll}/u, example: 'Labour’s Chris Hipkins' },
  { name: 'Labour', behind: /^ (?:Nerves|Rebels?|Rebellion|Revolt|Leader|Leadership|Conference|Vows|Pledges|Pledge|Faces|Split|Backbenchers?|Manifesto)(?!\p{L})/u, example: 'Tax Rise as Labour Nerves Grow' },
  { name: 'Labor', behind: /^(?:['’]s (?:leader|frontbench|plan|promise|vote)| (?:MPs?|senators?|leader|leadership|government|premier|frontbench(?:ers?)?|backbench(?:ers?)?|councillors?|candidates?|voters|has (?:released|promised|pledged|vowed|accused|ruled|committed)|won|promised|pledged|retained))(?!\p{L})/u, example: 'Labor has released ads' },
  { name: 'House', ahead: /(?<!\p{L})the $/iu, behind: /^ (?:could|will|would|may|must|passed|votes?|voted|approved|rejected|impeached|Republicans|Democrats|floor|speaker|is expected|is set|returns)(?!\p{L})/u, example: 'The House could vote on Wednesday' },
  { name: 'Commons', ahead: /(?<!\p{L})the $/u, behind: /^(?![\p{L}’'-]| \p{Lu})/u, example: 'She told the Commons that' },
  { name: 'Treasury', ahead: /(?<!\p{L})(?:the|a|by) $/iu, behind: /^(?:[,.;]|['’]s| (?:said|says|source|sources|official|officials|spokes\p{L}+|minister|ministers|figures|has|had|will|would|is|was|and|to|believes|declined|estimates|expects)(?!\p{L}))/u, example: 'A Treasury source said' },
  { name: 'Treasury', behind: /^ (?:ministers?|officials?|spokes\p{L}+|sources?)(?!\p{L})/u, example: 'Treasury minister Jane Roe' },
  { name: 'Parliament', ahead: /(?<!\p{L})(?:in|to|by|told|through|before) $/u, behind: /^(?:[,.;"”’]| (?:on|in|that|and|by|this|last|next|yesterday|today)(?!\p{L}))/u, example: 'She served in Parliament.' },
  { name: 'Commission', ahead: /(?<!\p{L})(?:senior|top|EU|by) $/u, behind: /^ (?:officials?|spokes\p{L}+|president|sources?)(?!\p{L})/u, example: 'senior Commission officials' },
  { name: 'Almeida', ahead: /(?<!\p{L})[Tt]he $/u, behind: /^(?! \p{Lu}|[\p{L}-])/u, example: 'returns to the Almeida with another tragedy' },
  { name: 'Donmar', ahead: /(?<!\p{L})[Tt]he $/u, behind: /^(?! \p{Lu}|[\p{L}-])/u, example: 'at the Donmar in May' },
  { name: 'Unite', behind: /^ (?:members|officials?|organisers?|general secretary|regional|national officer|union)(?!\p{L})/u, example: 'Unite members will walk out' },
  { name: 'Unison', behind: /^ (?:members|officials?|organisers?|general secretary|regional|union|said)(?!\p{L})/u, example: 'Unison said 117 jobs would go' },
];
