import { expect, it } from '@jest/globals';
import { bytesInWords } from './bytes-in-words';

it.each([
  [0, '0.0 MB'],
  [1, '0.1 MB'],
  [1_234_567, '1.3 MB'],
  [536_870_912, '537 MB'],
])('%i bytes are told as %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});
