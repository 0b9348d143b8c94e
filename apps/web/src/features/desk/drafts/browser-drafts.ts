import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { forgetGoodbye, sayGoodbye, takeGoodbyes } from './goodbye';
import type { Draft } from './draft';

/** A draft in the browser's own database, of whom and of what. */
export type BrowserDraft = Draft & {
  account: string;
  reflectionId: string;
  /** The server has taken these very words. */
  onServer?: boolean;
};

interface DraftsDB extends DBSchema {
  drafts: { key: [string, string]; value: BrowserDraft; indexes: { account: string } };
}

let opened: Promise<IDBPDatabase<DraftsDB>> | undefined;

export async function saveHere(draft: BrowserDraft): Promise<void> {
  await (await database()).put('drafts', draft);
}

/** For the last moment of a page, which waits for nothing. */
export function saveHereAtOnce(draft: BrowserDraft): void {
  sayGoodbye(draft);
  void saveHere(draft).catch(() => undefined);
}

export async function dropHere(reflectionId: string, desk: string): Promise<void> {
  forgetGoodbye(reflectionId, desk);
  await (await database()).delete('drafts', [reflectionId, desk]);
}

/** Notes that the server has these words, unless others were written meanwhile. */
export async function noteSent(
  { reflectionId, desk, savedAt }: Pick<BrowserDraft, 'reflectionId' | 'desk' | 'savedAt'>,
  basedOn: number,
): Promise<void> {
  const { store, done } = (await database()).transaction('drafts', 'readwrite');
  const draft = await store.get([reflectionId, desk]);
  if (draft?.savedAt === savedAt) await store.put({ ...draft, basedOn, onServer: true });
  await done;
}

/** Whether it is as it was read: nobody wrote on it or dropped it since. */
export async function isAsRead({ reflectionId, desk, savedAt }: BrowserDraft): Promise<boolean> {
  return (await (await database()).get('drafts', [reflectionId, desk]))?.savedAt === savedAt;
}

export async function draftsHere(account: string, reflectionId?: string): Promise<BrowserDraft[]> {
  const drafts = await (await database()).getAllFromIndex('drafts', 'account', account);
  return drafts.filter((draft) => reflectionId === undefined || draft.reflectionId === reflectionId);
}

async function database(): Promise<IDBPDatabase<DraftsDB>> {
  opened ??= openDB<DraftsDB>('ullim', 1, {
    upgrade: (db) =>
      void db
        .createObjectStore('drafts', { keyPath: ['reflectionId', 'desk'] })
        .createIndex('account', 'account'),
    terminated: () => (opened = undefined),
  }).then(collectGoodbyes);
  opened.catch(() => (opened = undefined));
  return opened;
}

async function collectGoodbyes(db: IDBPDatabase<DraftsDB>): Promise<IDBPDatabase<DraftsDB>> {
  for (const left of takeGoodbyes<BrowserDraft>()) {
    const stored = await db.get('drafts', [left.reflectionId, left.desk]);
    if (!stored || stored.savedAt < left.savedAt) await db.put('drafts', left);
  }
  return db;
}
