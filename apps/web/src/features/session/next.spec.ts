import { describe, expect, it } from '@jest/globals';
import { nextOf } from '@/features/session/next';

describe('after signing in', () => {
  it('a person goes on to where they were going', () => {
    expect(nextOf('/goals/018f?tab=time#top')).toBe('/goals/018f?tab=time#top');
    expect(nextOf(['/settings', '/goals'])).toBe('/settings');
  });

  it.each([
    undefined,
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
    '/sign-up',
  ])('but never elsewhere: %s', (next) => {
    expect(nextOf(next)).toBe('/');
  });
});
