import { World } from '../world/world.js';
import { goesInAndComesOut } from './any-folder.js';

describe('any folder of a blog, many times', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('goes in and comes out byte for byte', () => goesInAndComesOut(world, 500), 600_000);
});
