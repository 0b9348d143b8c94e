import { plainText } from '@ullim/markdown/plain-text';

const LENGTH = 200;

/** The first words of a body, without markup. */
export const excerptOf = (body: string): string => plainText(body, LENGTH);
