/**
 * What holds for a page until the reader chooses. Kept apart from the settings because content scripts need it before the background has answered, and must not carry
 * the code that checks stored values.
 */
export const beforeChosen = {
  site: null,
  navigation: false,
  figureCards: true,
  entityCards: true,
  showAfter: 300,
  highlightStyle: 'dotted',
} as const;
