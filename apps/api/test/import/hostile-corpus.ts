import { deflateRawSync } from 'node:zlib';
import { type Entry, forgedZip } from './hostile-zips.js';

export const good: Entry = { name: '_posts/2021-12-26-a.md', content: '# 글' };
const zeros = Buffer.alloc(3 * 2 ** 20);

/** What deflate allows: pieces that hold nothing. */
const emptyBlocks = (count: number) => Buffer.alloc(5 * count, Buffer.from([0, 0, 0, 0xff, 0xff]));

/** What is wrong with an archive, its entries beside a good one, and the code and paths of the refusal. */
export const HOSTILE: [string, Entry[], string, string[]][] = [
  ['climbs out', [{ name: '../../etc/cron.d/a' }], 'climbs_out', ['../../etc/cron.d/a']],
  ['climbs out from within', [{ name: '_posts/../../a.md' }], 'climbs_out', ['_posts/../../a.md']],
  ['begins at the root', [{ name: '/etc/passwd' }], 'absolute', ['/etc/passwd']],
  ['names a drive', [{ name: 'C:/a.md' }], 'drive_letter', ['C:/a.md']],
  ['has backslashes', [{ name: '..\\..\\a.md' }], 'backslash', ['..\\..\\a.md']],
  ['ends its name early', [{ name: 'a.md\0.png' }], 'control_character', ['a.md\\u0000.png']],
  ['turns the way of writing', [{ name: 'a\u202egnp.md' }], 'control_character', ['a\\u202egnp.md']],
  ['is named in no encoding', [{ name: Buffer.from([0xff, 0x2e, 0x6d]) }], 'unreadable_name', ['ÿ.m']],
  ['is a link', [{ name: 'a.md', content: '/etc/passwd', mode: 0o120777 }], 'symlink', ['a.md']],
  ['is a device', [{ name: 'a.md', mode: 0o020666 }], 'device', ['a.md']],
  ['is a pipe', [{ name: 'a.md', mode: 0o010666 }], 'device', ['a.md']],
  ['is there twice', [{ name: 'a.md' }, { name: './a.md' }], 'duplicate', ['a.md', 'a.md']],
  ['differs in capitals only', [{ name: 'A.md' }, { name: 'a.md' }], 'capitals', ['A.md', 'a.md']],
  [
    'differs in its Unicode form only',
    [{ name: '회.md' }, { name: '회.md'.normalize('NFD') }],
    'unicode_form',
    ['회.md', '회.md'.normalize('NFD')],
  ],
  ['is a folder, too', [{ name: 'a' }, { name: 'a/b.md' }], 'file_is_folder', ['a', 'a/b.md']],
  [
    'shares bytes',
    [{ name: 'a.md' }, { name: 'b.md', at: 0 }],
    'overlapping',
    ['_posts/2021-12-26-a.md', 'b.md'],
  ],
  ['is encrypted', [{ name: 'a.md', flags: 0x801 }], 'encrypted', ['a.md']],
  ['is packed in another way', [{ name: 'a.md', method: 14 }], 'unknown_compression', ['a.md']],
  [
    'is longer than it says',
    [{ name: 'a.md', content: 'x'.repeat(99), deflated: true, size: 9 }],
    'size_lies',
    ['a.md'],
  ],
  [
    'is shorter than it says',
    [{ name: 'a.md', content: 'x', deflated: true, size: 9 }],
    'size_lies',
    ['a.md'],
  ],
  [
    'is much to read and holds next to nothing',
    [{ name: 'a.md', deflated: true, packed: Buffer.concat([emptyBlocks(1000), deflateRawSync('글')]) }],
    'size_lies',
    ['a.md'],
  ],
  ['is stored and says another size', [{ name: 'a.md', size: 9 }], 'size_lies', ['a.md']],
  ['has another sum', [{ name: 'a.md', crc: 1 }], 'damaged', ['a.md']],
  ['is a bomb', [{ name: 'a.png', content: zeros, deflated: true }], 'bomb', ['a.png']],
  [
    'says to be huge',
    [...Array(40)].map((_, at) => ({
      name: `${at}.bin`,
      content: zeros.subarray(0, 2 ** 19),
      deflated: true,
      size: 2 ** 26,
    })),
    'bomb',
    ['0.bin'],
  ],
];

/** The same for archives that are wrong as a whole. */
export const HOSTILE_WHOLE: [string, Buffer, string][] = [
  ['nothing an archive begins with', Buffer.from('no archive'), 'not_an_archive'],
  ['a list that is cut off', forgedZip([good], { count: 9 }), 'damaged'],
  ['more files than there may be', forgedZip([good], { count: 20_001 }), 'too_many_files'],
];
