import { invalidField, problem, type ProblemError } from '../../problem/problem.js';

/** Why a file is not taken in, and what to do. */
export const refusal = {
  empty: () => refused('empty', 'There is nothing in it. Choose another file.'),
  svg: () =>
    refused('svg', 'SVG can carry scripts and is not taken in. Save it as PNG or WebP, or put it in a zip.'),
  otherImage: () =>
    refused('image_type', 'This kind of image is not shown by browsers. Save it as JPEG, PNG or WebP.'),
  broken: () => refused('image_broken', 'The image cannot be read to its end. Save it again, then send it.'),
  tooManyPixels: (limit: number) =>
    refused('too_many_pixels', `Such an image may have at most ${limit} pixels. Make it smaller.`),
  tooSlow: () => refused('too_slow', 'It takes too long to read. Make the image smaller.'),
  tooLarge: (limit: number) =>
    problem(413, 'body_too_large', `It may have at most ${limit / 2 ** 20} MiB. Make it smaller.`),
  noRoom: () =>
    problem(
      413,
      'no_room',
      'All your files together may have at most 10 GiB. Take some out of your texts, and they go after a while; or stop imports that wait for choices.',
    ),
  tooManyAtOnce: (limit: number) =>
    problem(429, 'too_many_attempts', `At most ${limit} files come in at once. Wait until one is there.`),
  brokenOff: () => problem(400, 'malformed_body', 'The file did not arrive whole. Send it again.'),
  diskFull: () => problem(503, 'not_ready', 'The disk of the server is full. Send it again later.'),
};

const refused = (code: string, message: string): ProblemError => invalidField('content', code, message);
