import { expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { toldOf } from './told';

it('a form begins with what a post told, and with nothing that is none', () => {
  const reflection = newId();
  expect(toldOf({ title: '대회', on: '2021-41', rank: '3', of: '120', reflection })).toMatchObject({
    ...{ title: '대회', on: '2021-41', reflection },
    evidence: [{ type: 'rank', value: '3', of: '120' }],
  });
  expect(toldOf({ on: '어제', reflection: '1', rank: ['3'] })).toEqual({
    ...{ title: '', on: null, evidence: [], reflection: null, place: null },
  });
});
