import fc from 'fast-check';
import { firstHeading, plainText, readingTime } from './plain-text.js';

describe('the first words of a post', () => {
  it('carry no markup, front matter, title or note', () => {
    const post =
      '---\ntitle: a\n---\n\n# 제목\n\n**"강조"**는 [링크](/a)[^1]와 `code`.<br>다음 <b>줄</b>\n\n- 하나\n- 둘\n\n[^1]: 각주';
    expect(plainText(post, 100)).toBe('"강조"는 링크와 code. 다음 줄 하나 둘');
  });

  it('keep the cells of a table apart', () => {
    const post =
      '시험이 끝났다.\n\n| 과목 | 성적 |\n|---|---|\n| 기계학습 | **A+** |\n| 확률 | |\n\n또 보자.';
    expect(plainText(post, 100)).toBe('시험이 끝났다. 과목 · 성적 · 기계학습 · A+ · 확률 또 보자.');
    expect(readingTime(post).characters).toBe(23);
  });

  it('leave out what only a machine reads', () => {
    const excerpt = (text: string) => plainText(text, 100);
    expect(excerpt('앞\n\n```py\nprint(1)\n```\n\n뒤 `x = 1`')).toBe('앞 뒤 x = 1');
    expect(excerpt('낱말 $w_{1}$마다\n\n$$\n\\sum_i x_i\n$$\n\n값 $\\frac{1}{2}$을')).toBe(
      '낱말 w_1마다 값 …을',
    );
    expect(excerpt('영상 {% include youtube.html id="a" %}과 `{% raw %}` {{ page.title }}끝')).toBe(
      '영상 과 {% raw %} 끝',
    );
    expect(excerpt('앞\n\n{% highlight python %}\nprint("안녕")\n{% endhighlight %}\n\n뒤')).toBe('앞 뒤');
    expect(excerpt('```\nonly code\n```')).toBe('only code');
  });

  it('are the words of a link whose address Liquid would make', () => {
    const excerpt = (text: string) => plainText(text, 100);
    expect(excerpt('지난 [첫 **글**]({% post_url 2021-12-26-첫-글 %})에 이어')).toBe('지난 첫 글에 이어');
    expect(excerpt('[소개]({{ \'/about/\' | relative_url }} "소개")와 [끝]({{ site.baseurl }}/끝#둘)')).toBe(
      '소개와 끝',
    );
    expect(excerpt('[앞]({{ "/a" | relative_url }}{% link _posts/가.md %}) [뒤]( {%- link b -%} )')).toBe(
      '앞 뒤',
    );
    expect(excerpt("앞 ![고양이]({{ '/고양이.png' | relative_url }}) 뒤 ![개](개.png)")).toBe('앞 뒤');
    expect(excerpt('[![고양이]({{ "/a.png" | relative_url }}) 보기]({% post_url 2021-12-26-가 %})')).toBe(
      '보기',
    );
    expect(excerpt('`[글]({% post_url a %})`')).toBe('[글]({% post_url a %})');
  });

  it('keep a title that is all there is', () => {
    expect(plainText('# 제목', 100)).toBe('제목');
  });

  it('end in an ellipsis, with Latin words whole', () => {
    expect(plainText('learning machines slowly', 12)).toBe('learning…');
    expect(plainText('머신러닝 엔지니어가 되고 싶어요', 8)).toBe('머신러닝 엔지…');
    expect(plainText('antidisestablishmentarianism', 5)).toBe('anti…');
  });

  it('count what a person sees as one character as one', () => {
    expect(plainText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…');
  });

  it('are the beginning of all its words, whatever follows', () => {
    const piece = fc.constantFrom(
      ...[
        '# 제목',
        '**강조**와 글',
        '- 하나\n- 둘',
        '> 말 [링크][a]',
        '[a]: /b',
        '```js\nconst a = 1;\n```',
        '글[^1]',
      ],
      ...[
        '[^1]: 각주',
        '| 과목 | 성적 |\n|---|---|\n| 확률 | A |',
        '<b>줄',
        '글 '.repeat(30),
        '*끝나지 않는',
        'é👩‍👩‍👧‍👦',
      ],
    );
    const post = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('\n\n'));
    fc.assert(
      fc.property(post, fc.integer({ min: 1, max: 30 }), (text, length) => {
        const told = plainText(text, length).replace(/…$/, '').trimEnd();
        expect(plainText(text, 3_000).startsWith(told)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never exceed the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
        expect([...new Intl.Segmenter().segment(plainText(text, length))].length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('reading time', () => {
  it('is nothing for an empty post', () => {
    expect(readingTime('---\na: 1\n---\n')).toEqual({ characters: 0, words: 0, minutes: 0 });
  });

  it('counts syllables in Korean and words in English', () => {
    expect(readingTime('가'.repeat(1_000)).minutes).toBe(2);
    expect(readingTime('word '.repeat(440)).minutes).toBe(2);
    expect(readingTime('**API**를 씁니다')).toEqual({ characters: 7, words: 2, minutes: 1 });
  });

  it('counts decomposed Hangul as it looks', () => {
    expect(readingTime('한글'.normalize('NFD')).characters).toBe(2);
  });
});

describe('the first heading', () => {
  it('is its words', () => {
    expect(firstHeading('---\n# no\n---\n글\n\n## **첫** `제목` ##\n\n# 둘')).toBe('첫 제목');
    expect(firstHeading('# [논문]({% post_url 2021-12-26-논문 %}) 다시 읽기')).toBe('논문 다시 읽기');
  });

  it('is absent when there is none', () => {
    expect(firstHeading('글\n\n    # code\n\n# ')).toBeNull();
  });
});
