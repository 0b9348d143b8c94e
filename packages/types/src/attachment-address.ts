const ADDRESS = '/api/attachments/';

/** How an attachment stands in a text. */
export const addressOf = (id: string): string => ADDRESS + id;

/** The attachments of one's own that a text names, each once. */
export function attachmentsNamedIn(written: string): string[] {
  const ids = [...written.matchAll(NAMED)].map(([, id]) => id!);
  return [...new Set(ids)];
}

const NAMED = new RegExp(
  `${ADDRESS}([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})(?![\\w-])`,
  'g',
);
