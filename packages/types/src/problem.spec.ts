import { Problem } from './problem.js';

const problem = {
  type: 'urn:ullim:problem:invalid_input',
  title: 'Some of it was not understood',
  status: 400,
  code: 'invalid_input',
  detail: 'Mend the fields named under "errors" and send it again.',
};
const field = { path: 'evidence.0.of', code: 'too_small', message: 'Ranks begin at 1.' };

describe('a problem', () => {
  it.each([
    [{}],
    [{ errors: [] }],
    [{ errors: [field] }],
    [{ current: { version: 3 } }],
    [{ current: null }],
  ])('may say more: %j', (more) => {
    expect(Problem.parse({ ...problem, ...more })).toEqual({ ...problem, ...more });
  });

  it.each([
    [{ code: 'oops' }, 'code'],
    [{ status: '400' }, 'status'],
    [{ detail: undefined }, 'detail'],
    [{ errors: [field, { ...field, path: ['a'] }] }, 'errors.1.path'],
    [{ errors: [{ ...field, input: 'secret' }] }, 'errors.0'],
    [{ stack: 'at …' }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(Problem.safeParse({ ...problem, ...wrong }).error?.issues[0]?.path.join('.')).toBe(path);
  });
});
