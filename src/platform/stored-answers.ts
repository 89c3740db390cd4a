import { openDB } from 'idb';

/** What the extension keeps on disk of the answers of sources: how many, and about how many bytes with all that databases add. */
export interface StoredAnswers {
  readonly count: number;
  readonly bytes: number;
}

/** Counts what is kept. */
export async function countStored(): Promise<StoredAnswers> {
  const counts = await eachStore((store) => store.count());
  const { usage = 0 } = await navigator.storage.estimate();
  return { count: counts.reduce((sum, count) => sum + count, 0), bytes: usage };
}

/** Empties every store; the background may have them open meanwhile and goes on with empty ones. */
export async function clearStored(): Promise<void> {
  await eachStore((store) => store.clear());
}

async function eachStore<Answer>(act: (store: { count(): Promise<number>; clear(): Promise<void> }) => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await openDB(name);
    for (const store of database.objectStoreNames) {
      const transaction = database.transaction(store, 'readwrite');
      answers.push(await act(transaction.store));
      await transaction.done;
    }
    database.close();
  }
  return answers;
}
