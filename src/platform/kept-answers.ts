import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';

/** An answer as it was kept, and when it came (milliseconds since 1970). */
interface Kept {
  readonly value: unknown;
  readonly at: number;
}

interface Answers extends DBSchema {
  answers: { key: string; value: Kept & { readonly key: string; readonly used: number }; indexes: { used: number } };
}

/** When an answer was last used is noted at most so often, in milliseconds: reading must not mean writing every time. */
const noteUseAfter = 3_600_000;

/** How long a database is given to open, in milliseconds: on a disk that is being repaired or is in use elsewhere it may take for ever, and a card waits for it. */
const openWithin = 2000;

/**
 * Answers kept in IndexedDB, the `most` that were used last. Both functions reject where the browser has no room or no database (Firefox, when it
 * is told to keep no history), or one that does not open in time.
 *
 * @param name of the database
 */
export function keptAnswers(name: string, most: number) {
  let opened: Promise<IDBPDatabase<Answers>> | undefined;
  const open = () => (opened ??= begin());
  const begin = () => {
    const opening = openDB<Answers>(name, 1, {
      upgrade: (database) => void database.createObjectStore('answers', { keyPath: 'key' }).createIndex('used', 'used'),
      terminated: () => (opened = undefined),
    });
    // One that failed to open may open the next time; one that has opened late is there from then on.
    opening.then(() => (opened = opening), () => (opened = undefined));
    return inTime(opening, name);
  };

  return {
    get: async (key: string): Promise<Kept | undefined> => {
      const database = await open();
      const row = await database.get('answers', key);
      // On a disk without room the note is lost, not the answer.
      if (row !== undefined && Date.now() - row.used > noteUseAfter) await noteUse(database, key).catch(() => undefined);
      return row;
    },
    put: async (key: string, { value, at }: Kept): Promise<void> => {
      const database = await open();
      await database.put('answers', { key, value, at, used: Date.now() });
      await dropOldest(database, most);
    },
  };
}

function inTime<Opened>(opening: Promise<Opened>, name: string): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(`${name} does not open`)); }, openWithin);
    void opening.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}

/** Reads the answer once more: a newer one may have come in between, and must not give way to the one before it. */
function noteUse(database: IDBPDatabase<Answers>, key: string): Promise<void> {
  return change(database, async (store) => {
    const row = await store.get(key);
    if (row !== undefined) await store.put({ ...row, used: Date.now() });
  });
}

function dropOldest(database: IDBPDatabase<Answers>, most: number): Promise<void> {
  return change(database, async (store) => {
    const tooMany = (await store.count()) - most;
    if (tooMany <= 0) return;
    const oldest = await store.index('used').getAllKeys(null, tooMany);
    await Promise.all(oldest.map((key) => store.delete(key)));
  });
}

/** Rejects also when the browser takes back at the end what was done in between: a disk may be full only then. */
async function change(database: IDBPDatabase<Answers>, act: (store: IDBPObjectStore<Answers, ['answers'], 'answers', 'readwrite'>) => Promise<void>): Promise<void> {
  const { store, done } = database.transaction('answers', 'readwrite');
  await Promise.all([act(store), done]);
}
