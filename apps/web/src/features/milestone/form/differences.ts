import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Evidence } from '@ullim/types/evidence';
import type { Difference } from '@/features/journey/stale';
import type { useMilestoneWords } from '../words';
import { DETAIL_FIELDS } from './detail-fields';
import { evidenceFrom, isBlank } from './typed-evidence';
import type { TypedMilestone } from './typed-milestone';

type Words = {
  t: (key: string) => string;
  date: (date: HonestDate | null) => string;
  words: Pick<ReturnType<typeof useMilestoneWords>, 'evidence'>;
};

/** What differs between two versions of a milestone, in words, field by field. */
export function differencesBetween(
  mine: TypedMilestone,
  theirs: TypedMilestone,
  { t, date, words }: Words,
): Difference[] {
  const says: Record<string, (typed: TypedMilestone) => string> = {
    [t('milestone.title')]: ({ title }) => title,
    [t('milestone.kind')]: ({ kind }) => (kind ? t(`identity.kind.${kind}`) : ''),
    [t('milestone.state')]: ({ status }) => t(`milestone.status.${status}`),
    [t('milestone.planned')]: ({ planned }) => date(planned),
    [t('milestone.actual')]: ({ actual }) => date(actual),
    [t('milestone.amount')]: ({ done, total, unit }) =>
      done || total ? [done, total].filter(Boolean).join(' / ') + ` ${t(`milestone.unit.${unit}`)}` : '',
    [t('milestone.evidenceTitle')]: (typed) => evidenceTold(typed, words),
    [t('milestone.what')]: ({ kind, details }) =>
      (kind ? DETAIL_FIELDS[kind] : [])
        .map(({ key }) => details[key]?.trim())
        .filter(Boolean)
        .join(' · '),
    [t('milestone.note')]: ({ note }) => note,
    [t('milestone.reason')]: ({ setAsideReason }) => setAsideReason,
  };
  return Object.entries(says)
    .map(([label, say]) => ({ label, mine: say(mine), theirs: say(theirs) }))
    .filter((row) => row.mine !== row.theirs);
}

function evidenceTold(typed: TypedMilestone, words: Words['words']): string {
  const evidence = typed.evidence.filter((one) => !isBlank(one)).map(evidenceFrom) as Evidence[];
  const { rank, strong, scale, rest, links } = words.evidence(evidence);
  const grade = scale ? `${strong} / ${scale}` : strong;
  return [rank, grade, ...rest, ...links.map(({ label }) => label)].filter(Boolean).join(' · ');
}
