import { understand } from '@ullim/types/honest-date/understand';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { minutesIn } from '@ullim/types/minutes/understand';
import type { Standing } from '@/features/honest-date/standing';

export type LogLine = {
  minutes: number | null;
  date: HonestDate | null;
  /** What is left without the length and the words of the date. */
  rest: string;
  /** What is left without the words of the date alone. */
  withoutDate: string;
  /** Words that name a day there never was, such as 30 February. */
  impossible: string | null;
};

/**
 * The length and the date that stand in a line: "어제 말뭉치 3장 90분". A date is looked for at the beginning and at the end
 * only, and only where the words can hardly be anything else. `chosen`: what a person gave elsewhere stays in the line.
 */
export function readLogLine(
  line: string,
  standing: Standing,
  chosen: { date: boolean; length: boolean } = { date: false, length: false },
): LogLine {
  const whole = line.trim().replace(/\s+/g, ' ');
  const length = chosen.length ? null : minutesIn(whole);
  const words = length?.rest ?? whole;
  const found = chosen.date ? null : dateAtAnEdge(words, standing, length !== null);
  const impossible = chosen.date ? null : impossibleAtAnEdge(words, standing);
  return {
    minutes: length?.minutes ?? null,
    date: found?.date ?? null,
    rest: found?.rest ?? words,
    withoutDate: found ? without(whole, found.words) : whole,
    impossible,
  };
}

type Found = { date: HonestDate; words: string; rest: string };

/** The longest words that are a date, first at the beginning. Without a length something must be left to be done. */
function dateAtAnEdge(line: string, standing: Standing, mayBeAll: boolean): Found | null {
  const words = line.split(' ').filter(Boolean);
  const most = Math.min(LONGEST, mayBeAll ? words.length : words.length - 1);
  for (const { edge, said, left } of edgesOf(words, most)) {
    const date = dateOf(said.replace(/[,:]$/, ''), edge, standing);
    if (date !== null) return { date, words: said, rest: left.replace(/[,·]$/, '').trim() };
  }
  return null;
}

function impossibleAtAnEdge(line: string, standing: Standing): string | null {
  const words = line.split(' ').filter(Boolean);
  const isImpossible = ({ said }: { said: string }) => {
    const understood = understand(said.replace(/[,:]$/, ''), standing);
    return A_DAY.test(said) && 'problem' in understood && understood.problem === 'impossible_day';
  };
  return edgesOf(words, Math.min(LONGEST, words.length)).find(isImpossible)?.said ?? null;
}

type Edge = { edge: 'start' | 'end'; said: string; left: string };

/** The first words and the last ones, from `most` of them down to one. */
function edgesOf(words: string[], most: number): Edge[] {
  const counts = Array.from({ length: Math.max(most, 0) }, (_, at) => most - at);
  const join = (some: string[]) => some.join(' ');
  return [
    ...counts.map((count) => ({
      edge: 'start' as const,
      said: join(words.slice(0, count)),
      left: join(words.slice(count)),
    })),
    ...counts.map((count) => ({
      edge: 'end' as const,
      said: join(words.slice(-count)),
      left: join(words.slice(0, -count)),
    })),
  ];
}

const LONGEST = 5;

function dateOf(words: string, edge: 'start' | 'end', standing: Standing): HonestDate | null {
  if (!SAYS_WHEN.test(words) || COUNTS_DAYS.test(words)) return null;
  if (NUMBERS.test(words) && !(WHOLE_DAY.test(words) || (edge === 'start' && SLASHED.test(words))))
    return null;
  const understood = understand(words, standing);
  return 'date' in understood ? understood.date : null;
}

/** "May" and "봄" can be anything; a date says a number or how far it lies from today. */
const SAYS_WHEN =
  /\d|오늘|어제|어저께|그제|그저께|내일|모레|글피|[월화수목금토일]요일|지난|저번|이번|다음|작년|재작년|올해|내년|하루 ?전|이틀|사흘|나흘|\b(today|yesterday|tomorrow|ago|last|this|next|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "3일 만에 배우는 SQL" */
const COUNTS_DAYS = /^\d{1,2} ?(일|days?)$/i;
const NUMBERS = /^[\d.,:/ -]+$/;
/** Names a month and a day, and nothing else. */
const A_DAY = /^(\d{4}([-./] ?\d{1,2}){2}\.?|(\d{4}년 ?)?\d{1,2}월 ?\d{1,2}일)$/;
const WHOLE_DAY = /^\d{4}([-./] ?\d{1,2}){2}\.?$/;
const SLASHED = /^\d{1,2}\/\d{1,2}$/;

const without = (line: string, words: string) =>
  line.replace(words, ' ').replace(/\s+/g, ' ').trim().replace(/[,·]$/, '').trim();
