import { Injectable } from '@nestjs/common';
import { readFrontMatter } from '@ullim/jekyll/front-matter/read';
import { withPlainLineEnds } from '@ullim/jekyll/source/line-ends';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../../reader/reader.js';
import type { PostText } from './said.js';

type Asked = { path: string; text: PostText };

/** Texts that were written here, in files that left without the list of what left. */
@Injectable()
export class WrittenHere {
  /** The reflection that says the same, by path: of the same day and title, kept, and never in a file that came in. */
  async among(reader: Reader, posts: readonly Asked[], db: EntityManager): Promise<Map<string, string>> {
    if (posts.length === 0) return new Map();
    const rows = await db.query<(PostText & { id: string })[]>(
      `SELECT r.id, r.title, r.happened_on AS "happenedOn", r.front_matter AS "frontMatter", r.body
       FROM reflections r
       WHERE r.account_id = $1 AND r.removed_at IS NULL AND r.kept_at IS NOT NULL
         AND r.happened_on = ANY ($2) AND (r.title = ANY ($3) OR r.title = '')
         AND length(replace(replace(r.body, E'\\r\\n', E'\\n'), E'\\r', E'\\n')) = ANY ($4)
         AND NOT EXISTS (SELECT FROM source_files s WHERE s.account_id = $1 AND s.reflection_id = r.id)`,
      [
        reader.journey,
        posts.map(({ text }) => text.happenedOn),
        posts.map(({ text }) => text.title),
        posts.flatMap(({ text }) => lengthsHere(text)),
      ],
    );
    return new Map(
      posts.flatMap(({ path, text }) => {
        const same = rows.find((row) => saysTheSame(text, row));
        return same === undefined ? [] : [[path, same.id] as const];
      }),
    );
  }
}

/** What leaves is given a title, a date and an empty line that the text has no need of here. */
function saysTheSame(file: PostText, here: PostText): boolean {
  if (file.happenedOn !== here.happenedOn || (here.title !== '' && file.title !== here.title)) return false;
  const [came, body] = [withPlainLineEnds(file.body), withPlainLineEnds(here.body)];
  if (came !== body && !(here.frontMatter === '' && came === `\n${body}`)) return false;
  return othersIn(file.frontMatter) === othersIn(here.frontMatter);
}

/** Only texts as long as a file's are looked at, as PostgreSQL counts letters. */
function lengthsHere({ body }: PostText): number[] {
  const length = [...withPlainLineEnds(body)].length;
  return [length, length - 1];
}

const GIVEN = new Set(['title', 'date', 'happened_on', 'ullim']);

function othersIn(frontMatter: string): string {
  const { values } = readFrontMatter(frontMatter);
  return JSON.stringify(Object.entries(values).filter(([key]) => !GIVEN.has(key)));
}
