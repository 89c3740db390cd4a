/** What a name with "'s" goes on with when it is the name of a shop, a school or a hospital. Hand tables, 2026-11. */

/** What follows the name of a shop, besides what any organization does. */
export const ownShopWords: ReadonlySet<string> = new Set('CEO customers fell jumped rose store stores'.split(' '));

/** Titles of people after whom schools are named. */
export const patrons: ReadonlySet<string> = new Set('Archbishop Bishop Dame King Lady Lord Prince Princess Queen Sir'.split(' '));

/** "'s Grammar School", "'s Church of England Primary School"; nothing that goes on. */
export const schoolTail = /^['’]s(?: (?:Church of England|Catholic|Girls|Boys|Primary|Grammar|High|Junior|Infant|Preparatory)(?:['’])?){0,3} (?:School|College|Academy|Hospital|Hospice)(?![\p{L}’'-]| \p{Lu}| of \p{Lu})/u;

/** The same after a saint's name, whatever stands between: "'s Kaplong Mission Hospital". */
export const saintsTail = /^['’]s (?:\p{Lu}\p{L}+ ){1,3}(?:School|College|Academy|Hospital|Hospice)(?![\p{L}’'-]| \p{Lu}| of \p{Lu})/u;

/** "'s Square"; nothing that goes on. */
export const landmarkTail = /^['’]s (?:Square|Cathedral|Basilica|Church|Abbey|Chapel|Bridge|Castle|Cross|Gate|Wharf|Bay|Park|Island)(?![\p{L}’'-]| \p{Lu})/u;

/** Whom hospitals treat. */
export const patients: ReadonlySet<string> = new Set('Children Women'.split(' '));

/** "'s Hospital", "'s and Children's Hospital"; nothing that goes on. */
export const hospitalTail = /^['’]s(?: (?:and|&) (?:Children|Infants|Women)['’]s)? (?:Hospital|Medical Cent(?:er|re)|Health Cent(?:er|re))(?![\p{L}’'-]| \p{Lu}| of \p{Lu})/u;

/** "'s Hospital of Philadelphia", with the place. */
export const hospitalOf = /^['’]s Hospital of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?![\p{L}’'-]| \p{Lu})/u;
