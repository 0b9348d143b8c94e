import { HOSTILE_FILES, MARKUP } from './hostile-files.js';
import { zipOf } from './zip.js';

/** The title of the post that points to every file. */
export const [POINTS_TO_ALL] = MARKUP;

/** Every title and name in it is markup, and one post points to every file. */
export function hostileBlog(): Buffer {
  const pointed = HOSTILE_FILES.map(({ name }) => forLink(name)).map(
    (path) => `[파일](<${path}>) ![](<${path}>)`,
  );
  const quoted = MARKUP.map((words) => JSON.stringify(words));
  const posts = MARKUP.map((words, at) => ({
    name: `_posts/2021-12-1${at}-${words.replaceAll('/', '')}.md`,
    content:
      `---\ntitle: ${quoted[at]}\ncategories: [${quoted[at]}]\npermalink: "javascript:alert(1)"\n---\n` +
      (words === POINTS_TO_ALL ? pointed.join('\n\n') : `'${words}' 과목을 수강했다.`),
  }));
  return zipOf([
    { name: '_config.yml', content: `title: ${quoted[0]}\nbaseurl: "javascript:alert(1)//"\n` },
    ...posts,
    {
      name: '_drafts/a.md',
      content: `+++\ntitle = ${quoted[1]}\ncategories = [${quoted[1]}]\n+++\n${MARKUP[1]}`,
    },
    {
      name: '_notes/2021-12-20-b.md',
      content: `---\ntitle: ${MARKUP[2]}: x\na: [\n---\n# ${MARKUP[2]} 깨진 글`,
    },
    ...HOSTILE_FILES.map(({ name, content }) => ({ name: `assets/${name}`, content })),
  ]);
}

const forLink = (name: string) => `/assets/${name.replace(/[<>"\\%]/g, encodeURIComponent)}`;
