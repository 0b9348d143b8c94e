import type { Calendar } from '@ullim/types/account';
import type { ReadingChanges } from '@ullim/types/resonance-reading';
import { daysNamed } from '../change/honest-days.js';
import type { ResonanceReading } from './resonance-reading.entity.js';

/** What was typed as the columns that keep it; what was not typed is left out. */
export const columnsOf = (
  { level, sentence, on }: ReadingChanges,
  calendar: Calendar,
): Partial<ResonanceReading> => ({
  ...(level !== undefined && { level }),
  ...(sentence !== undefined && { sentence }),
  ...(on !== undefined && { feltOn: on, ...daysNamed('felt', on, calendar) }),
});
