/** A thing of one's own that a text points to: `/reflections/<id>`, `/api/attachments/<id>`. */
export type OwnAddress = { noun: OwnNoun; id: string; written: string };
export type OwnNoun = 'reflections' | 'milestones' | 'goals' | 'attachments';

/**
 * The text with the addresses in its links and images changed, outside of code. `become` gives what stands there from
 * then on; null leaves it.
 */
export function withAddresses(body: string, become: (address: OwnAddress) => string | null): string {
  if (!MAY_POINT.test(body)) return body;
  return body.replace(PIECES, (piece: string, ...parts: unknown[]) => {
    const { before, written, noun, id, after } = parts.at(-1) as Record<string, string | undefined>;
    if (before === undefined) return piece;
    const own = { noun: noun!.replace('api/', '') as OwnNoun, id: id!.toLowerCase(), written: written! };
    const next = become(own);
    return next === null ? piece : before + next + after!;
  });
}

const ADDRESS = String.raw`/(?<noun>reflections|milestones|goals|api/attachments)/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`;
const MAY_POINT = new RegExp(ADDRESS.replaceAll(/\?<\w+>/g, ''), 'i');

const END = String.raw`(?:\r\n?|\n)`;

/** Code comes first, so that nothing in it is taken for a link; then what may stand before an address. */
const PIECES = new RegExp(
  [
    String.raw`^[ \t>]*(?<fence>\x60{3,}|~{3,}).*(?:${END}(?![ \t>]*\k<fence>).*)*(?:${END}[ \t>]*\k<fence>.*)?`,
    String.raw`(?<!\x60)(?<tick>\x60+)(?!\x60)[^]{0,2000}?(?<!\x60)\k<tick>(?!\x60)`,
    String.raw`(?<before>\]\(\s{0,9}<?|\b(?:src|href)\s{0,9}=\s{0,9}["']?|^ {0,3}\[[^\]\r\n]{1,200}\]:[ \t]{0,9}<?)(?<written>${ADDRESS})(?<after>(?:[?#][^\s)>"']{0,500})?>?)(?=[\s)"'>]|$)`,
  ].join('|'),
  'gim',
);
