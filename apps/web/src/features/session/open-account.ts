import type { Me, NewAccount } from '@ullim/types/account';
import { isProblem } from '@/lib/problem';
import { signIn, signUp } from './api';

let unanswered = false;

/** Opens an account. When the answer to an earlier try was lost on the way, the account may be there already: its owner goes in. */
export async function openAccount(account: NewAccount): Promise<Me> {
  try {
    return await signUp(account);
  } catch (error) {
    if (isProblem(error, 'offline')) unanswered = true;
    if (!unanswered || !isProblem(error) || error.status !== 409) throw error;
    return await signIn({ login: account.email, password: account.password }).catch(() => {
      throw error;
    });
  }
}
