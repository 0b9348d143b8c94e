import { Injectable } from '@nestjs/common';
import type { RevisionPage, RevisionParams, RevisionQuery, RevisionView } from '@ullim/types/revision';
import { JourneyChanges } from '../change/journey-changes.js';
import { makeOwn } from '../change/make-own.js';
import { found, notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionsRepository } from './reflections.repository.js';
import { RevisionsRepository } from './revisions.repository.js';

/** The texts that were ever kept. None is ever changed; a name can be given and taken. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly reflections: ReflectionsRepository,
    private readonly revisions: RevisionsRepository,
    private readonly changes: JourneyChanges,
  ) {}

  async list(reader: Reader, id: string, query: RevisionQuery): Promise<RevisionPage> {
    if (!(await this.reflections.isThere(reader, id))) throw notFound();
    return this.revisions.page(reader, id, query);
  }

  async read(reader: Reader, params: RevisionParams): Promise<RevisionView> {
    return found(await this.revisions.view(reader, params));
  }

  /** The last name counts; null takes it away. */
  call(reader: Reader, params: RevisionParams, name: string | null): Promise<RevisionView> {
    return this.changes.make(reader, async ({ db }) => {
      found(await this.revisions.find(reader, params, db));
      await this.revisions.call(reader, params, name, db);
      await makeOwn(reader, 'reflections', [params.id], db);
      return found(await this.revisions.view(reader, params, db));
    });
  }
}
