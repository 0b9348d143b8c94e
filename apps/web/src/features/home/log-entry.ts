import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { Day } from '@ullim/types/honest-date/day';
import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import type { Kind } from '@ullim/types/milestone-details';

/** What a line in the log box becomes: its date says how far it has come. */
export type LoggedAs = 'done' | 'under_way' | 'planned';

/** What goes on is under way, what cannot have begun yet is a plan, anything else is done. */
export function loggedAs(date: HonestDate, today: Day, calendar: Calendar): LoggedAs {
  if (parseEdtf(date)?.end === 'goes_on') return 'under_way';
  return daysMeant(date, calendar).startFirst > today ? 'planned' : 'done';
}

const WORDS: [Kind, RegExp][] = [
  ['paper', /논문|\bpapers?\b|arxiv/i],
  ['seminar', /세미나|스터디|\bseminars?\b|study group|reading group/i],
  ['competition', /대회|공모전|해커톤|kaggle|캐글|\bcompetitions?\b|\bcontests?\b|hackathon/i],
  ['certificate', /자격증|기사 시험|토익|토플|\bcertificates?\b|\bcertification\b/i],
  ['course', /수업|중간고사|기말고사|\bcourses?\b|\bclass(es)?\b|\bexams?\b|midterm/i],
  ['lecture', /강의|강좌|인강|\blectures?\b|\btalks?\b|\bvideos?\b/i],
  ['book', /(?<!산|정|대|주)책(?!임|상)|\d+\s*권|교재|\bbooks?\b|\bchapters?\b|textbook/i],
  ['membership', /연구생|동아리|인턴|\bclub\b|\binternship\b|joined/i],
  ['project', /프로젝트|만들|분류기|사이트|\bprojects?\b|\bbuilt\b|\bbuild\b|classifier/i],
];

/** The kind that the words themselves name; a person may choose another. */
export const kindInWords = (title: string): Kind =>
  WORDS.find(([, words]) => words.test(title))?.[0] ?? 'other';

/** The milestone whose whole title stands in the line; the longest wins. */
export function milestoneInWords<Milestone extends { title: string }>(
  line: string,
  milestones: readonly Milestone[],
): Milestone | null {
  const said = line.toLowerCase();
  return (
    milestones
      .filter(({ title }) => title.length > 1 && said.includes(title.toLowerCase()))
      .toSorted((a, b) => b.title.length - a.title.length)[0] ?? null
  );
}

/** The goal whose name, or whose name's last word, stands in the title. The longest name wins. */
export function goalInWords<Goal extends { name: string }>(
  title: string,
  goals: readonly Goal[],
): Goal | null {
  const said = title.toLowerCase();
  const named = goals.filter(({ name }) =>
    [name, name.split(/\s+/).at(-1) ?? name].some(
      (words) => words.length > 1 && said.includes(words.toLowerCase()),
    ),
  );
  return named.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
}
