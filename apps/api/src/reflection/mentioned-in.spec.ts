import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { mentionedIn } from './mentioned-in.js';

describe('the reflections a text mentions', () => {
  const [own, a, b] = [newId(), newId(), newId()];
  const home = new URL('https://ullim.example');

  it('are those it links to, to whichever part of them, each once and never itself', () => {
    const body = `[가](/reflections/${a}#post-끝), [나](/reflections/${b.toUpperCase()}/?x), [다](${a}), [여기](/reflections/${own}#위)`;
    expect(mentionedIn(body, own, null)).toEqual([a, b]);
  });

  it('are also known by the address of this Ullim, and by no other', () => {
    const body = `<https://ullim.example/reflections/${a}> [나](https://other.example/reflections/${b})`;
    expect(mentionedIn(body, own, home)).toEqual([a]);
    expect(mentionedIn(body, own, null)).toEqual([]);
  });

  it('are not what is only shown, nor what leads elsewhere', () => {
    const body = `\`/reflections/${a}\` /reflections/${a} [가](/goals/${a}) [나](/reflections/${a}/edit) [다](http://[${a})`;
    expect(mentionedIn(body, own, home)).toEqual([]);
  });

  it('are found wherever the link stands, and any text can be asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), (words, url) => {
        expect(mentionedIn(`${words}\n\n[${a}](${url})\n`, own, home)).toEqual([]);
        expect(mentionedIn(`[가](/reflections/${a})\n\n${words}`, own, home)).toContain(a);
      }),
    );
  });
});
