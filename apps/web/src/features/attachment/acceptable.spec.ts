import { describe, expect, it } from '@jest/globals';
import { nameFor, unacceptable } from './acceptable';

const MIB = 2 ** 20;

describe('a file somebody wants to attach', () => {
  it.each([
    [{ name: 'a.png', type: 'image/png', size: 30 * MIB }, null],
    [{ name: 'a.pdf', type: 'application/pdf', size: 100 * MIB }, null],
    [{ name: 'a', type: '', size: 1 }, null],
    [{ name: 'a.png', type: 'image/png', size: 30 * MIB + 1 }, 'image_too_large'],
    [{ name: 'a.zip', type: '', size: 100 * MIB + 1 }, 'file_too_large'],
    [{ name: 'a.txt', type: 'text/plain', size: 0 }, 'empty'],
    [{ name: 'a.png', type: 'image/svg+xml', size: 1 }, 'svg'],
    [{ name: 'a.SVG', type: '', size: 1 }, 'svg'],
    [{ name: 'IMG_1.HEIC', type: '', size: 1 }, 'image_type'],
    [{ name: 'a', type: 'image/tiff', size: 1 }, 'image_type'],
  ])('%j: %s', (file, why) => {
    expect(unacceptable(file)).toBe(why);
  });

  it.each([
    ['사진.png', '사진.png'],
    ['사진.png'.normalize('NFD'), '사진.png'],
    ['a/b\\c\u202egnp.exe', 'a_b_c_gnp.exe'],
    [' ', 'file.png'],
    [`${'가'.repeat(300)}.png`, `${'가'.repeat(251)}.png`],
  ])('%j is sent as %j', (name, sent) => {
    expect(nameFor({ name, type: 'image/png' })).toBe(sent);
  });
});
