import fc from 'fast-check';
import { withAddresses } from './addresses.js';

const ID = '017de2f0-5ba8-7a3c-9d2e-0f6b6f0f9a11';
const said = (body: string) => withAddresses(body, ({ noun, id }) => `{% ${noun} ${id.slice(-4)} %}`);

describe('what a text points to', () => {
  it.each([
    [`[글](/reflections/${ID})`, '[글]({% reflections 9a11 %})'],
    [`[글](</reflections/${ID}> "제목")`, '[글](<{% reflections 9a11 %}> "제목")'],
    [`![그림](/api/attachments/${ID})`, '![그림]({% attachments 9a11 %})'],
    [`[글](/reflections/${ID}#post-끝)`, '[글]({% reflections 9a11 %}#post-끝)'],
    [`[a]: /goals/${ID}\n`, '[a]: {% goals 9a11 %}\n'],
    [`<img src="/api/attachments/${ID.toUpperCase()}">`, '<img src="{% attachments 9a11 %}">'],
    [`\`a\` [글](/milestones/${ID}) \`b\``, '`a` [글]({% milestones 9a11 %}) `b`'],
    [`\`\`\`\ncode\n\`\`\`\n[글](/milestones/${ID})`, '```\ncode\n```\n[글]({% milestones 9a11 %})'],
    [`~~~\r\ncode\r\n~~~\r\n[글](/milestones/${ID})`, '~~~\r\ncode\r\n~~~\r\n[글]({% milestones 9a11 %})'],
  ])('%j becomes %j', (body, expected) => {
    expect(said(body)).toBe(expected);
  });

  it.each([
    `\`[글](/reflections/${ID})\``,
    `\`\`\`md\n[글](/reflections/${ID})\n\`\`\`\n`,
    `> ~~~\n> [글](/reflections/${ID})\n`,
    `말로 적은 /reflections/${ID} 주소`,
    `[글](https://example.org/reflections/${ID})`,
    `[글](/reflections/${ID}/revisions)`,
    '[글](/reflections/1)',
  ])('%j stays as it is', (body) => {
    expect(said(body)).toBe(body);
  });

  it('stays where nothing is to become of it, whatever stands around', () => {
    const piece = fc.constantFrom(
      '`',
      '```',
      '\n',
      '\r\n',
      '~~~',
      '](',
      '<',
      '>',
      ')',
      '"',
      `/goals/${ID}`,
      '가',
      ' ',
      '[a]: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        expect(withAddresses(body, () => null)).toBe(body);
        expect(withAddresses(body, ({ written }) => written)).toBe(body);
      }),
    );
  });

  it('is found in a long text of nothing but signs in no time that one notices', () => {
    const body = '`` ` ['.repeat(20_000) + `](/goals/${ID})`;
    expect(said(body)).toContain('{% goals 9a11 %}');
  });
});
