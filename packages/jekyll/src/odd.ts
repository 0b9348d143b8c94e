/** What a person is told about a file that came in and was not quite as expected. Nothing of it was lost. */
export type Odd = { code: OddCode; line?: number; detail?: string };

export type OddCode =
  /** Its front matter could not be read; it is kept word for word. `detail` says why. */
  | 'broken_front_matter'
  /** It begins with a fence that nothing closes, so all of it is the text. */
  | 'unclosed_front_matter'
  /** A key is given twice; the last one counts. */
  | 'duplicate_key'
  /** Its front matter is no list of keys. */
  | 'no_keys'
  | 'date_not_understood'
  /** Its name says another day than its front matter, which counts. */
  | 'dates_differ'
  /** Nobody wrote when it happened: the day it was last changed stands in. */
  | 'date_from_last_change'
  | 'date_from_file'
  | 'no_date'
  | 'title_shortened'
  | 'too_long'
  | 'mixed_line_ends'
  | 'old_encoding'
  /** A local link to a file that did not come along. */
  | 'missing_file'
  /** A local link that finds its file only when capitals do not count. */
  | 'capitals_differ';
