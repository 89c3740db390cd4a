import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';

/** An answer as it was kept, and when it came (milliseconds since 1970). */
interface Kept {
  readonly value: unknown;
  readonly at: number;
}

interface Answers extends DBSchema {
  answers: { key: string; value: Kept & { readonly key: string; readonly used: number }; indexes: { used: number } };
}

/** The time of an answer's last use is updated at most this often, in milliseconds, so that not every read is a write. */
const noteUseAfter = 3_600_000;

/** How long a database may take to open, in milliseconds: one that is being repaired or in use elsewhere may take for ever, and a card waits for it. */
const openWithin = 2000;

/**
 * Answers kept in IndexedDB: the `most` that were used last. Both functions reject when the browser has no room or no database (Firefox, when told
 * to keep no history), or one that does not open in time.
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
    // A database that failed to open may open the next time; one that opens late is used from then on.
    opening.then(() => (opened = opening), () => (opened = undefined));
    return inTime(opening, name);
  };

  return {
    get: async (key: string): Promise<Kept | undefined> => {
      const database = await open();
      const row = await database.get('answers', key);
      // When the disk is full, the time of use is lost, not the answer.
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

/** Reads the answer once more, since a newer one may have been stored in between and must not be overwritten. */
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

/** Also rejects when the browser rolls the transaction back at its end, for instance because the disk is full. */
async function change(database: IDBPDatabase<Answers>, act: (store: IDBPObjectStore<Answers, ['answers'], 'answers', 'readwrite'>) => Promise<void>): Promise<void> {
  const { store, done } = database.transaction('answers', 'readwrite');
  await Promise.all([act(store), done]);
}
