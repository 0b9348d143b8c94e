import fc from 'fast-check';
import iconv from 'iconv-lite';
import { clashesOf } from './clashes.js';
import { readName } from './name.js';
import { readPath } from './read.js';

describe('a path', () => {
  it.each([
    ['_posts/2021-12-26-회고.md', '_posts/2021-12-26-회고.md'],
    ['./_posts//a.md', '_posts/a.md'],
    ['_posts/회고.md'.normalize('NFD'), '_posts/회고.md'],
    ['a..b/..c/...d', 'a..b/..c/...d'],
    ['What: why?.md', 'What: why?.md'],
    ['console/auxiliary.md', 'console/auxiliary.md'],
    ['assets/Icon\r', 'assets/Icon\r'],
  ])('%j comes in as %j', (given, path) => {
    expect(readPath(given)).toEqual({ path, folder: false });
  });

  it('of a folder is told from that of a file', () => {
    expect(readPath('_posts/')).toEqual({ path: '_posts', folder: true });
  });

  it.each([
    ['../a', 'climbs_out'],
    ['a/../../b', 'climbs_out'],
    ['/etc/passwd', 'absolute'],
    ['//server/share', 'absolute'],
    ['C:evil.md', 'drive_letter'],
    ['c:/evil.md', 'drive_letter'],
    ['a\\..\\b', 'backslash'],
    ['a\0.md', 'control_character'],
    ['a\nb.md', 'control_character'],
    ['Icon\r.md', 'control_character'],
    ['Icon\r/a.md', 'control_character'],
    ['gnp.\u202edm', 'control_character'],
    ['\ud800.md', 'unreadable_name'],
    ['가'.repeat(100), 'too_long'],
    ['a/'.repeat(600), 'too_long'],
    ['a/'.repeat(40), 'too_deep'],
    ['a/NUL', 'device_name'],
    ['con.md', 'device_name'],
    ['COM1.tar.gz', 'device_name'],
    ['aux /a', 'device_name'],
    ['a./b', 'trailing_dot_or_space'],
    ['a ', 'trailing_dot_or_space'],
    ['', 'empty'],
    ['./', 'empty'],
  ])('%j is refused: %s', (given, problem) => {
    expect(readPath(given)).toEqual({ problem });
  });

  it('never leads out of its folder, whatever it is made of', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'a', ' ', 'C:', '\0', '가', '%2e');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const read = readPath(pieces.join(''));
        if ('path' in read)
          expect(new URL(`file:///in/${encodeURI(read.path)}`).pathname).toMatch(/^\/in\/./);
      }),
    );
  });
});

describe('a name in an archive', () => {
  it.each([
    ['UTF-8 that says so', Buffer.from('회고.md'), true, '회고.md'],
    ['UTF-8 that does not', Buffer.from('회고.md'), false, '회고.md'],
    ['Korean Windows', iconv.encode('회고.md', 'cp949'), false, '회고.md'],
    ['old DOS', iconv.encode('é.md', 'cp437'), false, 'é.md'],
    ['no UTF-8 though it says so', Buffer.from([0xff, 0x41]), true, null],
  ])('is read when it is %s', (_, bytes, saysUtf8, name) => {
    expect(readName(bytes, saysUtf8)).toBe(name);
  });
});

describe('names in one folder', () => {
  const decomposed = '회고.md'.normalize('NFD');

  it.each([
    [['a.md', 'a.md'], 'duplicate'],
    [['회고.md', decomposed], 'unicode_form'],
    [['README.md', 'readme.md'], 'capitals'],
    [['a', 'a/b.md'], 'file_is_folder'],
    [['A', 'x.md', 'a/b.md'], 'file_is_folder'],
    [['a/b/c.md', 'a!/b.md', 'a b/c.md', 'a', 'a.md'], 'file_is_folder'],
  ])('%j clash', (paths, code) => {
    expect(clashesOf(paths).map((clash) => clash.code)).toEqual([code]);
  });

  it('do not clash when every machine tells them apart', () => {
    expect(clashesOf(['a.md', 'b.md', 'x/a.md', 'x/b/a.md'])).toEqual([]);
  });
});
