/** What was asked for is as the asker has it: 304 instead of an answer. */
export class NotModified extends Error {
  constructor(readonly etag: string) {
    super('Not modified');
  }
}
