import { withChanges } from './with-changes.js';

describe('A whole with some other parts', () => {
  let asked = 0;
  const whole = {
    near: 1,
    get far() {
      return ++asked;
    },
  };

  it('asks for nothing that nobody asks it for', () => {
    const other = withChanges(whole, { near: 2 });
    expect(asked).toBe(0);
    expect(other.near).toBe(2);
    expect(other.far).toBe(1);
    expect(whole.near).toBe(1);
  });

  it('may have parts that are only worked out then', () => {
    const before = asked;
    const other = withChanges(whole, {
      get far() {
        return 10 * whole.far;
      },
    });
    expect(asked).toBe(before);
    expect(other.far).toBe(10 * (before + 1));
  });
});
