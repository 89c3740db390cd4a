import { openDB } from 'idb';

/** The sources' answers that are kept on disk: how many, and roughly how many bytes, databases' overhead included. */
export interface StoredAnswers {
  readonly count: number;
  readonly bytes: number;
}

/** How long counting may take, in milliseconds: a database that is being repaired, or that another version holds open, may never open. */
const lookWithin = 2000;

/** Counts what is kept. Rejects when the browser does not allow it, or not in time, because that does not mean zero. */
export async function countStored(): Promise<StoredAnswers> {
  const counts = await inTime(eachStore('readonly', (store) => store.count()));
  const { usage = 0 } = await navigator.storage.estimate();
  return { count: counts.reduce((sum, count) => sum + count, 0), bytes: usage };
}

/** Empties every store; the background may have them open and simply goes on with empty ones. Rejects when it takes too long. */
export async function clearStored(): Promise<void> {
  await inTime(eachStore('readwrite', (store) => store.clear()));
}

function inTime<Done>(doing: Promise<Done>): Promise<Done> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error('The stores do not open.')); }, lookWithin);
    void doing.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}

interface Store {
  count(): Promise<number>;
  /** Only where the transaction writes. */
  clear(): Promise<void>;
}

async function eachStore<Answer>(mode: 'readonly' | 'readwrite', act: (store: Store) => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await openDB(name);
    try {
      for (const storeName of database.objectStoreNames) {
        const { store, done } = database.transaction(storeName, mode);
        const [answer] = await Promise.all([act(store as Store), done]);
        answers.push(answer);
      }
    } finally {
      database.close();
    }
  }
  return answers;
}
