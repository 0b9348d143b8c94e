import { describe, expect, it } from '@jest/globals';
import { MilestoneChanges, NewMilestone, type MilestoneView } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { namesFrom, namesTyped } from './detail-fields';
import { blankEvidence } from './typed-evidence';
import { asAsked, blankMilestone, changesFrom, draftFrom, typedOf } from './typed-milestone';

const blank = (given: Parameters<typeof blankMilestone>[1] = {}) => blankMilestone(newId(), given);

describe('a milestone that is being typed', () => {
  it('is whole with a kind and a title', () => {
    const draft = draftFrom(blank({ kind: 'book', title: '말뭉치와 통계', actual: '2021-22' }));
    expect(NewMilestone.safeParse(draft)).toMatchObject({ success: true });
  });
  it('asks for its kind and its title when they are missing', () => {
    const { error } = NewMilestone.safeParse(draftFrom(blank()));
    expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['details.kind', 'title']);
  });
  it('goes on from its beginning while it is under way', () => {
    const draft = draftFrom(
      blank({ kind: 'membership', title: '학부 연구생', status: 'under_way', actual: '2021-09~' }),
    );
    expect(draft.actual).toBe('2021-09~/..');
  });
  it('has not happened while it is planned, whatever was typed before', () => {
    expect(draftFrom(blank({ status: 'planned', actual: '2021-09' })).actual).toBeNull();
  });
  it('sends only the evidence that says something', () => {
    const grade = { ...blankEvidence('grade'), value: 'A+', scale: '4.5' };
    const draft = draftFrom(blank({ evidence: [blankEvidence('link'), grade] }));
    expect(draft.evidence).toEqual([{ id: grade.id, type: 'grade', value: 'A+', scale: '4.5' }]);
  });
  it('says which evidence is wrong', () => {
    const rank = { ...blankEvidence('rank'), value: '3', of: '0' };
    const { error } = NewMilestone.safeParse(
      draftFrom(blank({ kind: 'other', title: 'x', evidence: [rank] })),
    );
    expect(error?.issues[0]?.path).toEqual(['evidence', 0, 'of']);
  });
  it('has no amount until a number is typed, and 0 of a total alone', () => {
    expect(draftFrom(blank()).amount).toBeNull();
    expect(draftFrom(blank({ kind: 'book', total: '1,371' })).amount).toEqual({
      done: 0,
      total: 1371,
      unit: 'pages',
    });
  });
  it('comes back from what was stored without a change', () => {
    const stored = {
      ...{
        id: newId(),
        version: 3,
        title: 'Attention',
        goalId: null,
        parentId: null,
        note: 'n',
        position: 0,
      },
      ...{ status: 'done', planned: '2021-10', firstPlanned: null, actual: '2021-11', setAsideReason: null },
      details: {
        kind: 'paper',
        authors: ['Kim, J.', 'Lee'],
        venue: null,
        pages: 15,
        doi: null,
        arxivId: '1706.03762',
      },
      amount: { done: 1, total: null, unit: 'papers' },
      evidence: [
        { id: newId(), type: 'score', metric: null, value: '0.980', direction: 'lower', board: 'private' },
      ],
    } as unknown as MilestoneView;
    const changes = MilestoneChanges.parse(changesFrom(typedOf(stored)));
    const { id: _, version: __, position: ___, status: ____, firstPlanned: _____, ...asStored } = stored;
    expect(changes).toEqual(asStored);
  });
});

describe('when it happened, as the form asks for it', () => {
  it('is the beginning of what goes on, and the whole of what is over', () => {
    expect(asAsked('under_way', '2021-09/..')).toBe('2021-09');
    expect(asAsked('done', '2021-09/2021-12')).toBe('2021-09/2021-12');
    expect(asAsked('under_way', '2021-09/2021-12')).toBe('2021-09');
  });
});

describe('several names in one field', () => {
  it.each([[['김하나', '이두리']], [['Kim, J.', 'Lee, H.']], [['Kim, J.']], [[]]])(
    '%j comes back',
    (names) => {
      expect(namesFrom(namesTyped(names))).toEqual(names);
    },
  );
});
