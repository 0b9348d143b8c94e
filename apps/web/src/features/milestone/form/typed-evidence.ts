import type { Evidence, EvidenceType, NewEvidence } from '@ullim/types/evidence';
import { v7 as newId } from 'uuid';
import { countFrom } from './numbers';

/** One evidence as it is being typed: every field of every type, so that nothing is lost while it changes. */
export type TypedEvidence = {
  id: string;
  type: EvidenceType;
  value: string;
  scale: string;
  metric: string;
  direction: 'higher' | 'lower';
  board: 'public' | 'private' | 'none';
  of: string;
  url: string;
  label: string;
};

export function blankEvidence(type: EvidenceType, id = newId()): TypedEvidence {
  return {
    ...{ id, type, value: '', scale: '', metric: '', direction: 'higher', board: 'none' },
    ...{ of: '', url: '', label: '' },
  };
}

export function typedEvidenceOf(evidence: Evidence): TypedEvidence {
  const given = Object.entries(evidence).filter(([, value]) => value !== null);
  const asText = given.map(([name, value]) => [name, String(value)]);
  return { ...blankEvidence(evidence.type, evidence.id), ...Object.fromEntries(asText) };
}

/** An added row in which nothing was typed says nothing. */
export const isBlank = ({ value, scale, metric, of, url, label }: TypedEvidence): boolean =>
  [value, scale, metric, of, url, label].every((text) => text.trim() === '');

/** As the contract wants it; what is not understood stays wrong, for the schema to say so. */
export function evidenceFrom(typed: TypedEvidence): NewEvidence {
  const { id, type, value, metric, direction, scale, of, url, label } = typed;
  const board = typed.board === 'none' ? null : typed.board;
  switch (type) {
    case 'grade':
      return { id, type, value, scale: scale.trim() || null };
    case 'credits':
      return { id, type, value };
    case 'score':
      return { id, type, value, metric: metric.trim() || null, direction, board };
    case 'rank':
      return { id, type, value: countFrom(value) ?? NaN, of: countFrom(of), board };
    case 'pages':
      return { id, type, value: countFrom(value) ?? NaN };
    case 'medal':
      return { id, type, value };
    case 'link':
      return { id, type, url: url.trim(), label: label.trim() || null };
  }
}
