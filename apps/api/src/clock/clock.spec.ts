import { Clock } from './clock.js';

class HeldClock extends Clock {
  constructor(private readonly instant: string) {
    super();
  }
  now() {
    return new Date(this.instant);
  }
}

describe('today', () => {
  it('is already tomorrow in Seoul while it is evening in London', () => {
    const clock = new HeldClock('2021-12-26T15:30:00Z');
    expect(clock.today('Asia/Seoul')).toBe('2021-12-27');
    expect(clock.today('Europe/London')).toBe('2021-12-26');
  });
});
