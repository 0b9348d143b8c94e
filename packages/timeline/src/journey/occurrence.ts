import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Kind } from '@ullim/types/milestone-details';
import type { MilestoneView } from '@ullim/types/milestone';
import { dateOfMilestone, hasHappened } from './milestone-date.js';
import { beginningOf, endOf, type Stretch } from './stretch.js';

/** A milestone that has a date: where and how it lies in time. */
export type Occurrence = {
  noun: 'milestone';
  id: string;
  milestone: MilestoneView;
  /** Where its mark is: the beginning of what lasts, the middle of where a moment can lie. */
  anchor: number;
  from: number;
  to: number;
  softFrom: number;
  softTo: number;
  /** `haze`: it happened once, somewhere in here. */
  shape: 'point' | 'haze' | 'span' | 'plan';
  solid: boolean;
  faint: boolean;
  /** Where it was planned before. */
  ghost: { from: number; to: number; date: string } | null;
};

/** Null without any date. */
export function occurrenceOf(
  milestone: MilestoneView,
  stretchOf: (date: HonestDate) => Stretch,
  today: number,
): Occurrence | null {
  const solid = hasHappened(milestone);
  const date = dateOfMilestone(milestone);
  if (date === null) return null;
  const stretch = stretchOf(date);
  const place = solid ? happened(stretch, milestone, today) : plannedIn(stretch, today);
  // Named one by one: there are thousands, and that is several times as fast as spreading.
  return {
    noun: 'milestone',
    id: milestone.id,
    milestone,
    anchor: place.anchor,
    from: place.from,
    to: place.to,
    softFrom: place.softFrom,
    softTo: place.softTo,
    shape: place.shape,
    solid,
    faint: milestone.status === 'set_aside',
    ghost: ghostOf(milestone, stretch, stretchOf, today),
  };
}

type Place = Pick<Occurrence, 'anchor' | 'from' | 'to' | 'softFrom' | 'softTo' | 'shape'>;

function happened(stretch: Stretch, milestone: MilestoneView, today: number): Place {
  const { first, last, vagueStart, vagueEnd, moment } = stretch;
  const anchor = beginningOf(stretch);
  if (!moment) {
    const to = endOf(stretch, today);
    const softTo = stretch.open === 'forgotten' ? to - first : vagueEnd;
    return { anchor, from: first, to, softFrom: vagueStart, softTo, shape: 'span' };
  }
  if (milestone.status === 'under_way' && anchor < today)
    return { anchor, from: first, to: today + 0.5, softFrom: vagueStart * 2, softTo: 0, shape: 'span' };
  if (vagueStart === 0) return { anchor, from: first, to: last, softFrom: 0, softTo: 0, shape: 'point' };
  if (LASTING.has(milestone.details.kind)) {
    const soft = (last - first) * 0.1;
    return { anchor: first + soft / 2, from: first, to: last, softFrom: soft, softTo: soft, shape: 'span' };
  }
  return { anchor, from: first, to: last, softFrom: vagueStart, softTo: vagueEnd, shape: 'haze' };
}

function plannedIn(stretch: Stretch, today: number): Place {
  const to = endOf(stretch, today);
  const exact = stretch.moment && stretch.vagueStart === 0;
  return {
    anchor: exact ? (stretch.first + to) / 2 : stretch.first,
    from: stretch.first,
    to,
    softFrom: 0,
    softTo: stretch.open === null ? 0 : (to - stretch.first) / 2,
    shape: exact ? 'point' : 'plan',
  };
}

// The first plan when it was moved since; else the plan, when what happened does not touch it.
function ghostOf(
  milestone: MilestoneView,
  now: Stretch,
  stretchOf: (date: HonestDate) => Stretch,
  today: number,
): Occurrence['ghost'] {
  const { firstPlanned, planned, actual } = milestone;
  const date =
    firstPlanned !== null && firstPlanned !== planned ? firstPlanned : actual === null ? null : planned;
  if (date === null) return null;
  const old = stretchOf(date);
  const [from, to] = [old.first, endOf(old, today)];
  if (date !== firstPlanned && from < now.last && now.first < to) return null;
  return { from, to, date };
}

/** These fill the term, month or year that is all one knows of them; a book or a project happened somewhere in it. */
const LASTING: ReadonlySet<Kind> = new Set<Kind>(['course', 'membership', 'seminar']);
