import { v7 } from './any-id.fixture.js';
import { JourneyExport, SampleView } from './journey.js';

const empty = {
  schema: 1,
  exportedAt: '2021-12-26T11:13:00.000Z',
  account: {
    id: v7(1),
    handle: 'haneul',
    name: '한울',
    email: 'haneul@example.org',
    admin: false,
    locale: 'ko',
    timeZone: 'Asia/Seoul',
    calendar: 'kr',
    theme: 'system',
    today: '2021-12-26',
    createdAt: '2021-12-26T11:13:00.000Z',
    reviewQuestions: null,
    version: 1,
  },
  ...{ goals: [], milestones: [], events: [], reflections: [], drafts: [], revisions: [], attachments: [] },
  ...{
    formerAddresses: [],
    imports: [],
    sourceFiles: [],
    studySessions: [],
    readings: [],
    decisions: [],
    pivots: [],
    reviews: [],
  },
};
const revision = {
  id: v7(2),
  title: '',
  frontMatter: '',
  body: '',
  keptAt: '2021-12-26T11:13:00Z',
  ...{ cause: 'kept', name: null, restored: null, writtenOn: 'Chrome · Linux' },
};

describe('the export of a journey', () => {
  it('may be of an empty journey, and says which reflection a revision is of', () => {
    expect(JourneyExport.parse(empty)).toEqual(empty);
    const one = { ...empty, revisions: [{ reflectionId: v7(3), revision }] };
    expect(JourneyExport.parse(one)).toEqual(one);
  });

  it.each([
    [{ schema: 2 }, 'schema'],
    [{ exportedAt: 'today' }, 'exportedAt'],
    [{ account: { ...empty.account, passwordHash: 'leaked' } }, 'account'],
    [{ revisions: [{ revision }] }, 'revisions.0.reflectionId'],
    [{ drafts: undefined }, 'drafts'],
  ])('is not one with %j', (wrong, path) => {
    expect(JourneyExport.safeParse({ ...empty, ...wrong }).error?.issues[0]?.path.join('.')).toBe(path);
  });
});

describe('what is left of the sample', () => {
  it('is counted by noun', () => {
    const moved = { studySessions: 40, readings: 9, decisions: 1, pivots: 2, reviews: 1 };
    expect(SampleView.safeParse({ goals: 4, milestones: 15, reflections: 5, ...moved }).success).toBe(true);
    expect(SampleView.safeParse({ goals: 4, milestones: 15, ...moved }).success).toBe(false);
  });
});
