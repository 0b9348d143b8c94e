import { HonestDate } from '@ullim/types/honest-date/edtf';
import { Id } from '@ullim/types/identity';
import { blankEvidence, type TypedEvidence } from './typed-evidence';

/** What a post told of a milestone, out of the address of the form. */
export type Told = {
  title: string;
  on: HonestDate | null;
  evidence: TypedEvidence[];
  /** The post, which is tied to the milestone once it is kept. */
  reflection: string | null;
  /** Sets what is typed apart from the form that nothing was told to. */
  place: string | null;
};

export function toldOf(query: Record<string, unknown>): Told {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const reflection = Id.safeParse(one('reflection')).data ?? null;
  return {
    title: one('title'),
    on: HonestDate.safeParse(one('on')).data ?? null,
    evidence: [
      ...(one('rank') ? [{ ...blankEvidence('rank'), value: one('rank'), of: one('of') }] : []),
      ...(one('medal') ? [{ ...blankEvidence('medal'), value: one('medal') }] : []),
    ],
    reflection,
    place: reflection && `${reflection}.${one('title')}`,
  };
}
