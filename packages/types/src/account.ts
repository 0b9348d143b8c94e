import { z } from 'zod';
import { Day } from './honest-date/day.js';
import { Id, Instant, Version } from './identity.js';
import { line, storable } from './words.js';

/** Handles that would read as a page of the app in `/@handle` or in a sentence about it. */
const RESERVED = new Set([
  'admin',
  'api',
  'me',
  'ullim',
  'root',
  'system',
  'support',
  'anonymous',
  'null',
  'undefined',
]);

export const Handle = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{1,28}[a-z0-9])$/,
    'Use 3 to 30 small Latin letters, digits and hyphens, not at the ends.',
  )
  .refine((handle) => !RESERVED.has(handle), 'This handle is kept for the app. Choose another.');

export const Name = line(80);
const Email = z.email('Write an e-mail address.').max(254).check(storable);

/** Counted in characters a person sees as typed (code points). Common ones are refused by the API. */
const Password = z
  .string()
  .check(storable)
  .refine((password) => [...password].length >= 8, 'Use at least 8 characters.')
  .refine((password) => [...password].length <= 128, 'Use at most 128 characters.');

export const Locale = z.enum(['ko', 'en']);
export type Locale = z.infer<typeof Locale>;

export const Calendar = z.enum(['kr', 'plain']);
export type Calendar = z.infer<typeof Calendar>;

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** An IANA zone name, as the browser reports it. */
export const TimeZone = z
  .string()
  .max(64)
  .check(storable)
  .refine(isTimeZone, 'Give a time zone such as Asia/Seoul.');

const ReviewQuestions = z.array(line(300)).length(3, 'A review asks three questions.');

export const NewAccount = z.strictObject({
  handle: Handle,
  name: Name,
  email: Email,
  password: Password,
  locale: Locale,
  timeZone: TimeZone,
});
export type NewAccount = z.infer<typeof NewAccount>;

export const AccountChanges = z
  .strictObject({
    handle: Handle,
    name: Name,
    email: Email,
    locale: Locale,
    timeZone: TimeZone,
    calendar: Calendar,
    theme: Theme,
    /** Null: the house's own three. */
    reviewQuestions: ReviewQuestions.nullable(),
  })
  .partial();
export type AccountChanges = z.infer<typeof AccountChanges>;

export const PasswordChange = z.strictObject({
  current: z.string().max(1000).check(storable),
  next: Password,
});
export type PasswordChange = z.infer<typeof PasswordChange>;

/** One's own account. `today` is the day it is now in the account's time zone. */
export const Me = z.strictObject({
  id: Id,
  handle: z.string(),
  name: z.string(),
  email: z.string(),
  admin: z.boolean(),
  locale: Locale,
  timeZone: z.string(),
  calendar: Calendar,
  theme: Theme,
  /** What a review asks; null are the house's own three questions, in the reader's language. */
  reviewQuestions: z.array(z.string()).nullable(),
  today: Day,
  createdAt: Instant,
  version: Version,
});
export type Me = z.infer<typeof Me>;

/** Whether a visitor may open an account here; `first` while there is none at all. */
export const Registration = z.strictObject({ open: z.boolean(), first: z.boolean() });
export type Registration = z.infer<typeof Registration>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
