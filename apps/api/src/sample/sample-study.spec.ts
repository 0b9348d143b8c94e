import { sampleStudy } from './sample-study.js';
import { korean } from './sample-words.ko.js';
import { SAMPLE_TODAY } from './sample-journey.js';

const study = sampleStudy(korean);

describe('the study of the sample', () => {
  it('lies in its past, and never twice on one day for one thing', () => {
    const places = study.map(({ milestone, on }) => `${milestone} ${on}`);
    expect(new Set(places).size).toBe(places.length);
    expect(study.filter(({ on }) => on > SAMPLE_TODAY)).toEqual([]);
  });

  it('has a line of its own on the days that got one', () => {
    const lines = study.map(({ note }) => note).filter((note) => note !== '');
    expect(lines.sort()).toEqual(Object.values(korean.turning.study).sort());
  });
});
