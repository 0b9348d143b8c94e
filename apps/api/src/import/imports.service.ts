import { Injectable } from '@nestjs/common';
import type {
  ImportFilePage,
  ImportFileQuery,
  ImportPage,
  ImportQuery,
  ImportView,
  NewImport,
} from '@ullim/types/import';
import { AttachmentsService } from '../attachment/attachments.service.js';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { conflict, found, notFound, stale } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { ImportRun } from './import-run.entity.js';
import { ImportsRepository } from './imports.repository.js';
import { UndoingRepository } from './undoing.repository.js';

const NO_CHOICES = { categories: [], drafts: true, without: [] };
const ENDED = new Set(['brought', 'refused', 'stopped']);

@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly undoing: UndoingRepository,
    private readonly attachments: AttachmentsService,
    private readonly changes: JourneyChanges,
  ) {}

  list(reader: Reader, query: ImportQuery): Promise<ImportPage> {
    return this.imports.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<ImportView> {
    return found(await this.imports.view(reader, id));
  }

  async files(reader: Reader, id: string, query: ImportFileQuery): Promise<ImportFilePage> {
    if ((await this.imports.find(reader, id)) === null) throw notFound();
    return this.imports.files(reader, id, query);
  }

  create(reader: Reader, body: NewImport): Promise<Creation<ImportView>> {
    return this.changes.makeBeside(reader, async (change) => {
      const created = !isRepetition(await this.imports.find(reader, body.id, change.db), body);
      if (created) {
        await this.attachments.refuseWithoutRoom(reader, body.bytes, change.db);
        await insert(reader, body, change);
      }
      const view = found(await this.imports.view(reader, body.id, change.db));
      return { result: { created, view }, seen: false };
    });
  }

  /** One that has not ended ends, and its archive is forgotten. What came in already stays. */
  async stop(reader: Reader, id: string): Promise<void> {
    await this.changes.makeBeside(reader, async ({ db, now }) => {
      const run = found(await this.imports.locked(reader, id, db));
      if (!ENDED.has(run.state)) {
        const stopped = { state: 'stopped', endedAt: now, blob: null, workedBy: null } as const;
        await this.imports.write(run, stopped, db);
      }
      return { result: undefined, seen: false };
    });
  }

  /** What came new in it goes to the bin, and drafts that it laid beside texts go, but for what was changed since. */
  undo(reader: Reader, id: string, version: number): Promise<ImportView> {
    return this.changes.make(reader, async ({ db, now }) => {
      const run = found(await this.imports.locked(reader, id, db));
      if (run.version !== version) throw stale(await this.imports.view(reader, id, db));
      if (!ENDED.has(run.state)) throw conflict('Stop it first, or wait until all is there.');
      if (run.undoneAt !== null) throw conflict('It was undone already: its posts lie in the bin.');
      await this.undoing.removePosts(run, now, db);
      await this.undoing.removeLaidBeside(run, db);
      await this.undoing.forgetOthers(run, db);
      await this.imports.write(run, { undoneAt: now }, db);
      return found(await this.imports.view(reader, id, db));
    });
  }
}

async function insert(reader: Reader, body: NewImport, { db, now }: Change): Promise<void> {
  const [account] = await db.query<{ zone: string }[]>(
    'SELECT time_zone AS zone FROM accounts WHERE id = $1',
    [reader.journey],
  );
  await db.insert(ImportRun, {
    accountId: reader.journey,
    id: body.id,
    name: body.name,
    bytes: body.bytes,
    state: 'waiting',
    zone: account!.zone,
    filesFound: 0,
    filesRead: 0,
    categories: [],
    choices: NO_CHOICES,
    tries: 0,
    createdFrom: fingerprint(body),
    version: 1,
    createdAt: now,
  });
}
