import { isPassedBy, type Chosen, type ChosenFile } from './chosen-file';

/** Everything that was dropped, folders walked to their ends. To be called while the drop is being handled. */
export async function chosenFromDrop(transfer: DataTransfer): Promise<Chosen> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const chosen: Chosen = { files: [], passedBy: 0, unreadable: [] };
  for (const { entry, file } of dropped) {
    if (entry) await walk(entry, chosen);
    // What lies on no disk has no entry: an image out of another page, for one.
    else if (file) chosen.files.push({ path: file.name, file });
  }
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
