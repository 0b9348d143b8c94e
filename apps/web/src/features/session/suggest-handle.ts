import { Handle } from '@ullim/types/account';

/** A handle to begin with, from the e-mail address or a name in Latin letters; empty when neither gives one. */
export function suggestHandle(email: string, name: string): string {
  const candidates = [email.split('@')[0]?.split('+')[0] ?? '', name].map(asHandle);
  return candidates.find((candidate) => Handle.safeParse(candidate).success) ?? '';
}

/** What was typed, as near to a handle as it comes while one is still typing. */
export const typedHandle = (text: string) =>
  text
    .toLowerCase()
    .replace(/^\s*\/?@/, '')
    .replace(/[\s_.]+/g, '-');

function asHandle(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
}
