import { LONGEST_RENDERED } from './limits.js';
import { renderedWhole } from './render.js';
import { endlessTexts } from './testing/endless-texts.js';

describe('the longest text that is rendered', () => {
  it.each(endlessTexts(LONGEST_RENDERED))(
    '$name: it ends',
    async ({ markdown }) => {
      expect((await renderedWhole(markdown)).html).not.toMatch(/^<pre>(?!<code)/);
    },
    60_000,
  );
});
