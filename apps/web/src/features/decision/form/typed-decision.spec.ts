import { describe, expect, it } from '@jest/globals';
import { NewDecision } from '@ullim/types/decision';
import { blankConstraint, blankDecision, blankOption, draftFrom, type TypedDecision } from './typed-decision';

const option = (label: string) => ({ ...blankOption(), label });
const typed = (changes: Partial<TypedDecision>): TypedDecision => ({
  ...blankDecision(),
  question: '언어와 비전, 무엇을 먼저 할까',
  ...changes,
});

describe('what is kept of a form', () => {
  it('leaves out options that say nothing, when two say something', () => {
    const [language, nothing, vision] = [option('언어를 먼저'), blankOption(), option('비전을 먼저')];
    const draft = draftFrom(typed({ options: [language, nothing, vision] }));
    expect(draft.options.map(({ label }) => label)).toEqual(['언어를 먼저', '비전을 먼저']);
    expect(NewDecision.safeParse(draft).success).toBe(true);
  });
  it('asks for the second option by name', () => {
    const read = NewDecision.safeParse(draftFrom(typed({ options: [option('언어를 먼저'), blankOption()] })));
    expect(read.error?.issues[0]?.path).toEqual(['options', 1, 'label']);
  });
  it('asks for a constraint of which only the period is known', () => {
    const constraints = [blankConstraint(), { ...blankConstraint(), period: '2022' }];
    const draft = draftFrom(typed({ options: [option('a'), option('b')], constraints }));
    expect(draft.constraints).toHaveLength(1);
    expect(NewDecision.safeParse(draft).error?.issues[0]?.path).toEqual(['constraints', 0, 'words']);
  });
});
