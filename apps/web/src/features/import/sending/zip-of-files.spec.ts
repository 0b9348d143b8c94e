import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { UnreadableFile, zipOfFiles } from './zip-of-files';

const chosen = (path: string, words: string, lastModified = 0) => ({
  path,
  file: new File([words], path, { lastModified }),
});
const nobody = () => {};

describe('a folder packed into one archive', () => {
  it('has every file under its name, letter by letter, with its bytes', async () => {
    const nfd = '회고.md'.normalize('NFD');
    const zip = await zipOfFiles([chosen(`blog/${nfd}`, '---\r\n글'), chosen('blog/empty.md', '')], nobody);
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
      [`blog/${nfd}`, '---\r\n글'],
      ['blog/empty.md', ''],
    ]);
  });

  it('says how far it is', async () => {
    const told: number[] = [];
    await zipOfFiles([chosen('a', '1234'), chosen('b', '56')], (done) => told.push(done));
    expect(told).toEqual([4, 6]);
  });

  it('takes files of any time', async () => {
    const times = [0, Date.UTC(1970), Date.UTC(2021, 11, 26), Date.UTC(2150)];
    const zip = await zipOfFiles(
      times.map((time, index) => chosen(`${index}`, 'x', time)),
      nobody,
    );
    expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toEqual(['0', '1', '2', '3']);
  });

  it('names the file that is gone', async () => {
    const gone = chosen('a.md', '글');
    gone.file.stream = () =>
      new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    await expect(zipOfFiles([gone], nobody)).rejects.toThrow(new UnreadableFile('a.md'));
  });
});
