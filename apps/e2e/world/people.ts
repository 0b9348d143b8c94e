import { randomInt } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Me, NewAccount, Theme } from '@ullim/types/account';
import { v7 as newId } from 'uuid';
import { api } from './api.js';

export type Person = NewAccount & { id: string };

/** Someone nobody has met. */
export function somebody(differs: Partial<NewAccount> = {}): NewAccount {
  const handle = `yuna-${newId().slice(-12)}`;
  return {
    handle,
    name: '유나',
    email: `${handle}@example.org`,
    password: '물은 낮은 곳으로 흐른다',
    locale: 'ko',
    timeZone: 'Asia/Seoul',
    ...differs,
  };
}

/** Somebody with an account, signed in in this browser: for stories that are not about signing up. */
export async function newcomer(
  context: BrowserContext,
  { theme, ...differs }: Partial<NewAccount> & { theme?: Theme } = {},
): Promise<Person> {
  const account = somebody(differs);
  const from = { 'X-Forwarded-For': anAddress() };
  const me = await api<Me>(context, 'post', '/accounts', account, undefined, from);
  if (theme) await api<Me>(context, 'patch', '/me', { theme }, me.version);
  return { ...account, id: me.id };
}

/** In the range that is kept for tests: from one address only so many accounts can be made in one evening. */
const anAddress = () => `198.18.${randomInt(256)}.${randomInt(256)}`;
