import { Injectable } from '@nestjs/common';
import type { AccountChanges, Me, NewAccount, PasswordChange, Registration } from '@ullim/types/account';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { JourneyChanges } from '../journey/journey-changes.js';
import { problem, stale } from '../problem/problem.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { hashPassword, isPassword, refuseCommon } from '../session/passwords.js';
import { SessionsRepository } from '../session/sessions.repository.js';
import { SessionsService, type Visitor } from '../session/sessions.service.js';
import { Account } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { recomputeDays } from './recompute-days.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly storedSessions: SessionsRepository,
    private readonly changes: JourneyChanges,
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async registration(): Promise<Registration> {
    const first = !(await this.accounts.isThereAny());
    return { open: first || this.settings.config.registration === 'open', first };
  }

  /** The first account is the admin's; after it registration is closed unless the configuration opens it. */
  async register(body: NewAccount, visitor: Visitor): Promise<{ me: Me; token: string }> {
    refuseCommon(body.password);
    const passwordHash = await hashPassword(body.password);
    return this.dataSource.transaction(async (db) => {
      await this.accounts.holdRegistration(db);
      const first = !(await this.accounts.isThereAny(db));
      if (!first && this.settings.config.registration !== 'open') {
        throw problem(403, 'registration_closed', 'Ask the person who runs this Ullim to open registration.');
      }
      await this.refuseTaken(body, db);
      const reader = await this.insert(body, passwordHash, first, db);
      const token = await this.sessions.open(reader, visitor, db);
      return { me: await this.accounts.me(reader, this.clock, db), token };
    });
  }

  me(reader: Reader): Promise<Me> {
    return this.accounts.me(reader, this.clock);
  }

  change(reader: Reader, version: number, changes: AccountChanges): Promise<Me> {
    return this.changes.make(reader, async ({ db }) => {
      const account = await this.accounts.own(reader, db);
      if (account.version !== version) throw stale(await this.accounts.me(reader, this.clock, db));
      await this.refuseTaken(
        {
          ...(changes.handle !== undefined &&
            changes.handle !== account.handle && { handle: changes.handle }),
          ...(changes.email !== undefined &&
            !sameEmail(changes.email, account.email) && { email: changes.email }),
        },
        db,
      );
      await db.update(Account, { id: reader.journey }, { ...changes, version: version + 1 });
      if (changes.calendar && changes.calendar !== account.calendar)
        await recomputeDays(reader, changes.calendar, db);
      return this.accounts.me(reader, this.clock, db);
    });
  }

  /** Every other session ends: whoever knew the old password is out. */
  async changePassword({ reader, sessionId }: SignedIn, { current, next }: PasswordChange): Promise<void> {
    refuseCommon(next, 'next');
    const { passwordHash } = await this.accounts.own(reader);
    if (!(await isPassword(current, passwordHash))) {
      throw problem(403, 'wrong_password', 'Type the password you use now once more.', {
        errors: [{ path: 'current', code: 'wrong_password', message: 'This is not the password.' }],
      });
    }
    const hashed = await hashPassword(next);
    await this.dataSource.transaction(async (db) => {
      await db.update(Account, { id: reader.journey }, { passwordHash: hashed });
      await this.storedSessions.endOthers(reader, sessionId, db);
    });
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

  private async insert(
    body: NewAccount,
    passwordHash: string,
    admin: boolean,
    db: EntityManager,
  ): Promise<Reader> {
    const { password: _, ...rest } = body;
    const account: Account = {
      ...rest,
      id: newId(),
      passwordHash,
      admin,
      calendar: body.locale === 'ko' ? 'kr' : 'plain',
      theme: 'system',
      journeyVersion: 1,
      version: 1,
      createdAt: this.clock.now(),
    };
    await db.insert(Account, account);
    return { journey: account.id, as: 'owner' };
  }
}

const sameEmail = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
