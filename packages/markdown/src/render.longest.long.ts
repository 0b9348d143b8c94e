import { LONGEST_RENDERED } from './limits.js';
import { renderMarkdown } from './render.js';
import { endlessTexts } from './testing/attacks.js';

describe('the longest text that is rendered', () => {
  it.each(endlessTexts(LONGEST_RENDERED))(
    '$name: it ends',
    ({ markdown }) => {
      expect(renderMarkdown(markdown)).not.toMatch(/^<pre>(?!<code)/);
    },
    60_000,
  );
});
