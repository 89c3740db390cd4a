import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Movements of South Asia whose name is one word, joined in the Persian way.
 *
 * Takes: "[Jaish-e-Mohammed]", "[Tehreek-e-Insaf]", "[Pakistan Tehreek-e-Insaf]", "[Sipah-i-Sahaba]".
 * Refuses: "Mazar-e-Sharif", "Quaid-e-Azam", "Koh-i-Noor".
 */
export function readMovements({ text, words }: Page): readonly Candidate[] {
  return words.flatMap((word, at) => {
    if (!movement.test(word.text)) return [];
    const before = words[at - 1];
    const start = word.joined && before?.text === 'Pakistan' ? before.start : word.start;
    const [tail = ''] = /^ Pakistan(?!\p{L})/u.exec(text.slice(word.end, word.end + 10)) ?? [];
    return [{ start, end: word.end + tail.length, by: 'body', type: 'Organization', records: [] }];
  });
}

const movement = /^(?:Ansar|Hefazat|Hizb|Jaish|Jamaat|Jama['’]?at|Lashkar|Majlis|Sipah|Tehree?k|Tehrik)[-‑](?:e|i|ul|ut|al)[-‑]\p{Lu}[\p{L}-]+$/u;
