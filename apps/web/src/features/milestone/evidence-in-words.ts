import type { Board, Evidence, EvidenceOf, EvidenceType } from '@ullim/types/evidence';

/**
 * What a milestone left, as its row tells it: one of the first three ranks stands on the goal's colour, any other rank,
 * a grade or a medal is strong, the rest follows in plain words.
 */
export type EvidenceInWords = {
  rank: string | null;
  /** The rank is one of the first three. */
  sealed: boolean;
  strong: string | null;
  /** What a grade is measured on. */
  scale: string | null;
  rest: string[];
  links: { url: string; label: string }[];
};

export type EvidenceWords = {
  rank: (value: number) => string;
  participants: (of: number) => string;
  score: (metric: string | null, board: Board | null, value: string) => string;
  credits: (value: string) => string;
  pages: (value: number) => string;
};

export function evidenceInWords(evidence: readonly Evidence[], words: EvidenceWords): EvidenceInWords {
  const all = <T extends EvidenceType>(type: T) =>
    evidence.filter((one): one is EvidenceOf<T> => one.type === type);
  const [grade, ...grades] = all('grade');
  const [medal, ...medals] = all('medal');
  const [rank, ...ranks] = all('rank');
  const rest = [
    grade && medal ? medal.value : null,
    rank?.of ? words.participants(rank.of) : null,
    ...ranks.map((one) =>
      [words.rank(one.value), one.of && words.participants(one.of)].filter(Boolean).join(' '),
    ),
    ...all('score').map(({ metric, board, value }) => words.score(metric, board, value)),
    ...grades.map(gradeInWords),
    ...medals.map(({ value }) => value),
    ...all('credits').map(({ value }) => words.credits(value)),
    ...all('pages').map(({ value }) => words.pages(value)),
  ];
  return {
    rank: rank ? words.rank(rank.value) : null,
    sealed: rank !== undefined && rank.value <= 3,
    strong: grade?.value ?? medal?.value ?? null,
    scale: grade?.scale ?? null,
    rest: rest.filter((part) => part !== null),
    links: all('link').map(({ url, label }) => ({ url, label: label ?? hostOf(url) })),
  };
}

const gradeInWords = ({ value, scale }: EvidenceOf<'grade'>) => (scale ? `${value} / ${scale}` : value);

function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
