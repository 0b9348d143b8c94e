/** `./ko/shell.json` becomes `shell`: a file is a feature, and its name begins its keys. */
export function gather<Message>(files: Record<string, Message>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(files).map(([path, message]) => [path.slice(path.lastIndexOf('/') + 1, -5), message]),
  );
}
