import type { Kind } from '@ullim/types/milestone-details';

type Rule = {
  kind: Kind;
  /** A sentence with this makes a milestone of each name in quotes; the first rule that fits counts. */
  beside: RegExp;
  /** A noun that ends in this is a milestone by itself. */
  ends: RegExp | null;
};

export const RULES: readonly Rule[] = [
  {
    kind: 'competition',
    beside: /대회|공모전|해커톤|경진|캐글|\b(?:competition|contest|hackathon|kaggle|olympiad)\b/i,
    ends: /(?:대회|공모전|해커톤|\b(?:competition|contest|hackathon|olympiad)\b)/gi,
  },
  {
    kind: 'certificate',
    beside: /자격증|자격시험|\bcertifi(?:cate|cation|ed)\b/i,
    ends: /자격증|\bcertification\b/gi,
  },
  { kind: 'paper', beside: /논문|\b(?:papers?|arxiv)\b/i, ends: null },
  {
    kind: 'course',
    beside: /수강|과목|학점|전공 ?수업|교양 ?수업|수업을|\b(?:courses?|class(?:es)?|semester|credits)\b/i,
    ends: null,
  },
  { kind: 'book', beside: /책|읽었|읽고|읽은|완독|독후감|\b(?:books?|finished reading|read)\b/i, ends: null },
  { kind: 'lecture', beside: /강의|인강|강좌|\b(?:lectures?|mooc|coursera|udemy|edx)\b/i, ends: null },
  {
    kind: 'project',
    beside: /프로젝트|\bprojects?\b/i,
    ends: /(?:텀|토이|사이드|졸업|팀)? ?프로젝트|\b(?:term|toy|side|capstone|team) project\b/gi,
  },
  { kind: 'seminar', beside: /세미나|스터디|\b(?:seminar|study group)\b/i, ends: null },
];
