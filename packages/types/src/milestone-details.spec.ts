import { Details, KINDS, NewDetails } from './milestone-details.js';

describe('what a milestone is', () => {
  it.each(KINDS)('%s: nothing need be known, and what is stored has every field', (kind) => {
    const details = NewDetails.parse({ kind });
    expect(Details.parse(details)).toEqual(details);
    expect(Object.keys(details).length).toBeGreaterThan(1);
  });

  it.each([
    { kind: 'course', institution: '가람대학교', code: 'CSE3012', instructor: '이가람' },
    {
      kind: 'book',
      authors: ['사이토 고키'],
      publisher: '한빛미디어',
      pages: 371,
      isbn: '978-89-0000-000-0',
    },
    { kind: 'book', authors: ['가', '나'], publisher: null, pages: null, isbn: '89-0000-000-X' },
    { kind: 'lecture', institution: null, instructor: '김강의', platform: 'YouTube' },
    {
      kind: 'paper',
      authors: ['A. Vaswani'],
      venue: 'NeurIPS',
      pages: 11,
      doi: null,
      arxivId: '1706.03762v5',
    },
    { kind: 'paper', authors: [], venue: null, pages: null, doi: '10.1000/182', arxivId: 'hep-th/9901001' },
    { kind: 'competition', host: '기계학습 수업', platform: 'Kaggle', team: '셋이서' },
    { kind: 'project', role: '서버', team: ['한울', '가람'], technologies: ['NestJS'] },
    { kind: 'membership', organisation: '언어처리 연구실', role: '학부연구생' },
    { kind: 'seminar', host: '연구실', place: '301호' },
    { kind: 'certificate', issuer: '협회', number: '21-001' },
    { kind: 'other', what: '읽기 모임' },
  ])('%j is kept as given', (details) => {
    expect(NewDetails.parse(details)).toEqual(details);
    expect(Details.parse(details)).toEqual(details);
  });

  it.each([
    [{}, 'kind'],
    [{ kind: 'tattoo' }, 'kind'],
    [{ kind: 'course', institution: '' }, 'institution'],
    [{ kind: 'course', institution: '가'.repeat(201) }, 'institution'],
    [{ kind: 'course', code: 3012 }, 'code'],
    [{ kind: 'book', authors: ['가', ' '] }, 'authors.1'],
    [{ kind: 'book', authors: '사이토 고키' }, 'authors'],
    [{ kind: 'book', pages: 0 }, 'pages'],
    [{ kind: 'book', pages: 1.5 }, 'pages'],
    [{ kind: 'book', isbn: '978' }, 'isbn'],
    [{ kind: 'paper', doi: 'doi:10.1000/182' }, 'doi'],
    [{ kind: 'paper', arxivId: '2013' }, 'arxivId'],
    [{ kind: 'project', team: Array(101).fill('가') }, 'team'],
    [{ kind: 'seminar', place: 'a\u0000b' }, 'place'],
    [{ kind: 'membership', authors: [] }, ''],
  ])('%j is not: the path names the field', (details, path) => {
    const paths = NewDetails.safeParse(details).error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual([path]);
  });
});
