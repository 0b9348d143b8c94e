import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_TYPES } from '@ullim/types/evidence';
import { STATUSES, UNITS } from '@ullim/types/milestone';
import { KINDS } from '@ullim/types/milestone-details';
import { DETAIL_FIELDS } from './form/detail-fields';

const words = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../locales/ko/milestone.json'), 'utf8'),
) as Record<string, Record<string, unknown>>;

describe('every value of the contract has its words', () => {
  it.each([
    ['status', STATUSES],
    ['group', STATUSES],
    ['when', STATUSES],
    ['kept', STATUSES],
    ['unit', UNITS],
    ['count', UNITS],
    ['titleExample', KINDS],
    ['evidence', EVIDENCE_TYPES],
    ['evidenceField', EVIDENCE_TYPES],
    ['detail', [...new Set(Object.values(DETAIL_FIELDS).flatMap((fields) => fields.map(({ key }) => key)))]],
    ['act', ['beginning', 'completion', 'setting-aside', 'reopening']],
    ['acted', ['beginning', 'completion', 'setting-aside', 'reopening']],
  ])('%s', (group, values) => {
    expect(Object.keys(words[group]!).sort()).toEqual([...values].sort());
  });
});
