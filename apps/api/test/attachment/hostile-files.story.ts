import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ATTACHMENT_LIMITS } from '@ullim/types/attachment-limits';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { attaching } from './attaching.js';
import { animation, gifOf, image, pngOf } from './images.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';

describe('a file that means harm', () => {
  let world: World;
  let person: Person;
  let desk: ReturnType<typeof attaching>;
  beforeAll(async () => {
    world = await World.open();
    person = await world.newcomer();
    desk = attaching(person);
  });
  afterAll(() => world.close());

  const files = async () =>
    (await readdir(world.dataFolder, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
  const refused = async (content: Buffer, about: { id?: string; name?: string } = {}) => {
    const before = await files();
    const answer = await desk.send(content, about);
    expect((await files()).length).toBe(before.length);
    return { status: answer.status, code: problemIn(answer).errors?.[0]?.code ?? problemIn(answer).code };
  };

  it.each([
    ['plainly', SVG],
    ['after a declaration and a comment', `\ufeff <?xml version="1.0"?><!-- <x> --> ${SVG}`],
    [
      'after a document type',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/" [<!ENTITY a "b">]>${SVG}`,
    ],
    ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
  ])('an SVG is refused, whatever it is called: %s', async (_, content) => {
    expect(await refused(Buffer.from(content), { name: 'photo.png' })).toEqual({ status: 400, code: 'svg' });
  });

  it.each([
    ['TIFF', async () => halfTransparent().tiff().toBuffer()],
    ['HEIC', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['BMP', async () => Buffer.concat([Buffer.from('BM\x40\0\0\0\0\0\0\0'), Buffer.alloc(60)])],
  ])('an image that carries its place and is not shown is refused: %s', async (_, content) => {
    expect(await refused(await content())).toEqual({ status: 400, code: 'image_type' });
  });

  it.each([
    ['that ends early', async () => (await image('jpeg', { width: 600, height: 400 })).subarray(0, 2000)],
    ['of a beginning alone', async () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['with noise for pixels', async () => noisy(await image('png', { width: 300, height: 300 }))],
    ['that is a GIF by its first letters', async () => Buffer.from(`GIF89a${HTML}`)],
    ['that is a JPEG by its first letters', async () => Buffer.from(`\xff\xd8\xff/*${HTML}*/`, 'latin1')],
    ['that is a WebP by its first letters', async () => Buffer.from(`RIFF\x10\0\0\0WEBP${HTML}`, 'latin1')],
    [
      'that is an AVIF by its first letters',
      async () => Buffer.from(`\0\0\0\x14ftypavif\0\0\0\0avif${HTML}`),
    ],
  ])('an image %s is refused', async (_, content) => {
    expect(await refused(await content())).toEqual({ status: 400, code: 'image_broken' });
  });

  it.each([
    ['of 60,000 by 60,000 pixels', 60_000, 60_000],
    ['one pixel too large', 10_000, 5_001],
    ['of as many as can be said', 2 ** 31 - 1, 2 ** 31 - 1],
  ])('an image %s is refused before it is unpacked', async (_, width, height) => {
    const { status, code } = await refused(pngOf(width, height));
    expect(status).toBe(400);
    expect(['too_many_pixels', 'image_broken']).toContain(code);
  });

  it('an image that is heavy to write again may have fewer pixels', async () => {
    const create = { width: 4001, height: 4000, channels: 3 as const, background: 'white' };
    const content = await sharp({ create }).webp({ effort: 0 }).toBuffer();
    expect(await refused(content)).toEqual({ status: 400, code: 'too_many_pixels' });
  });

  it('many frames count as one image', async () => {
    expect(await refused(gifOf(1000, 1000, 51))).toEqual({ status: 400, code: 'too_many_pixels' });
    expect(await desk.attach(gifOf(1000, 1000, 2))).toMatchObject({ width: 1000, height: 1000 });
  });

  it('what hangs behind the end of an image, or hides in it, does not come out again', async () => {
    const polyglot = Buffer.concat([await image('gif'), Buffer.from(`${HTML}PK\x03\x04`)]);
    const commented = withComment(await image('jpeg'), HTML);
    for (const content of [
      polyglot,
      commented,
      Buffer.concat([await animation('webp'), Buffer.from(HTML)]),
    ]) {
      const { id } = await desk.attach(content, { name: 'x.html' });
      const { bytes, headers } = await desk.open(id);
      expect(bytes.includes('script')).toBe(false);
      expect(headers['content-type']).toMatch(/^image\//);
    }
  });

  it('a page is never a page: it is text to download', async () => {
    const { id } = await desk.attach(Buffer.from(HTML), { name: 'photo.png' });
    expect((await desk.open(id)).headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it('nothing at all is refused', async () => {
    expect(await refused(Buffer.alloc(0))).toEqual({ status: 400, code: 'empty' });
  });

  it.each([
    ['an image larger than 30 MiB', withTail(ATTACHMENT_LIMITS.imageBytes)],
    ['a file larger than 100 MiB', async () => Buffer.alloc(ATTACHMENT_LIMITS.fileBytes + 1)],
  ])('%s is refused', async (_, content) => {
    expect(await refused(await content())).toEqual({ status: 413, code: 'body_too_large' });
  });

  it.each(['../../etc/passwd', '..\\..\\x', '/etc/passwd', 'a\0.png', 'gnp.\u202eexe', '', 'x'.repeat(256)])(
    'a name like %j is refused',
    async (name) => {
      expect((await refused(await image('png'), { name })).status).toBe(400);
    },
  );

  it.each(['../x', '..%2f..%2fx', newId().replace('-7', '-4'), ''])(
    'an id like %j is refused, and opens nothing',
    async (id) => {
      expect((await refused(await image('png'), { id })).status).toBe(400);
      expect((await person.get(`/api/attachments/${id}/480`)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('what is no file is refused', async () => {
    const url = `/api/attachments?id=${newId()}&name=a.png`;
    for (const answer of [
      await person.post(url, { id: newId() }),
      await person.post(url),
      await person.send('POST', url, 'x', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
      await person.send('POST', url, 'x', { headers: { 'content-type': 'image/png' } }),
    ])
      expect(problemIn(answer)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  it('a name in quotes and line breaks writes no headers', async () => {
    const name = `a";x="'%0d%0aSet-Cookie: y=1.txt`;
    const { id } = await desk.attach(Buffer.from('x'), { name });
    const { headers } = await desk.open(id);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toBe(
      `attachment; filename="a_;x=_'_0d_0aSet-Cookie: y=1.txt"; ` +
        `filename*=UTF-8''a%22%3Bx%3D%22%27%250d%250aSet-Cookie%3A%20y%3D1.txt`,
    );
  });

  it('a stranger is turned away before anything is read', async () => {
    const before = await files();
    const answer = await attaching(world.visitor()).send(await image('png'));
    expect(answer.status).toBe(401);
    expect(await files()).toEqual(before);
  });

  it('and all that was ever written lies in the data folder, under names of our own', async () => {
    await desk.attach(await image('png'), { name: '이름.png' });
    for (const { parentPath, name } of await files()) {
      expect(parentPath.startsWith(join(world.dataFolder, 'files'))).toBe(true);
      expect(name).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

const halfTransparent = () =>
  sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } });

function noisy(png: Buffer): Buffer {
  const at = png.indexOf('IDAT') + 20;
  return Buffer.concat([png.subarray(0, at), Buffer.alloc(40, 0xa5), png.subarray(at + 40)]);
}

function withComment(jpeg: Buffer, comment: string): Buffer {
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), Buffer.from(comment)]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

function withTail(bytes: number): () => Promise<Buffer> {
  return async () => Buffer.concat([await image('png'), Buffer.alloc(bytes)]);
}
