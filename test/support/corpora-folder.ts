/** Where the sets of texts with marked names lie, which are not part of the project. */
export const corporaFolder = process.env['NEWSGLOSS_CORPORA'] ?? '../shared/ner';
