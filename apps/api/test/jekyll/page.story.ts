import { Liquid } from 'liquidjs';
import { v7 as newId } from 'uuid';
import { parse } from 'yaml';
import { Decider, option } from '../decision/decider.js';
import { writing } from '../reflection/writing.js';
import { LookingBack } from '../review/looking-back.js';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';
import { unpacked } from './unpacked.js';

const MARKUP = `<b>"굵게" & 'so'</b>`;
const ESCAPED = '&lt;b&gt;&#34;굵게&#34; &amp; &#39;so&#39;&lt;/b&gt;';
const TODAY = '2021-12-26';

describe('the page of a journey, as Jekyll shows it', () => {
  let world: World;
  let learner: Person;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    learner = await world.newcomer();
  });

  /** What Jekyll would write to `_site/ullim/index.html`. */
  const page = async () => {
    const files = await unpacked((await learner.get('/api/journey/jekyll')).bytes);
    return rendered(files);
  };
  const must = async (asked: Promise<{ status: number }>) => expect((await asked).status).toBe(201);

  it('has all five parts of the sample, each with what it tells', async () => {
    await learner.put('/api/journey/sample');
    const { html, data } = await page();
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words]) => words)).toEqual([
      '목표',
      '마일스톤',
      '전환',
      '결정',
      '돌아보기',
    ]);
    for (const part of ['goal', 'milestone', 'pivot', 'decision', 'review']) {
      const shown = [...html.matchAll(new RegExp(` id="${part}-([^"]+)"`, 'g'))].map(([, id]) => id);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual((data[`${part}s`] as { id: string }[]).map(({ id }) => id));
    }
    const [goal] = data['goals'] as { name: string; spells: { when: string }[] }[];
    expect(html).toContain(goal!.name);
    expect(html).toContain(goal!.spells[0]!.when);
  });

  it('leads to the posts that tell of a milestone, and to what it left', async () => {
    const id = newId();
    await must(
      learner.post('/api/milestones', {
        ...{ id, title: '한국어 감정 분석 대회', status: 'done', actual: '2021-41' },
        details: { kind: 'competition' },
        evidence: [
          { id: newId(), type: 'link', url: 'https://example.org/?a=1&b="2"', label: '결과' },
          { id: newId(), type: 'rank', value: 3, of: 120 },
        ],
      }),
    );
    const desk = writing(learner);
    await desk.write({ title: `대회 뒤 ${MARKUP}`, happenedOn: TODAY, milestoneIds: [id] });
    await desk.write({ title: '쓰던 글', kept: false, milestoneIds: [id] });
    const { html } = await page();
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&#34;2&#34;">결과</a>');
    expect(html).toContain('120명 가운데 3위');
    expect(html).toMatch(
      new RegExp(`<a href="/blog/2021/12/26/대회-뒤[^"<>]*\\.html">대회 뒤 ${ESCAPED}</a>`),
    );
    expect(html).not.toContain('쓰던 글');
  });

  it('takes no words for markup, and none for Liquid', async () => {
    const [goal, next] = [newId(), newId()];
    await must(learner.post('/api/goals', { id: goal, name: MARKUP, why: `${MARKUP}\n둘`, since: '2020' }));
    await must(learner.post('/api/goals', { id: next, name: `둘째 ${MARKUP}`, since: '2021' }));
    await must(
      learner.post('/api/milestones', {
        ...{ id: newId(), goalId: goal, title: MARKUP, note: `{{ 1 | plus: 1 }} {% raw %} ${MARKUP}` },
        details: { kind: 'book' },
        evidence: [{ id: newId(), type: 'grade', value: MARKUP }],
      }),
    );
    await must(
      learner.post('/api/pivots', {
        ...{ id: newId(), on: '2021-10', toGoalId: next, from: [{ goalId: goal, fate: 'set_aside' }] },
        ...{ reason: MARKUP, carriesOver: MARKUP },
      }),
    );
    const decider = new Decider(learner);
    const asked = await decider.asks({ question: MARKUP, options: [option(MARKUP), option('둘')] });
    const decided = await decider.decide(asked, { reason: MARKUP, expectation: MARKUP });
    expect(decided.status).toBe(200);
    const back = new LookingBack(learner);
    await back.keeps(await back.opens({ answers: [{ question: MARKUP, answer: MARKUP }] }));
    const { html } = await page();
    expect(html).not.toContain('<b>');
    expect(html.split(ESCAPED).length - 1).toBeGreaterThanOrEqual(13);
    expect(html).toContain(`${ESCAPED}<br />\n둘`);
    expect(html).toContain('{{ 1 | plus: 1 }} {% raw %}');
  });

  it('says only what there is, when there is next to nothing', async () => {
    const { html } = await page();
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words]) => words)).toEqual(['목표', '마일스톤']);
    expect(html).not.toMatch(/undefined|null|\[object/);
  });
});

/** With a `baseurl` and Jekyll's own addresses of posts; what is not kept is not built. */
async function rendered(files: ReadonlyMap<string, Buffer>) {
  const read = (name: string) => parse(files.get(`_data/ullim/${name}`)!.toString()) as unknown;
  const names = [...files.keys()].filter((path) => path.startsWith('_data/ullim/'));
  const data = Object.fromEntries(
    names
      .map((path) => path.slice('_data/ullim/'.length))
      .map((name) => [name.replace('.yml', ''), read(name)]),
  );
  const documents = (data['posts'] as { path: string; title: string }[])
    .filter(({ path }) => path.startsWith('_posts/'))
    .map(({ path, title }) => {
      expect(files.has(path)).toBe(true);
      return { path, title, url: path.replace(/^_posts\/(\d+)-(\d+)-(\d+)-(.*)\.md$/, '/$1/$2/$3/$4.html') };
    });
  const liquid = new Liquid({ strictFilters: true });
  liquid.registerFilter('relative_url', (url: string) => `/blog${url}`);
  const [, , source] = files
    .get('ullim.html')!
    .toString()
    .split(/^---\n/m);
  const html = (await liquid.parseAndRender(source!, {
    site: { data: { ullim: data }, documents },
  })) as string;
  return { html, data };
}
