import { expect, it } from '@jest/globals';
import { isUnopened, nameNewText } from './new-text';

it('a text is unheard of the first time it is opened, and never again', () => {
  const id = nameNewText();
  expect(isUnopened(id)).toBe(true);
  expect(isUnopened(id)).toBe(false);
  expect(isUnopened('from an address')).toBe(false);
});
