import type { Frame, Page } from 'puppeteer-core';

/** What is marked in a page, and where its card stands. */

/** Waits until all of these words are marked as figures, and none of those. */
export async function expectMarks(frame: Page | Frame, marked: readonly string[], never: readonly string[] = []): Promise<void> {
  try {
    await frame.waitForFunction(
      (wanted, unwanted) => {
        const words = new Set([...(CSS.highlights.get('newsgloss-figure') ?? [])].map((range) => (range as Range).toString().replaceAll(/[\s\u00ad]+/g, ' ')));
        return wanted.every((each) => words.has(each)) && unwanted.every((each) => !words.has(each));
      },
      { polling: 50, timeout: 15_000 },
      marked,
      never,
    );
  } catch {
    throw new Error(`wanted ${marked.join(', ')}${never.length > 0 ? ` and never ${never.join(', ')}` : ''}; marked are ${(await marks(frame)).join(', ')}`);
  }
}

/** The words marked as figures now, in the order they were marked in. */
export function marks(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => [...(CSS.highlights.get('newsgloss-figure') ?? [])].map(String));
}

/** The card as it stands in the window, and whether it is open. */
export function cardState(page: Page) {
  return page.evaluate(() => {
    const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (card?.checkVisibility() !== true) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom, text: card.innerText, label: card.getAttribute('aria-label'), sheet: card.classList.contains('sheet'), focused: card.getRootNode() instanceof ShadowRoot && (card.getRootNode() as ShadowRoot).activeElement !== null };
  });
}

/** Where the first mark with these words stands in the window. */
export function boxOf(page: Page, words: string) {
  return page.evaluate((text) => {
    const range = [...(CSS.highlights.get('newsgloss-figure') ?? [])].map((each) => each as Range).find((each) => each.toString() === text);
    const box = range?.getBoundingClientRect();
    if (box === undefined) throw new Error(`“${text}” is not marked`);
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  }, words);
}

/** Waits until no card is open. */
export async function expectNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.checkVisibility() !== true, { polling: 50, timeout: 10_000 });
}

/** How a highlight looks on the text of an element; and the colour of that text. */
export function markStyle(page: Page, selector: string, highlight: string) {
  return page.evaluate((where, name) => {
    const element = document.querySelector(where);
    if (element === null) throw new Error(`there is no ${where}`);
    const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor } = getComputedStyle(element, `::highlight(${name})`);
    return { line: textDecorationLine, shape: textDecorationStyle, colour: textDecorationColor, ground: backgroundColor, text: getComputedStyle(element).color };
  }, selector, highlight);
}
