import { Injectable } from '@nestjs/common';
import { type NewEvidence, NumberAsGiven } from '@ullim/types/evidence';
import { type EntityManager, In, Not } from 'typeorm';
import { invalid } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { EvidenceRow } from './evidence.entity.js';

@Injectable()
export class EvidenceRepository {
  /** The given evidence becomes the whole of it, in the order given. */
  async replace(
    reader: Reader,
    milestoneId: string,
    evidence: NewEvidence[],
    db: EntityManager,
  ): Promise<void> {
    await this.refuseTaken(reader, milestoneId, evidence, db);
    await db.delete(EvidenceRow, { accountId: reader.journey, milestoneId });
    await db.insert(
      EvidenceRow,
      evidence.map(({ id, type, ...given }, position) => ({
        accountId: reader.journey,
        id,
        milestoneId,
        position,
        type,
        given,
        number: numberIn(given),
      })),
    );
  }

  private async refuseTaken(
    reader: Reader,
    milestoneId: string,
    evidence: NewEvidence[],
    db: EntityManager,
  ): Promise<void> {
    const ids = evidence.map(({ id }) => id);
    const elsewhere = await db.findBy(EvidenceRow, {
      accountId: reader.journey,
      id: In(ids),
      milestoneId: Not(milestoneId),
    });
    if (elsewhere.length === 0) return;
    throw invalid(
      ...elsewhere.map(({ id }) => ({
        path: `evidence.${ids.indexOf(id)}.id`,
        code: 'id_taken',
        message: 'This is evidence of another milestone. Make a new UUID v7 for it.',
      })),
    );
  }
}

function numberIn(given: object): string | null {
  const value = 'value' in given ? String(given.value) : '';
  return NumberAsGiven.safeParse(value).success ? value : null;
}
