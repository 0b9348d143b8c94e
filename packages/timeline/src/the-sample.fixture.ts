import { readFileSync } from 'node:fs';
import type { Locale } from '@ullim/types/account';
import type { TimelineView } from '@ullim/types/timeline';

/** The sample journey, as the API gives it. */
export const sample = (locale: Locale): TimelineView =>
  JSON.parse(
    readFileSync(new URL(`../golden/sample.${locale}.json`, import.meta.url), 'utf8'),
  ) as TimelineView;
