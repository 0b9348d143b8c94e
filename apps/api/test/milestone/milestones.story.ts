import type { GoalView } from '@ullim/types/goal';
import type { MilestonePage } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { Learner, milestone, succeeded } from './learner.js';

describe('milestones', () => {
  let world: World;
  let learner: Learner;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    learner = new Learner(await world.newcomer());
  });
  afterAll(() => world.close());

  it('can be as little as a title and a kind', async () => {
    const book = await learner.has();
    expect(book).toMatchObject({
      goalId: null,
      parentId: null,
      status: 'planned',
      note: '',
      details: { kind: 'book', authors: [], publisher: null, pages: null, isbn: null },
      ...{
        planned: null,
        firstPlanned: null,
        actual: null,
        amount: null,
        evidence: [],
        setAsideReason: null,
      },
      ...{ sample: false, version: 1, removedAt: null, createdAt: '2021-12-26T11:13:00+00:00' },
    });
    expect(await learner.sees(book)).toEqual(book);
  });

  it('keep the grade of a course on its scale, and its credits, as given', async () => {
    const course = await learner.has({
      title: '기계학습',
      status: 'done',
      actual: '2021-41',
      details: { kind: 'course', institution: '가람대학교', code: 'CSE3012' },
      evidence: [
        { id: newId(), type: 'grade', value: 'A+', scale: '4.5' },
        { id: newId(), type: 'credits', value: '3.0' },
      ],
    });
    expect(course).toMatchObject({
      details: { kind: 'course', institution: '가람대학교', code: 'CSE3012', instructor: null },
      evidence: [
        { type: 'grade', value: 'A+', scale: '4.5' },
        { type: 'credits', value: '3.0' },
      ],
    });
  });

  it('keep the score of a spam classifier and its first rank of 41, within the course it was made for', async () => {
    const course = await learner.has({ title: '기계학습', details: { kind: 'course' } });
    const classifier = await learner.has({
      title: '스팸 메일 분류기',
      parentId: course.id,
      status: 'done',
      actual: '2021-11/2021-12',
      details: { kind: 'competition', host: '기계학습 수업' },
      evidence: [
        { id: newId(), type: 'score', metric: 'accuracy', value: '0.980', board: 'public' },
        { id: newId(), type: 'rank', value: 1, of: 41, board: 'public' },
      ],
    });
    expect(classifier).toMatchObject({
      parentId: course.id,
      evidence: [
        { type: 'score', metric: 'accuracy', value: '0.980', direction: 'higher', board: 'public' },
        { type: 'rank', value: 1, of: 41, board: 'public' },
      ],
    });
    const numbers = await world.sql<{ number: string }>(
      'SELECT number FROM evidence WHERE milestone_id = $1 ORDER BY position',
      [classifier.id],
    );
    expect(numbers.map(({ number }) => number)).toEqual(['0.980', '1']);
  });

  it('may go on: an undergraduate researcher is a member since the summer', async () => {
    const membership = await learner.has({
      title: '학부연구생',
      status: 'under_way',
      actual: '2021-22/..',
      details: { kind: 'membership', organisation: '언어처리 연구실', role: '학부연구생' },
    });
    expect(membership).toMatchObject({ status: 'under_way', actual: '2021-22/..' });
  });

  it('are made once, however often the request is repeated', async () => {
    const body = milestone({ evidence: [{ id: newId(), type: 'pages', value: 371 }] });
    expect((await learner.person.post('/api/milestones', body)).status).toBe(201);
    const again = await learner.person.post('/api/milestones', body);
    expect(again).toMatchObject({ status: 200, body: { id: body.id, version: 1 } });
    const other = await learner.person.post('/api/milestones', { ...body, title: '다른 책' });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'id_taken' });
    expect(await learner.history(body)).toHaveLength(1);
  });

  it('change only from the version that was seen, and show how they are now', async () => {
    const book = await learner.has();
    const renamed = await learner.change(book, { title: '딥러닝 1' });
    expect(renamed).toMatchObject({ status: 200, body: { version: 2 }, headers: { etag: '"2"' } });
    const late = await learner.change(book, { title: '딥러닝 2' });
    expect(problemIn(late)).toMatchObject({
      status: 412,
      code: 'stale_version',
      current: { title: '딥러닝 1', version: 2 },
    });
    expect((await learner.person.patch(`/api/milestones/${book.id}`, { title: 'x' })).status).toBe(428);
  });

  it('can turn out to be of another kind', async () => {
    const book = await learner.has();
    const paper = { kind: 'paper', authors: ['A. Vaswani'], arxivId: '1706.03762' };
    const changed = succeeded(await learner.change(book, { details: paper, note: '다시 읽기' }));
    expect(changed).toMatchObject({ note: '다시 읽기', details: { ...paper, venue: null, doi: null } });
    const papers = await learner.person.get<MilestonePage>('/api/milestones?kind=paper');
    expect(papers.body.items.map(({ id }) => id)).toEqual([book.id]);
  });

  it('have their evidence replaced as a whole; what stays keeps its id', async () => {
    const [score, rank] = [
      { id: newId(), type: 'score', value: '0.7799' },
      { id: newId(), type: 'rank', value: 30 },
    ];
    const titanic = await learner.has({ details: { kind: 'competition' }, evidence: [score, rank] });
    const link = { id: newId(), type: 'link', url: 'https://example.org/titanic' };
    const changed = succeeded(
      await learner.change(titanic, { evidence: [link, { ...score, value: '0.80' }] }),
    );
    expect(changed.evidence).toEqual([
      { ...link, label: null },
      { ...score, value: '0.80', metric: null, direction: 'higher', board: null },
    ]);
    const elsewhere = await learner.person.post('/api/milestones', milestone({ evidence: [link] }));
    expect(problemIn(elsewhere)).toMatchObject({
      status: 400,
      errors: [{ path: 'evidence.0.id', code: 'id_taken' }],
    });
    expect(succeeded(await learner.change(changed, { evidence: [] })).evidence).toEqual([]);
  });

  it('have parts of one level only', async () => {
    const [course, project, team] = [await learner.has(), await learner.has(), await learner.has()];
    const part = succeeded(await learner.change(project, { parentId: course.id }));
    const problems = [
      await learner.change(part, { parentId: project.id }),
      await learner.change(course, { parentId: team.id }),
      await learner.change(team, { parentId: project.id }),
      await learner.change(team, { parentId: newId() }),
    ].map((answer) => problemIn(answer).errors);
    expect(problems).toMatchObject([
      [{ path: 'parentId', code: 'is_itself' }],
      [{ path: 'parentId', code: 'has_parts' }],
      [{ path: 'parentId', code: 'is_a_part' }],
      [{ path: 'parentId', code: 'not_found' }],
    ]);
  });

  it('lose sight of a parent in the bin, and find it again', async () => {
    const course = await learner.has();
    const project = await learner.has({ parentId: course.id });
    const removed = succeeded(await learner.remove(course));
    expect(await learner.sees(project)).toMatchObject({ parentId: null });
    const late = await learner.change(await learner.has(), { parentId: course.id });
    expect(problemIn(late)).toMatchObject({ errors: [{ path: 'parentId', code: 'not_found' }] });
    await learner.takeBack(removed, 'removal');
    expect(await learner.sees(project)).toMatchObject({ parentId: course.id });
  });

  it('go to the bin and come back', async () => {
    const goal = await learner.pursues();
    const paper = await learner.has({ goalId: goal.id });
    const removed = succeeded(await learner.remove(paper));
    expect(removed).toMatchObject({ version: 2, removedAt: '2021-12-26T11:13:00+00:00' });
    expect((await learner.person.get<MilestonePage>('/api/milestones')).body.items).toEqual([]);
    const counted = await learner.person.get<GoalView>(`/api/goals/${goal.id}`);
    expect(counted.body.milestones.planned).toBe(0);
    expect((await learner.change(removed, { title: 'x' })).status).toBe(404);
    expect((await learner.act(removed, 'completion')).status).toBe(404);
    expect((await learner.remove(removed)).status).toBe(404);
    const back = succeeded(await learner.takeBack(removed, 'removal'));
    expect(back).toMatchObject({ version: 3, removedAt: null });
    expect((await learner.takeBack(back, 'removal')).status).toBe(409);
  });

  it('come back with their goal, not before it', async () => {
    const goal = await learner.pursues();
    const paper = await learner.has({ goalId: goal.id });
    const gone = succeeded(await learner.person.delete<GoalView>(`/api/goals/${goal.id}`, { version: 1 }));
    const early = await learner.takeBack(await learner.sees(paper), 'removal');
    expect(problemIn(early)).toMatchObject({
      status: 409,
      detail: expect.stringContaining('goal back first'),
    });
    await learner.person.delete(`/api/goals/${goal.id}/removal`, { version: gone.version });
    expect(await learner.sees(paper)).toMatchObject({ removedAt: null, version: 3 });
  });

  it('cannot be put under a goal that is not there', async () => {
    const goal = await learner.pursues();
    await learner.person.delete(`/api/goals/${goal.id}`, { version: 1 });
    for (const goalId of [goal.id, newId()]) {
      const answer = await learner.person.post('/api/milestones', milestone({ goalId }));
      expect(problemIn(answer)).toMatchObject({
        status: 400,
        errors: [{ path: 'goalId', code: 'not_found' }],
      });
    }
    expect((await learner.person.get<MilestonePage>('/api/milestones')).body.items).toEqual([]);
  });

  it('of the sample become the person’s own when they are edited or linked', async () => {
    const goal = await learner.pursues();
    const [edited, linked, untouched] = [await learner.has(), await learner.has(), await learner.has()];
    await world.sql('UPDATE milestones SET sample = true WHERE id = ANY ($1)', [
      [edited.id, linked.id, untouched.id],
    ]);
    await world.sql('UPDATE goals SET sample = true WHERE id = $1', [goal.id]);
    await learner.act(edited, 'amount', { done: 3, total: 12, unit: 'lectures' });
    await learner.has({ goalId: goal.id, parentId: linked.id });
    expect(await learner.sees(edited)).toMatchObject({ sample: false, version: 2 });
    expect(await learner.sees(linked)).toMatchObject({ sample: false, version: 2 });
    expect(await learner.sees(untouched)).toMatchObject({ sample: true, version: 1 });
    const goalNow = await learner.person.get(`/api/goals/${goal.id}`);
    expect(goalNow.body).toMatchObject({ sample: false, version: 2 });
  });

  it('answer 304 while nothing in the journey changed', async () => {
    const book = await learner.has();
    const etag = (await learner.person.get('/api/milestones')).headers['etag'] as string;
    const again = () => learner.person.get('/api/milestones', { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    await learner.act(book, 'beginning');
    expect((await again()).status).toBe(200);
  });
});
