import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict, found, notFound, stale } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { type Change, JourneyChanges } from './journey-changes.js';

/** How one noun is found as a row, written back, and seen by its owner. */
export type Editable<Row, View> = {
  find(reader: Reader, id: string, db: EntityManager): Promise<Row | null>;
  write(reader: Reader, id: string, columns: Partial<Row>, db: EntityManager): Promise<void>;
  view(reader: Reader, id: string, db: EntityManager): Promise<View | null>;
};

/** Does what belongs to the edit, and returns the columns that become different. */
export type Edit<Row> = (row: Row, change: Change) => Promise<Partial<Row>>;

/** A thing, and the version of it that was seen. */
export type Seen = { id: string; version: number };

type Versioned = { version: number; removedAt: Date | null; sample: boolean };

/** One change of one thing, from the version that was seen. */
@Injectable()
export class Editing {
  constructor(private readonly changes: JourneyChanges) {}

  /** Whatever a person edits is their own from then on, no longer part of the sample. */
  edit<Row extends Versioned, View>(
    reader: Reader,
    seen: Seen,
    noun: Editable<Row, View>,
    edit: Edit<Row>,
  ): Promise<View> {
    return this.changes.make(reader, (change) => this.editWithin(change, reader, seen, noun, edit));
  }

  /** The same inside a change under way. */
  editWithin<Row extends Versioned, View>(
    change: Change,
    reader: Reader,
    seen: Seen,
    noun: Editable<Row, View>,
    edit: Edit<Row>,
  ): Promise<View> {
    return moveWithin(change, reader, seen, noun, async (row) => {
      if (row.removedAt !== null) throw notFound();
      return { sample: false, ...(await edit(row, change)) } as Partial<Row>;
    });
  }

  /** Puts it in the bin, once `also` has done what goes with that. */
  remove<Row extends Versioned, View>(
    reader: Reader,
    seen: Seen,
    noun: Editable<Row, View>,
    also: Edit<Row> = nothingElse,
  ): Promise<View> {
    return this.move(reader, seen, noun, async (row, change) => {
      if (row.removedAt !== null) throw notFound();
      return { ...(await also(row, change)), removedAt: change.now };
    });
  }

  bringBack<Row extends Versioned, View>(
    reader: Reader,
    seen: Seen,
    noun: Editable<Row, View>,
    also: Edit<Row> = nothingElse,
  ): Promise<View> {
    return this.move(reader, seen, noun, async (row, change) => {
      if (row.removedAt === null) throw conflict('It is not in the bin.');
      return { ...(await also(row, change)), removedAt: null };
    });
  }

  /** In the bin or not. */
  move<Row extends Versioned, View>(
    reader: Reader,
    seen: Seen,
    noun: Editable<Row, View>,
    move: Edit<Row>,
  ): Promise<View> {
    return this.changes.make(reader, (change) => moveWithin(change, reader, seen, noun, move));
  }
}

const nothingElse = async () => ({});

async function moveWithin<Row extends Versioned, View>(
  change: Change,
  reader: Reader,
  { id, version }: Seen,
  noun: Editable<Row, View>,
  move: Edit<Row>,
): Promise<View> {
  const row = found(await noun.find(reader, id, change.db));
  if (row.version !== version) throw stale(await noun.view(reader, id, change.db));
  const columns = await move(row, change);
  await noun.write(reader, id, { ...columns, version: version + 1 }, change.db);
  return found(await noun.view(reader, id, change.db));
}
