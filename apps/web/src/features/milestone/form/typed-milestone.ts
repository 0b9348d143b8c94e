import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { parseEdtf, writeEdtf } from '@ullim/types/honest-date/edtf';
import type { MilestoneChanges, MilestoneView, Status, Unit } from '@ullim/types/milestone';
import type { Details, Kind, NewDetails } from '@ullim/types/milestone-details';
import type { MilestoneDraft } from '../api';
import { DETAIL_FIELDS, namesFrom, namesTyped } from './detail-fields';
import { countFrom } from './numbers';
import { evidenceFrom, isBlank, typedEvidenceOf, type TypedEvidence } from './typed-evidence';
import { unitOf } from './unit-of-kind';

/** A milestone as it is being typed. Texts are kept as typed; the contract decides what they mean. */
export type TypedMilestone = {
  id: string;
  kind: Kind | null;
  title: string;
  goalId: string | null;
  parentId: string | null;
  status: Status;
  planned: HonestDate | null;
  /** While it is under way: since when. */
  actual: HonestDate | null;
  details: Record<string, string>;
  evidence: TypedEvidence[];
  done: string;
  total: string;
  unit: Unit;
  note: string;
  setAsideReason: string;
};

export function blankMilestone(id: string, given: Partial<TypedMilestone> = {}): TypedMilestone {
  return {
    ...{ id, kind: null, title: '', goalId: null, parentId: null, status: 'done' },
    ...{ planned: null, actual: null, details: {}, evidence: [], done: '', total: '' },
    ...{ unit: unitOf(given.kind ?? null), note: '', setAsideReason: '' },
    ...given,
  };
}

export function typedOf(milestone: MilestoneView): TypedMilestone {
  const { id, title, goalId, parentId, status, planned, note, amount } = milestone;
  return blankMilestone(id, {
    ...{ title, goalId, parentId, status, planned, note },
    kind: milestone.details.kind,
    actual: asAsked(status, milestone.actual),
    details: typedDetails(milestone.details),
    evidence: milestone.evidence.map(typedEvidenceOf),
    done: amount ? String(amount.done) : '',
    total: amount?.total != null ? String(amount.total) : '',
    unit: amount?.unit ?? unitOf(milestone.details.kind),
    setAsideReason: milestone.setAsideReason ?? '',
  });
}

/** What the form asks for: the beginning of what goes on, the whole of what is over. */
export function asAsked(status: Status, actual: HonestDate | null): HonestDate | null {
  const edtf = actual === null ? null : parseEdtf(actual);
  if (!edtf) return null;
  const goesOn = edtf.end === 'goes_on';
  return status === 'under_way' || goesOn ? writeEdtf({ start: edtf.start, end: 'same' }) : actual;
}

export function draftFrom(typed: TypedMilestone): MilestoneDraft {
  return { ...fieldsFrom(typed), id: typed.id, status: typed.status };
}

export const changesFrom = (typed: TypedMilestone): MilestoneChanges => fieldsFrom(typed) as MilestoneChanges;

/** The evidence that says something, in the order of the body that is sent. */
export const evidenceKept = (typed: TypedMilestone): TypedEvidence[] =>
  typed.evidence.filter((one) => !isBlank(one));

function fieldsFrom(typed: TypedMilestone) {
  const { title, goalId, parentId, note, planned, status } = typed;
  return {
    ...{ title, goalId, parentId, note, planned },
    details: detailsFrom(typed),
    actual: status === 'planned' ? null : actualFrom(status, typed.actual),
    amount: amountFrom(typed),
    evidence: evidenceKept(typed).map(evidenceFrom),
    setAsideReason: status === 'set_aside' ? typed.setAsideReason.trim() || null : null,
  };
}

function actualFrom(status: Status, asked: HonestDate | null): HonestDate | null {
  const edtf = asked === null ? null : parseEdtf(asked);
  if (!edtf || status !== 'under_way') return asAsked(status, asked);
  return writeEdtf({ start: edtf.start, end: 'goes_on' });
}

function amountFrom({ done, total, unit }: TypedMilestone) {
  if (done.trim() === '' && total.trim() === '') return null;
  return { done: countFrom(done) ?? 0, total: countFrom(total), unit };
}

function detailsFrom({ kind, details }: TypedMilestone): NewDetails {
  const fields = kind === null ? [] : DETAIL_FIELDS[kind];
  const given = fields.map(({ key, name, as }) => {
    const typed = details[key]?.trim() ?? '';
    if (as === 'names') return [name, namesFrom(typed)];
    return [name, as === 'count' ? countFrom(typed) : typed || null];
  });
  return { kind, ...Object.fromEntries(given) } as NewDetails;
}

function typedDetails(details: Details): Record<string, string> {
  const stored = details as Record<string, unknown>;
  return Object.fromEntries(
    DETAIL_FIELDS[details.kind].map(({ key, name }) => {
      const value = stored[name];
      return [key, Array.isArray(value) ? namesTyped(value as string[]) : value == null ? '' : String(value)];
    }),
  );
}
