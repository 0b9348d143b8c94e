import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

/** A date is a day, not an instant at somebody's midnight; a bigint is a number while it is exact. */
export function readDaysAsTextAndBigintsAsNumbers(): void {
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(INT8, (text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number)) throw new RangeError(`The bigint ${text} is too large to be exact.`);
    return number;
  });
}
