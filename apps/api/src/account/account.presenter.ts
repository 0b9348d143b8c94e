import type { Me } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import type { Account } from './account.entity.js';

/** One's own account; the password hash never leaves. */
export const presentMe = (account: Account, today: Day): Me => ({
  id: account.id,
  handle: account.handle,
  name: account.name,
  email: account.email,
  admin: account.admin,
  locale: account.locale,
  timeZone: account.timeZone,
  calendar: account.calendar,
  theme: account.theme,
  reviewQuestions: account.reviewQuestions,
  today,
  createdAt: account.createdAt.toISOString(),
  version: account.version,
});
