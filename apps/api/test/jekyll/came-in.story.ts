import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'yaml';
import { anyFolder } from '@ullim/jekyll/any-folder.fixture';
import { zipOfFolder } from '../import/any-folder.js';
import { Bringer } from '../import/bringer.js';
import { writing } from '../reflection/writing.js';
import { World } from '../world/world.js';
import { unpacked } from './unpacked.js';

const POST = `---
title:  "울림을 시작하며"   # a comment
categories:
    - 개발
last_modified_at: 2021-12-26T20:13+09:00
---

# 울림을 시작하며

가을에 3학년 과목인 '운영체제'를 수강했다.\r
![그림](/assets/a.png)`;

const BLOG = {
  'blog/_config.yml': 'timezone: Asia/Seoul\n',
  'blog/_posts/2021-12-26-울림.md': POST,
  'blog/_posts/2021-12-20-둘째.md': '---\ntitle: 둘째\n---\n글.',
  'blog/_drafts/아직.md': '# 아직\n쓰는 중.',
  'blog/assets/a.png': new Uint8Array([137, 80, 78, 71]),
  'blog/about.md': '# 나',
  'blog/_sass/theme/vendor/_grid.scss': '.grid { display: grid }',
  'blog/assets/js/vendor/a.js': '// of others',
  'blog/.git/HEAD': 'ref: x',
  'blog/vendor/bundle/a.rb': '# fetched again',
};

describe('a blog that came in, taken along again', () => {
  let world: World;
  let bringer: Bringer;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    bringer = await Bringer.in(world);
  });

  const folder = async (who = bringer) => {
    const { status, bytes } = await who.person.get('/api/journey/jekyll');
    expect(status).toBe(200);
    const files = await unpacked(bytes);
    return {
      ...{ bytes, files },
      paths: [...files.keys()].filter((path) => !path.includes('_data/ullim/')),
      text: (path: string) => files.get(path)?.toString(),
      untold: parse(
        [...files].find(([path]) => path.endsWith('_data/ullim/untold.yml'))![1].toString(),
      ) as unknown,
    };
  };
  const has = (files: Map<string, Buffer>, wanted: Record<string, string | Uint8Array>) => {
    for (const [path, content] of Object.entries(wanted))
      expect({ path, bytes: files.get(path)?.toString('hex') }).toEqual({
        path,
        bytes: Buffer.from(content as string).toString('hex'),
      });
  };

  it('is the very bytes at the very paths, large files too, and what is of the journey beside them', async () => {
    const blog = { ...BLOG, 'blog/보고서.pdf': randomBytes(1.2 * 2 ** 20) };
    await bringer.brings(blog);
    const { files, paths, untold } = await folder();
    const { 'blog/.git/HEAD': _, 'blog/vendor/bundle/a.rb': __, ...kept } = blog;
    has(files, kept);
    expect(paths.sort()).toEqual([...Object.keys(kept), 'blog/ullim.html'].sort());
    expect([...files.keys()]).toContain('blog/_data/ullim/posts.yml');
    expect(untold).toEqual([]);
  });

  it.each([1, 2, 3])('is the same folder, whatever was in it (%i)', async (seed) => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), async (given) => {
        const someone = await Bringer.in(world);
        const blog = Object.fromEntries(given.map(({ path, bytes }) => [path, bytes]));
        const run = await someone.brings(zipOfFolder(given));
        const left = (await someone.files(run)).filter(({ kept }) => !kept).map(({ path }) => path);
        const { files } = await folder(someone);
        has(
          files,
          Object.fromEntries(Object.entries(blog).filter(([path]) => !left.includes(path.normalize('NFC')))),
        );
      }),
      { numRuns: 5, seed },
    );
  });

  it('changes only what was changed: a new title leaves comments, spaces and line ends alone', async () => {
    await bringer.brings(BLOG);
    const { id, version } = await bringer.titled('울림을 시작하며');
    await writing(bringer.person).keep(id, version, { title: '다시 울리며' });
    const { text } = await folder();
    expect(text('blog/_posts/2021-12-26-울림.md')).toBe(
      POST.replace('"울림을 시작하며"   #', '"다시 울리며"   #'),
    );
  });

  it('keeps the bytes of a post whose goals alone were chosen here, and tells them as data', async () => {
    const read = await bringer.sends(BLOG);
    const goal = { kind: 'new' as const, id: read.id, name: '개발' };
    const chosen = await bringer.must(
      bringer.person.put<typeof read>(
        `/api/imports/${read.id}/choices`,
        { categories: [{ category: '개발', goal }], drafts: true, without: [] },
        { version: read.version },
      ),
    );
    await bringer.starts(chosen);
    const { files } = await folder();
    has(files, { 'blog/_posts/2021-12-26-울림.md': POST });
    expect(parse(files.get('blog/_data/ullim/posts.yml')!.toString())).toContainEqual(
      expect.objectContaining({ path: '_posts/2021-12-26-울림.md', goals: [goal.id] }),
    );
  });

  it('has links of an edited post to others as links of the blog', async () => {
    await bringer.brings(BLOG);
    const [first, second] = [await bringer.titled('울림을 시작하며'), await bringer.titled('둘째')];
    await writing(bringer.person).keep(second.id, second.version, { body: `[글](/reflections/${first.id})` });
    const { text, untold } = await folder();
    expect(text('blog/_posts/2021-12-20-둘째.md')).toBe(
      '---\ntitle: 둘째\n---\n[글]({% post_url 2021-12-26-울림 %})',
    );
    expect(untold).toEqual([]);
  });

  it('has no post that lies in the bin', async () => {
    await bringer.brings(BLOG);
    const { id, version } = await bringer.titled('둘째');
    await bringer.person.delete(`/api/reflections/${id}`, { version });
    expect((await folder()).paths).not.toContain('blog/_posts/2021-12-20-둘째.md');
  });

  it('has a draft that was kept here among the posts, and what was written here beside the others', async () => {
    await bringer.brings(BLOG);
    const draft = (await bringer.reflections()).find(({ keptAt }) => keptAt === null)!;
    const desk = writing(bringer.person);
    await desk.keep(draft.id, draft.version, { title: '이제', body: '다 썼다.', happenedOn: '2021-12-26' });
    await desk.write({ title: '울림', happenedOn: '2021-12-26' });
    const { paths } = await folder();
    expect(paths).toEqual(
      expect.arrayContaining(['blog/_posts/2021-12-26-이제.md', 'blog/_posts/2021-12-26-울림-2.md']),
    );
    expect(paths).not.toContain('blog/_drafts/아직.md');
  });

  it('leaves a page of the same name to the blog, and tells so', async () => {
    await bringer.brings({ ...BLOG, 'blog/ullim.html': '<p>나의 것</p>' });
    const { text, untold } = await folder();
    expect(text('blog/ullim.html')).toBe('<p>나의 것</p>');
    expect(untold).toEqual([{ path: 'blog/ullim.html', what: 'page_taken', detail: 'ullim.html' }]);
  });

  it('can go round: what left comes in elsewhere, and leaves as the same posts', async () => {
    await bringer.brings(BLOG);
    await writing(bringer.person).write({ title: '여기서 쓴 글', happenedOn: '2021-41' });
    const first = await folder();
    const other = await Bringer.in(world);
    await other.brings(first.bytes);
    const second = await folder(other);
    expect(second.paths.sort()).toEqual(first.paths.sort());
    for (const path of first.paths) expect(second.text(path)).toBe(first.text(path));
  });
});
