import { AttachmentView } from '@ullim/types/attachment';
import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { writing } from '../reflection/writing.js';
import { type Person, problemIn } from '../world/person.js';
import { World } from '../world/world.js';
import { addressOf, attaching } from './attaching.js';
import { animation, image, photograph } from './images.js';

describe('somebody who puts a picture into what they write', () => {
  let world: World;
  let learner: Person;
  let desk: ReturnType<typeof attaching>;
  beforeAll(async () => {
    world = await World.open();
    learner = await world.newcomer();
    desk = attaching(learner);
  });
  afterAll(() => world.close());

  it.each(['png', 'jpeg', 'gif', 'webp', 'avif'] as const)('sees it as it was: %s', async (format) => {
    const view = await desk.attach(await image(format), { name: `그림.${format}`, alt: '두 색' });
    expect(AttachmentView.parse(view)).toMatchObject({
      ...{ name: `그림.${format}`, alt: '두 색', type: `image/${format}` },
      ...{ width: 60, height: 40, widths: [], version: 1 },
    });
    const { status, headers, bytes } = await desk.open(view.id);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': `image/${format}`, 'content-length': `${view.bytes}` });
    expect(await colours(bytes)).toEqual({ left: 'red', right: 'blue' });
  });

  it('gets smaller ones of a large one, and can ask for no other width', async () => {
    const view = await desk.attach(await image('jpeg', { width: 2000, height: 1501 }));
    expect(view.widths).toEqual([480, 960, 1600]);
    for (const width of view.widths) {
      const { headers, bytes } = await desk.open(view.id, width);
      expect(headers['content-type']).toBe('image/webp');
      const height = Math.round((width * 1501) / 2000);
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: 'webp' });
      expect(await colours(bytes)).toEqual({ left: 'red', right: 'blue' });
    }
    expect((await desk.open(view.id, 481)).status).toBe(400);
    const small = await desk.attach(await image('jpeg'));
    expect((await desk.open(small.id, 480)).status).toBe(404);
    const tall = await desk.attach(await image('png', { width: 1000, height: 20_000 }));
    expect(tall).toMatchObject({ height: 20_000, widths: [480] });
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'shows it upright, and tells nobody where it was taken: %s',
    async (format) => {
      const sent = await photograph(format);
      expect(await sharp(sent).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
      expect(sent.includes('SECRET')).toBe(true);
      const view = await desk.attach(sent);
      expect(view).toMatchObject({ width: 40, height: 60 });
      const { bytes } = await desk.open(view.id);
      const { exif, xmp, iptc, icc, orientation, width } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, orientation, width }).toEqual({ width: 40 });
      for (const secret of ['SECRET', 'Exif', 'GPS', 'xmpmeta']) expect(bytes.includes(secret)).toBe(false);
    },
  );

  it.each(['gif', 'webp'] as const)('keeps what moves moving: %s', async (format) => {
    const view = await desk.attach(await animation(format));
    expect(view).toMatchObject({ width: 20, height: 10, widths: [] });
    const { bytes } = await desk.open(view.id);
    expect(await sharp(bytes, { animated: true }).metadata()).toMatchObject({
      ...{ pages: 3, delay: [100, 200, 300], loop: 0 },
    });
  });

  it.each([
    ['논문.pdf', Buffer.from('%PDF-1.7\n…'), 'application/pdf'],
    ['자료.zip', Buffer.from('PK\x03\x04…', 'latin1'), 'application/zip'],
    ['메모.txt', Buffer.from('가'.repeat(3000)), 'text/plain; charset=utf-8'],
    ['무엇.bin', Buffer.from([0, 1, 2, 255]), 'application/octet-stream'],
  ])('gets a file back byte for byte, to download: %s', async (name, content, type) => {
    const view = await desk.attach(content, { name });
    expect(view).toMatchObject({ bytes: content.length, width: null, height: null, widths: [] });
    const { headers, bytes } = await desk.open(view.id);
    expect(bytes.equals(content)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''%/),
    });
  });

  it('can send it again harmlessly, and nothing else under the same id', async () => {
    const [one, other, id] = [await image('png'), await image('jpeg'), newId()];
    const first = await desk.send(one, { id });
    const again = await desk.send(one, { id });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    for (const answer of [await desk.send(other, { id }), await desk.send(one, { id, name: 'b.png' })])
      expect(problemIn(answer)).toMatchObject({ status: 409, code: 'id_taken' });
  });

  it('sends it twice at once, and it is there once', async () => {
    const [content, id] = [await image('png'), newId()];
    const answers = await Promise.all([desk.send(content, { id }), desk.send(content, { id })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  });

  it('says later what it shows, and is told when somebody was faster', async () => {
    const { id } = await desk.attach(await image('png'));
    const changed = await learner.patch(addressOf(id), { alt: '강가' }, { version: 1 });
    expect(changed).toMatchObject({ status: 200, body: { alt: '강가', version: 2 } });
    const late = await learner.patch(addressOf(id), { alt: '바다' }, { version: 1 });
    expect(problemIn(late)).toMatchObject({ code: 'stale_version', current: { alt: '강가', version: 2 } });
  });

  it('keeps it in the browser, but not for whoever signs in there next', async () => {
    const { id } = await desk.attach(await image('png'));
    const { headers } = await desk.open(id);
    expect(headers).toMatchObject({
      ...{ 'cache-control': 'private, max-age=31536000, immutable', vary: 'cookie' },
      ...{ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" },
      ...{ etag: expect.stringMatching(/^"[0-9a-f]{64}"$/) },
      'content-disposition': expect.stringMatching(/^inline; /),
    });
    const known = await learner.get(addressOf(id), { headers: { 'if-none-match': String(headers['etag']) } });
    expect({ status: known.status, bytes: known.bytes.length }).toEqual({ status: 304, bytes: 0 });
    const other = await world.newcomer();
    expect((await other.get(addressOf(id))).status).toBe(404);
  });

  it('can have the same file as a neighbour: each their own', async () => {
    const neighbour = await world.newcomer();
    const [content, id] = [await image('png'), newId()];
    await desk.attach(content, { id });
    const theirs = await attaching(neighbour).attach(content, { id, alt: '이웃의 것' });
    expect(theirs).toMatchObject({ id, alt: '이웃의 것' });
    const { body } = await learner.get<{ attachments: AttachmentView[] }>('/api/journey/export');
    expect(body.attachments.find((each) => each.id === id)).toMatchObject({ alt: '' });
  });

  it('finds in a reflection what its text, a draft or an old revision names, and nothing else', async () => {
    const [kept, drafted, loose] = [
      await desk.attach(await image('png'), { name: 'kept.png' }),
      await desk.attach(await image('gif'), { name: 'drafted.gif' }),
      await desk.attach(await image('webp'), { name: 'loose.webp' }),
    ];
    const writer = writing(learner);
    const post = await writer.write({ body: `![](${addressOf(kept.id)})` });
    await writer.saveDraft(post.id, newId(), { body: `[그림](${addressOf(drafted.id)}/480)` });
    await writer.keep(post.id, 1, { body: '그림을 지웠다' });
    const uses = await desk.usesIn(post.id);
    expect(uses.map(({ address, attachment }) => [address, attachment.name])).toEqual([
      [addressOf(kept.id), 'kept.png'],
      [addressOf(drafted.id), 'drafted.gif'],
    ]);
    const { body } = await learner.get<{ attachments: { id: string; uses: object[] }[] }>(
      '/api/journey/export',
    );
    const usesOf = (id: string) => body.attachments.find((each) => each.id === id)!.uses;
    expect(usesOf(kept.id)).toEqual([{ reflectionId: post.id, address: addressOf(kept.id) }]);
    expect(usesOf(loose.id)).toEqual([]);
  });

  it('may name it before it is there: a draft is faster than a picture', async () => {
    const id = newId();
    const post = await writing(learner).write({ body: `![](${addressOf(id)})`, kept: false });
    expect(await desk.usesIn(post.id)).toEqual([]);
    await desk.attach(await image('png'), { id });
    expect(await desk.usesIn(post.id)).toMatchObject([{ address: addressOf(id), attachment: { id } }]);
  });

  it('cannot show a neighbour’s by writing its address', async () => {
    const neighbour = await world.newcomer();
    const theirs = await attaching(neighbour).attach(await image('png'));
    const post = await writing(learner).write({ body: `![](${addressOf(theirs.id)})` });
    expect(await desk.usesIn(post.id)).toEqual([]);
    expect((await neighbour.get(`/api/reflections/${post.id}/attachments`)).status).toBe(404);
  });
});

async function colours(bytes: Buffer) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number) => {
    const at = (20 * info.width + x) * info.channels;
    const [red, , blue] = [data[at]!, 0, data[at + 2]!];
    return red > blue ? 'red' : 'blue';
  };
  return { left: colourAt(5), right: colourAt(info.width - 5) };
}
