import type { Reader } from '../reader/reader.js';
import { OneByOne } from './one-by-one.js';

const mina = { journey: 'mina' } as Reader;
const yuna = { journey: 'yuna' } as Reader;

it('a person’s work waits for theirs before it, also when that fails, and for nobody else’s', async () => {
  const line = new OneByOne();
  const begun: string[] = [];
  const ends = new Map<string, (failed?: Error) => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve, reject) =>
      ends.set(name, (failed) => (failed ? reject(failed) : resolve(name))),
    );
  };

  const first = line.run(mina, work('first'));
  const second = line.run(mina, work('second'));
  const third = line.run(mina, work('third'));
  const other = line.run(yuna, work('other'));
  expect(begun).toEqual(['first', 'other']);
  ends.get('first')!(new Error('the disk is full'));
  await expect(first).rejects.toThrow('the disk is full');
  expect(begun).toEqual(['first', 'other', 'second']);
  ends.get('second')!();
  await expect(second).resolves.toBe('second');
  ends.get('third')!();
  ends.get('other')!();
  await expect(Promise.all([third, other])).resolves.toEqual(['third', 'other']);
});
