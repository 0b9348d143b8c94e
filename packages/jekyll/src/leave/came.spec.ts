import fc from 'fast-check';
import iconv from 'iconv-lite';
import { anyFolder } from '../any-folder.fixture.js';
import { arrange } from '../folder/arrange.js';
import { placeOf } from '../folder/place.js';
import { readName } from '../path/name.js';
import { readPath } from '../path/read.js';
import { readPost, type Post } from '../post/read.js';
import { readSource } from '../source/read.js';
import { leaveAsItCame, type Told } from './came.js';

const around = { zone: 'Asia/Seoul', defaults: {}, draft: false };
const IMPORTED_AT = '2026-11-27T00:00:00.000Z';
const fileOf = (text: string | Uint8Array, path = '_posts/2021-12-26-a.md') => ({
  path,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  modifiedAt: IMPORTED_AT,
});
const told = ({ title, happenedOn, frontMatter, body }: Post): Told => ({
  title,
  happenedOn: happenedOn!,
  frontMatter,
  body,
});
const words = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Reads a post, changes what is told, and gives the words that leave. */
function leaving(text: string | Uint8Array, changes: Partial<Told>) {
  const file = fileOf(text);
  const left = leaveAsItCame(file, around, { ...told(readPost(file, around)!), ...changes })!;
  return { ...left, text: words(left.bytes) };
}

describe('a folder that came in and was not edited', () => {
  it('leaves as the very bytes, whatever it is made of', () => {
    fc.assert(
      fc.property(anyFolder(), fc.boolean(), (files, throughAnEditor) => {
        const names = files.map(({ name, saysUtf8 }) => readName(name, saysUtf8));
        expect(names).toEqual(files.map(({ path }) => path));
        const paths = names.map((name) => (readPath(name!) as { path: string }).path);
        const roles = arrange(
          files.map(({ bytes }, i) => ({ path: paths[i]!, size: bytes.length })),
          placeOf(paths),
          { post: 1e6, attachment: 1e6 },
        );
        expect(roles.size).toBe(files.length);
        files.forEach(({ bytes }, i) => {
          const file = { path: paths[i]!, bytes, modifiedAt: IMPORTED_AT };
          const post = readPost(file, around);
          if (post === null) return expect(readSource(bytes)).toBeNull();
          const now = told(post);
          if (throughAnEditor) now.body = now.body.replace(/\r\n?/g, '\n');
          const left = leaveAsItCame(file, around, now)!;
          expect(left.edited).toBe(false);
          expect(Buffer.compare(left.bytes, bytes)).toBe(0);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the two line ends between front matter and text of an old Macintosh', () => {
    const text = '---\ra: 1\r---\r\r글';
    expect(leaving(text, { body: '\n글' })).toMatchObject({ text, edited: false });
  });

  it('is mostly read, so that the law above says something', () => {
    const posts = fc
      .sample(anyFolder(), 100)
      .flat()
      .filter(({ path }) => path.endsWith('.md'));
    const read = posts.filter(({ bytes }) => readPost(fileOf(bytes), around) !== null);
    expect(read.length / posts.length).toBeGreaterThan(0.8);
  });
});

describe('an edited post', () => {
  it('says its new title, and its text has not changed', () => {
    fc.assert(
      fc.property(anyFolder(), (files) => {
        for (const { path, bytes } of files) {
          const file = { path, bytes, modifiedAt: IMPORTED_AT };
          const post = readPost(file, around);
          if (post === null) continue;
          const left = leaveAsItCame(file, around, { ...told(post), title: 'new: 제목' })!;
          const again = readPost({ ...file, bytes: left.bytes }, around)!;
          if (left.untold.length > 0) expect(left.bytes).toEqual(bytes);
          else
            expect(again).toMatchObject({ title: 'new: 제목', body: post.body, happenedOn: post.happenedOn });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('changes its title and date and keeps everything else', () => {
    const text =
      '---\r\n# mine\r\ntitle: "a"   # why\r\nown_key:  [x,y]\r\ndate: 2021-12-26 20:13:00 +0900\r\n---\r\n글\r\n';
    expect(leaving(text, { title: 'b', happenedOn: '2021-12-27', body: '글과 글\n' }).text).toBe(
      '---\r\n# mine\r\ntitle: "b"   # why\r\nown_key:  [x,y]\r\ndate: 2021-12-27 20:13:00 +0900\r\n---\r\n글과 글\r\n',
    );
  });

  it('says a semester in a key of its own, since no blog reads it as a date', () => {
    const text = '---\ntitle: a\ndate: 2021-12-26\n---\n글';
    const semester = leaving(text, { happenedOn: '2021-41' }).text;
    expect(semester).toBe('---\ntitle: a\ndate: 2021-12-26\nhappened_on: 2021-41\n---\n글');
    expect(leaving(semester, { happenedOn: '2021-12-24' }).text).toBe(
      '---\ntitle: a\ndate: 2021-12-24\n---\n글',
    );
  });

  it('takes along what the journal knows of it', () => {
    const also = { goals: ['머신러닝'], milestones: [{ title: '딥러닝', kind: 'course', status: 'done' }] };
    expect(leaving('---\ntitle: a\n---\n글', { also }).text).toBe(
      '---\ntitle: a\ngoals: [머신러닝]\nmilestones: [{title: 딥러닝, kind: course, status: done}]\n---\n글',
    );
  });

  it('whose front matter is broken keeps it, and says what it could not say', () => {
    const text = '---\ntitle: Rust: a diary\n---\n글';
    expect(leaving(text, { title: 'b', body: '다른 글' })).toMatchObject({
      text: '---\ntitle: Rust: a diary\n---\n다른 글',
      untold: ['title'],
    });
  });

  it('whose title was changed in the text of its front matter is not changed twice', () => {
    const edited = leaving('---\ntitle: a\n---\n글', {
      title: 'b',
      frontMatter: '---\ntitle: b # mine\n---\n',
    });
    expect(edited.text).toBe('---\ntitle: b # mine\n---\n글');
  });

  it('stays in its old encoding until a letter needs another', () => {
    const old = Uint8Array.from(iconv.encode('---\ntitle: 회고\n---\n글', 'cp949'));
    const edited = leaving(old, { title: '회고록' });
    expect(iconv.decode(Buffer.from(edited.bytes), 'cp949')).toBe('---\ntitle: 회고록\n---\n글');
    expect(leaving(old, { body: '🎓' })).toMatchObject({
      encoding: 'utf-8',
      text: '---\ntitle: 회고\n---\n🎓',
    });
  });
});
