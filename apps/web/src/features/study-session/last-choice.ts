import { keep, readKept } from '@/lib/kept';

/** What a person of this browser last studied for, so that the next session needs only its length. */
export const readLastChoice = (account: string): string => readKept(placeOf(account)) ?? 'none';

export const keepLastChoice = (account: string, key: string): void => keep(placeOf(account), key);

const placeOf = (account: string) => `study-subject.${account}`;
