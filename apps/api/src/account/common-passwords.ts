import { dictionary } from '@zxcvbn-ts/language-common';

/** In lower case; from leaked lists, as zxcvbn collects them. */
export const commonPasswords: ReadonlySet<string> = new Set(dictionary['passwords-common']);
