import { describe, expect, it } from '@jest/globals';
import { suggestHandle, typedHandle } from '@/features/session/suggest-handle';

describe('a handle is suggested', () => {
  it.each([
    ['ha.neul+ullim@example.org', '김하늘', 'ha-neul'],
    ['HaNeul_Kim@example.org', '', 'haneul-kim'],
    ['', 'Zoë Müller', 'zoe-muller'],
    ['hi@example.org', 'Sky Kim', 'sky-kim'],
    ['admin@example.org', 'Ada L.', 'ada-l'],
    ['하늘@example.org', '하늘', ''],
    [`${'a'.repeat(64)}@example.org`, '', 'a'.repeat(30)],
  ])('from %s and %s: %s', (email, name, handle) => {
    expect(suggestHandle(email, name)).toBe(handle);
  });
});

it('what is typed becomes a handle while typing', () => {
  expect(typedHandle('/@Ha Neul.Kim_')).toBe('ha-neul-kim-');
});
