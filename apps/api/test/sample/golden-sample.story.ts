import { readFile, writeFile } from 'node:fs/promises';
import { Locale } from '@ullim/types/account';
import type { TimelineView } from '@ullim/types/timeline';
import type { Person } from '../world/person.js';
import { World } from '../world/world.js';

const fileOf = (locale: Locale) =>
  new URL(`../../../../packages/timeline/golden/sample.${locale}.json`, import.meta.url);

/** The scenes of `packages/timeline` are held against the sample as it really is. */
describe('the sample that scenes are made of', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.open();
    world.clock.set('2021-12-26T11:13:00Z');
  });
  afterAll(() => world.close());

  it.each(Locale.options)('is the one the API gives, in %s', async (locale) => {
    const learner: Person = await world.newcomer({ locale });
    expect((await learner.put('/api/journey/sample')).status).toBe(200);
    const given = named((await learner.get<TimelineView>('/api/timeline')).body);
    if (process.env['ULLIM_WRITE_GOLDEN']) await writeFile(fileOf(locale), given);
    expect(JSON.parse(given)).toEqual(JSON.parse(await readFile(fileOf(locale), 'utf8')));
  });
});

/** Ids by the order in which they come, instead of those of the day. */
function named(view: TimelineView): string {
  const names = new Map<string, string>();
  const text = JSON.stringify(view, null, 2).replace(UUID, (id) => {
    if (!names.has(id)) names.set(id, `0190a000-0000-7000-8000-${String(names.size).padStart(12, '0')}`);
    return names.get(id)!;
  });
  return `${text}\n`;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
