import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { forgetGoodbye, sayGoodbye, takeGoodbyes } from './goodbye';
import type { Draft } from './draft';

/** A draft in the browser's own database, of whom and of what. */
export type BrowserDraft = Draft & { account: string; reflectionId: string };

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
