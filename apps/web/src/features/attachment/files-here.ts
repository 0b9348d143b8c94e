import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A file that has not reached the server, in the browser's own database. */
export type FileHere = { id: string; account: string; reflectionId: string; name: string; file: Blob };

interface FilesDB extends DBSchema {
  files: { key: string; value: FileHere; indexes: { account: string } };
}

let opened: Promise<IDBPDatabase<FilesDB>> | undefined;

export async function keepHere(file: FileHere): Promise<void> {
  await (await database()).put('files', file);
}

export async function forgetHere(id: string): Promise<void> {
  await (await database()).delete('files', id);
}

/** In the order they came. */
export async function filesHere(account: string): Promise<FileHere[]> {
  const files = await (await database()).getAllFromIndex('files', 'account', account);
  return files.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function database(): Promise<IDBPDatabase<FilesDB>> {
  opened ??= openDB<FilesDB>('ullim-files', 1, {
    upgrade: (db) => void db.createObjectStore('files', { keyPath: 'id' }).createIndex('account', 'account'),
    terminated: () => (opened = undefined),
  });
  opened.catch(() => (opened = undefined));
  return opened;
}
