import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '../clock/clock.js';
import { notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { Account } from './account.entity.js';
import { presentMe } from './account.presenter.js';

/** Any number, the same in every copy of the program, and not the one of the migrations. */
const NAMES = 7_851_103;

@Injectable()
export class AccountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** By e-mail address in any case, or by handle. */
  byLogin(login: string): Promise<Account | null> {
    return this.dataSource
      .createQueryBuilder(Account, 'a')
      .where('lower(a.email) = lower(:login) OR a.handle = lower(:login)', { login })
      .getOne();
  }

  async own(reader: Reader, db: EntityManager | DataSource = this.dataSource): Promise<Account> {
    const account = await db.getRepository(Account).findOneBy({ id: reader.journey });
    if (!account) throw notFound();
    return account;
  }

  async me(reader: Reader, clock: Clock, db: EntityManager | DataSource = this.dataSource): Promise<Me> {
    const account = await this.own(reader, db);
    return presentMe(account, clock.today(account.timeZone));
  }

  async isThereAny(db: EntityManager | DataSource = this.dataSource): Promise<boolean> {
    return db.getRepository(Account).exists();
  }

  async isHandleTaken(handle: string, db: EntityManager): Promise<boolean> {
    return db.existsBy(Account, { handle });
  }

  async isEmailTaken(email: string, db: EntityManager): Promise<boolean> {
    return db.createQueryBuilder(Account, 'a').where('lower(a.email) = lower(:email)', { email }).getExists();
  }

  /** False when the account has another password by now than the one that was verified. */
  async replacePassword(reader: Reader, verified: string, next: string, db: EntityManager): Promise<boolean> {
    const { affected } = await db.update(
      Account,
      { id: reader.journey, passwordHash: verified },
      { passwordHash: next },
    );
    return affected === 1;
  }

  /**
   * Until the transaction ends nobody else registers or takes a handle or an address: exactly one account is the first,
   * and what was free stays free.
   */
  async holdNames(db: EntityManager): Promise<void> {
    await db.query('SELECT pg_advisory_xact_lock($1)', [NAMES]);
  }
}
