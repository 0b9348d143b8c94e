import { dataFile } from '@ullim/jekyll/leave/data';
import { TakenPaths } from '@ullim/jekyll/leave/new';
import type { Value } from '@ullim/jekyll/front-matter/values';
import { dataOf, type PostData } from './data.js';
import { journeyPage } from './page.js';
import { PostPaths } from './paths.js';
import type { Places } from './places.js';
import { postFile } from './post-file.js';
import type { Telling } from './told.repository.js';
import type { LeavingFile, Untold } from './told.js';
import { WORDS } from './words.js';

/** The files of a journey as a folder that Jekyll builds, one after the other. */
export async function* folderOf({ journey, heads, texts }: Telling): AsyncIterable<LeavingFile> {
  const { account, goals, milestones } = journey;
  const names = new Map([...goals.map(nameOf), ...milestones.map(titleOf)]);
  const paths = new PostPaths(heads, account.calendar, new TakenPaths([PAGE]), '');
  const places: Places = { post: (id) => paths.ofReflection(id), page: true, shown: new Set(names.keys()) };
  const posts: PostData[] = [];
  const untold: Untold[] = [];
  let lastWritten = account.createdAt;
  for await (const text of texts()) {
    const path = paths.of(text);
    const { title, happenedOn, goalIds, milestoneIds } = text;
    const made = postFile(text, path, places, names, account.calendar);
    untold.push(...made.untold);
    if (!text.draft) posts.push({ path, title, on: happenedOn, goals: goalIds, milestones: milestoneIds });
    if (made.file.modifiedAt > lastWritten) lastWritten = made.file.modifiedAt;
    yield made.file;
  }
  const data: Record<string, Value> = {
    ...dataOf(journey, posts),
    untold: untold.map((one) => ({ ...one })),
  };
  for (const [name, value] of Object.entries(data))
    yield { ...dataFile(name, value), modifiedAt: lastWritten };
  const page = new TextEncoder().encode(journeyPage(WORDS[account.locale]['title']!));
  yield { path: PAGE, bytes: page, modifiedAt: lastWritten };
}

const PAGE = 'ullim.html';
const nameOf = ({ id, name }: { id: string; name: string }) => [id, name] as const;
const titleOf = ({ id, title }: { id: string; title: string }) => [id, title] as const;
