import { addressOf, attachmentsNamedIn } from './attachment-address.js';
import { NewAttachment, VariantParams } from './attachment.js';

const ID = '0193a1b2-0000-7000-8000-000000000001';
const OTHER = '0193a1b2-0000-7000-8000-000000000002';

describe('an attachment', () => {
  const named = (name: string) => NewAttachment.safeParse({ id: ID, name }).success;

  it.each(['사진.png', '.gitignore', '논문 (최종).pdf', 'a'.repeat(255)])('may be called %s', (name) => {
    expect(named(name)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '../../etc/passwd',
    'a\\b',
    'a\0b',
    'a\nb',
    'a\u007fb',
    'fdp.\u202eexe',
    'a'.repeat(256),
  ])('may not be called %j', (name) => {
    expect(named(name)).toBe(false);
  });

  it('is found in a text wherever it stands, once', () => {
    const text = `![그림](${addressOf(ID)})\n\n[논문](${addressOf(OTHER)}) <img src="${addressOf(ID)}">`;
    expect(attachmentsNamedIn(text)).toEqual([ID, OTHER]);
    expect(attachmentsNamedIn(`/api/attachments/${ID}/480`)).toEqual([ID]);
  });

  it('is not found where only something like it stands', () => {
    for (const text of [ID, `/api/attachments/${ID.slice(0, -1)}`, `/api/attachments/${ID}0`, ''])
      expect(attachmentsNamedIn(text)).toEqual([]);
  });

  it('comes in the widths there are', () => {
    expect(VariantParams.parse({ id: ID, width: '960' })).toEqual({ id: ID, width: 960 });
    for (const width of ['961', '', 'wide', '-1'])
      expect(VariantParams.safeParse({ id: ID, width }).success).toBe(false);
  });
});
