import { describe, expect, it } from '@jest/globals';
import type { LeftReason } from '@ullim/jekyll/folder/left-out';
import type { OddCode } from '@ullim/jekyll/odd';
import type { Clash } from '@ullim/jekyll/path/clashes';
import type { PathProblem } from '@ullim/jekyll/path/read';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A code more or less is refused by the compiler, and then has to get words. */
const ODD: Record<OddCode | 'not_storable' | 'no_room', true> = {
  ...{ broken_front_matter: true, unclosed_front_matter: true, duplicate_key: true, no_keys: true },
  ...{ date_not_understood: true, dates_differ: true, date_from_last_change: true, date_from_file: true },
  ...{ no_date: true, title_shortened: true, too_long: true, mixed_line_ends: true, old_encoding: true },
  ...{ missing_file: true, capitals_differ: true, not_storable: true, no_room: true },
};
const REASONS: Record<
  LeftReason | 'not_chosen' | 'draft_not_chosen' | 'in_bin' | 'not_shown' | 'taken_back',
  true
> = {
  ...{
    system: true,
    version_control: true,
    packages: true,
    tools: true,
    built: true,
    hidden: true,
    theme: true,
  },
  ...{ page: true, not_markdown: true, too_large: true, not_text: true, not_pointed_to: true },
  ...{ not_chosen: true, draft_not_chosen: true, in_bin: true, not_shown: true, taken_back: true },
};
const PATHS: Record<PathProblem | Clash['code'], true> = {
  ...{ empty: true, climbs_out: true, absolute: true, drive_letter: true, backslash: true },
  ...{ control_character: true, unreadable_name: true, too_long: true, too_deep: true, device_name: true },
  ...{ trailing_dot_or_space: true, duplicate: true, unicode_form: true, capitals: true },
  ...{ file_is_folder: true },
};
const ARCHIVE = [
  ...['not_an_archive', 'damaged', 'encrypted', 'unknown_compression', 'size_lies', 'overlapping'],
  ...['symlink', 'device', 'too_many_files', 'too_much', 'bomb', 'too_long_a_work', 'internal'],
];

describe.each(['ko', 'en'])('what is said of an import, in %s', (locale) => {
  const path = join(import.meta.dirname, '../../locales', locale, 'import.json');
  const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;

  it('has words for whatever is odd about a file, and for whatever stays behind', () => {
    expect(Object.keys(words['odd']!)).toEqual(expect.arrayContaining(Object.keys(ODD)));
    expect(Object.keys(words['reason']!)).toEqual(expect.arrayContaining(Object.keys(REASONS)));
  });

  it('says of every refusal why, and what to do', () => {
    for (const code of [...Object.keys(PATHS), ...ARCHIVE, 'unknown'])
      expect({ code, says: words['refusalOf']![code] }).toEqual({
        code,
        says: { why: expect.stringMatching(/\S/), what: expect.stringMatching(/\S/) },
      });
  });
});
