import { Injectable } from '@nestjs/common';
import type { AccountChanges, Me, NewAccount, PasswordChange, Registration } from '@ullim/types/account';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { JourneyChanges } from '../change/journey-changes.js';
import { problem, stale } from '../problem/problem.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { AttemptLimit } from '../session/attempt-limit.js';
import { SessionsRepository } from '../session/sessions.repository.js';
import { SessionsService, type Visitor } from '../session/sessions.service.js';
import { Account } from './account.entity.js';
import { presentMe } from './account.presenter.js';
import { AccountsRepository } from './accounts.repository.js';
import { hashPassword, isPassword, refuseCommon } from './passwords.js';
import { recomputeDays } from './recompute-days.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly storedSessions: SessionsRepository,
    private readonly limit: AttemptLimit,
    private readonly changes: JourneyChanges,
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async registration(db?: EntityManager): Promise<Registration> {
    const first = !(await this.accounts.isThereAny(db));
    return { open: first || this.settings.config.registration === 'open', first };
  }

  /** The first account is the admin's; after it registration is closed unless the configuration opens it. */
  async register(body: NewAccount, visitor: Visitor): Promise<{ me: Me; token: string }> {
    refuseCommon(body.password);
    refuseClosed(await this.registration());
    await this.limit.registration(visitor.address);
    const passwordHash = await hashPassword(body.password);
    return this.dataSource.transaction(async (db) => {
      await this.accounts.holdNames(db);
      const { open, first } = await this.registration(db);
      refuseClosed({ open });
      await this.refuseTaken(body, db);
      const account = this.newAccount(body, passwordHash, first);
      await db.insert(Account, account);
      const token = await this.sessions.open(account, visitor, db);
      return { me: presentMe(account, this.clock.today(account.timeZone)), token: token! };
    });
  }

  me(reader: Reader): Promise<Me> {
    return this.accounts.me(reader, this.clock);
  }

  change(reader: Reader, version: number, changes: AccountChanges): Promise<Me> {
    return this.changes.make(reader, async ({ db }) => {
      const account = await this.accounts.own(reader, db);
      if (account.version !== version) throw stale(await this.accounts.me(reader, this.clock, db));
      const changed = { ...account, ...changes };
      const { handle, name, email, locale, timeZone, calendar, theme, reviewQuestions } = changed;
      await this.takeNames(account, { handle, email }, db);
      await db.update(
        Account,
        { id: reader.journey },
        { handle, name, email, locale, timeZone, calendar, theme, reviewQuestions, version: version + 1 },
      );
      if (calendar !== account.calendar) await recomputeDays(reader, calendar, db);
      return this.accounts.me(reader, this.clock, db);
    });
  }

  /** Every other session ends: whoever knew the old password is out. */
  async changePassword(
    { reader, sessionId }: SignedIn,
    { current, next }: PasswordChange,
    { address }: Visitor,
  ): Promise<void> {
    refuseCommon(next, 'next');
    const attempt = await this.limit.guess(['account', reader.journey], address);
    const { passwordHash } = await this.accounts.own(reader);
    if (!(await isPassword(current, passwordHash))) throw wrongPassword();
    await this.limit.takeBack(attempt);
    const nextHash = await hashPassword(next);
    await this.dataSource.transaction(async (db) => {
      if (!(await this.accounts.replacePassword(reader, passwordHash, nextHash, db))) throw wrongPassword();
      await this.storedSessions.endOthers(reader, sessionId, db);
    });
  }

  /** What stays as it is, but for the case of the address, needs no looking. */
  private async takeNames(
    account: Account,
    { handle, email }: { handle: string; email: string },
    db: EntityManager,
  ): Promise<void> {
    const wanted = {
      ...(handle !== account.handle && { handle }),
      ...(email.toLowerCase() !== account.email.toLowerCase() && { email }),
    };
    if (Object.keys(wanted).length === 0) return;
    await this.accounts.holdNames(db);
    await this.refuseTaken(wanted, db);
  }

  private async refuseTaken(wanted: { handle?: string; email?: string }, db: EntityManager): Promise<void> {
    if (wanted.handle !== undefined && (await this.accounts.isHandleTaken(wanted.handle, db))) {
      throw problem(409, 'handle_taken', 'Choose another handle.', {
        errors: [{ path: 'handle', code: 'handle_taken', message: 'Somebody has this handle.' }],
      });
    }
    if (wanted.email !== undefined && (await this.accounts.isEmailTaken(wanted.email, db))) {
      throw problem(409, 'email_taken', 'Sign in with this address, or write another one.', {
        errors: [{ path: 'email', code: 'email_taken', message: 'There is an account with this address.' }],
      });
    }
  }

  private newAccount(
    { handle, name, email, locale, timeZone }: NewAccount,
    passwordHash: string,
    admin: boolean,
  ): Account {
    return {
      id: newId(),
      ...{ handle, name, email, passwordHash, admin, locale, timeZone },
      calendar: locale === 'ko' ? 'kr' : 'plain',
      theme: 'system',
      reviewQuestions: null,
      journeyVersion: 1,
      version: 1,
      createdAt: this.clock.now(),
    };
  }
}

function refuseClosed({ open }: { open: boolean }): void {
  if (!open)
    throw problem(403, 'registration_closed', 'Ask the person who runs this Ullim to open registration.');
}

const wrongPassword = () =>
  problem(403, 'wrong_password', 'Type the password you use now once more.', {
    errors: [{ path: 'current', code: 'wrong_password', message: 'This is not the password.' }],
  });
