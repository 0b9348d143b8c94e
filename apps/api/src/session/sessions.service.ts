import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import { browserName } from '@ullim/types/browser-name';
import type { NewSession, SessionList } from '@ullim/types/session';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Account } from '../account/account.entity.js';
import { AccountsRepository } from '../account/accounts.repository.js';
import { isPassword } from '../account/passwords.js';
import { Clock } from '../clock/clock.js';
import { notFound, problem } from '../problem/problem.js';
import { ownerOf, type Reader, type SignedIn } from '../reader/reader.js';
import { AttemptLimit } from './attempt-limit.js';
import { hashOf, newSecret, readToken, tokenOf } from './secret.js';
import { SESSION_DAYS } from './session-cookie.js';
import { SessionsRepository } from './sessions.repository.js';

/** Where a request came from, as far as it says. */
export type Visitor = { address: string; userAgent: string };

@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly accounts: AccountsRepository,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  async signIn({ login, password }: NewSession, visitor: Visitor): Promise<{ me: Me; token: string }> {
    const account = await this.accounts.byLogin(login);
    const attempt = await this.limit.guess(
      account ? ['account', account.id] : ['login', login.toLowerCase()],
      visitor.address,
    );
    if (!(await isPassword(password, account?.passwordHash ?? null)) || !account) throw wrongSignIn();
    const reader = ownerOf(account.id);
    await this.sessions.endExpired(reader, this.clock.now());
    const token = await this.open(account, visitor);
    if (token === null) throw wrongSignIn();
    await this.limit.takeBack(attempt);
    return { me: await this.accounts.me(reader, this.clock), token };
  }

  /**
   * Opens a session for whoever knew this password; null when the account has another one by now. The token goes into
   * the cookie and is kept nowhere.
   */
  async open(
    { id, passwordHash }: Pick<Account, 'id' | 'passwordHash'>,
    { userAgent }: Visitor,
    db?: EntityManager | DataSource,
  ): Promise<string | null> {
    const secret = newSecret();
    const now = this.clock.now();
    const session = {
      accountId: id,
      id: newId(),
      secretHash: hashOf(secret),
      userAgent: userAgent.slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryFrom(now),
    };
    return (await this.sessions.open(session, passwordHash, db)) ? tokenOf(id, secret) : null;
  }

  /** Who holds this token; null when nobody does any more. `prolonged`: the cookie that holds it must be, too. */
  async holder(
    token: string | undefined,
  ): Promise<{ signedIn: SignedIn; token: string; prolonged: boolean } | null> {
    const read = readToken(token);
    if (!read) return null;
    const now = this.clock.now();
    const holder = await this.sessions.holder(read.accountId, hashOf(read.secret), now);
    if (!holder) return null;
    const { sessionId, userAgent, calendar, timeZone, journeyVersion, lastSeenAt } = holder;
    const browser = browserName(userAgent);
    const reader: Reader = { ...ownerOf(read.accountId), ...(browser && { browser }) };
    return {
      signedIn: { reader, sessionId, calendar, journeyVersion, today: this.clock.today(timeZone) },
      token: tokenOf(read.accountId, read.secret),
      prolonged: await this.stayAlive(reader, sessionId, lastSeenAt, now),
    };
  }

  async list({ reader, sessionId }: SignedIn): Promise<SessionList> {
    return { items: await this.sessions.listed(reader, sessionId, this.clock.now()) };
  }

  async end(reader: Reader, id: string): Promise<void> {
    if (!(await this.sessions.end(reader, id))) throw notFound();
  }

  /** Written at most once an hour, so that reading stays reading. */
  private async stayAlive(reader: Reader, id: string, lastSeenAt: Date, now: Date): Promise<boolean> {
    if (now.getTime() - lastSeenAt.getTime() <= 3_600_000) return false;
    await this.sessions.seen(reader, id, now, expiryFrom(now));
    return true;
  }
}

const wrongSignIn = () =>
  problem(401, 'wrong_sign_in', 'Check the e-mail address or handle, and the password.');

const expiryFrom = (now: Date): Date => new Date(now.getTime() + SESSION_DAYS * 86_400_000);
