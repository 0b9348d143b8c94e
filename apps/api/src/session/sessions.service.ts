import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import type { NewSession, SessionList } from '@ullim/types/session';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { AccountsRepository } from '../account/accounts.repository.js';
import { Clock } from '../clock/clock.js';
import { notFound, problem } from '../problem/problem.js';
import type { Reader, SignedIn } from '../reader/reader.js';
import { isPassword } from './passwords.js';
import { hashOf, newSecret, readToken, tokenOf } from './secret.js';
import { SESSION_DAYS } from './session-cookie.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInLimit } from './sign-in-limit.js';

/** Where a request came from, as far as it says. */
export type Visitor = { address: string; userAgent: string };

@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly accounts: AccountsRepository,
    private readonly limit: SignInLimit,
    private readonly clock: Clock,
  ) {}

  async signIn({ login, password }: NewSession, visitor: Visitor): Promise<{ me: Me; token: string }> {
    await this.limit.check(login, visitor.address);
    const account = await this.accounts.byLogin(login);
    if (!(await isPassword(password, account?.passwordHash ?? null)) || !account) {
      await this.limit.failed(login, visitor.address);
      throw problem(401, 'wrong_sign_in', 'Check the e-mail address or handle, and the password.');
    }
    const reader: Reader = { journey: account.id, as: 'owner' };
    await this.sessions.endExpired(reader, this.clock.now());
    const token = await this.open(reader, visitor);
    return { me: await this.accounts.me(reader, this.clock), token };
  }

  /** Opens a session; the token goes into the cookie and is kept nowhere. */
  async open(reader: Reader, { userAgent }: Visitor, db?: EntityManager | DataSource): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.sessions.insert(
      {
        accountId: reader.journey,
        id: newId(),
        secretHash: hashOf(secret),
        userAgent: userAgent.slice(0, 300),
        createdAt: now,
        lastSeenAt: now,
        expiresAt: expiryFrom(now),
      },
      db,
    );
    return tokenOf(reader.journey, secret);
  }

  /** Who holds this token; null when nobody does any more. */
  async holder(token: string | undefined): Promise<SignedIn | null> {
    const read = readToken(token);
    if (!read) return null;
    const now = this.clock.now();
    const holder = await this.sessions.holder(read.accountId, hashOf(read.secret), now);
    if (!holder) return null;
    const reader: Reader = { journey: read.accountId, as: 'owner' };
    await this.stayAlive(reader, holder.sessionId, holder.lastSeenAt, now);
    const { sessionId, locale, calendar, timeZone, journeyVersion } = holder;
    return {
      reader,
      sessionId,
      locale,
      calendar,
      timeZone,
      journeyVersion,
      today: this.clock.today(timeZone),
    };
  }

  async list({ reader, sessionId }: SignedIn): Promise<SessionList> {
    return { items: await this.sessions.listed(reader, sessionId, this.clock.now()) };
  }

  async end(reader: Reader, id: string): Promise<void> {
    if (!(await this.sessions.end(reader, id))) throw notFound();
  }

  /** Written at most once an hour, so that reading stays reading. */
  private async stayAlive(reader: Reader, id: string, lastSeenAt: Date, now: Date): Promise<void> {
    if (now.getTime() - lastSeenAt.getTime() > 3_600_000)
      await this.sessions.seen(reader, id, now, expiryFrom(now));
  }
}

const expiryFrom = (now: Date): Date => new Date(now.getTime() + SESSION_DAYS * 86_400_000);
