import { createHash } from 'node:crypto';
import { withPlainLineEnds } from '@ullim/jekyll/source/line-ends';

/** What a post says. */
export type PostText = { title: string; happenedOn: string; frontMatter: string; body: string };

/** A fingerprint of a text. Line ends do not count: an editor makes them one kind without anybody's wish. */
export function saidBy({ title, happenedOn, frontMatter, body }: PostText): Buffer {
  const said = [title, happenedOn, withPlainLineEnds(frontMatter), withPlainLineEnds(body)];
  return createHash('sha256').update(JSON.stringify(said)).digest();
}
