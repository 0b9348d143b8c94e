import { isPassedBy, type Chosen, type ChosenFile } from './chosen-file';

/** Everything that was dropped, folders walked to their ends. To be called while the drop is being handled. */
export async function chosenFromDrop(transfer: DataTransfer): Promise<Chosen> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const chosen: Chosen = { files: [], passedBy: 0, unreadable: [] };
  for (const entry of entries) await walk(entry, chosen);
  return chosen;
}

async function walk(entry: FileSystemEntry, chosen: Chosen): Promise<void> {
  if (isPassedBy(entry.name)) {
    chosen.passedBy += 1;
    return;
  }
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (entry.isFile) chosen.files.push(await readFile(entry as FileSystemFileEntry, path));
    else for await (const child of childrenOf(entry as FileSystemDirectoryEntry)) await walk(child, chosen);
  } catch {
    chosen.unreadable.push(path);
  }
}

async function readFile(entry: FileSystemFileEntry, path: string): Promise<ChosenFile> {
  return { path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) };
}

/** A browser hands out a folder a hundred entries at a time, and an empty list at its end. */
async function* childrenOf(folder: FileSystemDirectoryEntry): AsyncIterable<FileSystemEntry> {
  const reader = folder.createReader();
  while (true) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    yield* some;
  }
}
