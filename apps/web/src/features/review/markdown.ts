import type { AnswerView } from '@ullim/types/review';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Level } from '@ullim/types/resonance-reading';
import type { FactsShown } from './read-facts';
import { answerRows, echoRows, studyRows } from './then-now';

/** The reader's language: messages, dates and lengths of time. */
export type MarkdownWords = {
  t: (key: string, values?: Record<string, unknown>) => string;
  date: (date: HonestDate | null) => string;
  length: (minutes: number) => string;
};

/** A kept review as Markdown, to be read like a post. What somebody wrote as an answer stays Markdown; names do not become it. */
export function reviewMarkdown(
  facts: FactsShown | null,
  answers: readonly AnswerView[],
  words: MarkdownWords,
): string {
  const sections = [
    ...(facts ? [echoes(facts, words)] : []),
    ...answerRows([], answers).map(({ question, now }) => `## ${plain(question)}\n\n${now}`),
    ...(facts ? [milestones(facts, words), study(facts, words), others(facts, words)].flat() : []),
  ];
  return sections.filter(Boolean).join('\n\n') + '\n';
}

function echoes(facts: FactsShown, { t }: MarkdownWords): string {
  const level = (n: Level) => `${n} ${t(`identity.resonance.${n}`)}`;
  return section(
    t('review.section.resonance'),
    echoRows(null, facts).flatMap(({ goal, then, now }) => {
      if (!now) return [];
      const levels = [then, now].flatMap((reading) => (reading ? [level(reading.level)] : [])).join(' → ');
      return `${plain(goal.name)}: ${levels}${now.sentence ? ` (${plain(now.sentence)})` : ''}`;
    }),
  );
}

function milestones(facts: FactsShown, { t, date }: MarkdownWords): string[] {
  return (['done', 'begun', 'setAside'] as const).map((group) =>
    section(
      t(`review.section.${group}`),
      facts[group].map(
        ({ title, on, reason }) =>
          `${plain(title)}${on ? ` (${date(on)})` : ''}${group === 'setAside' && reason ? `: ${plain(reason)}` : ''}`,
      ),
    ),
  );
}

function study(facts: FactsShown, { t, length }: MarkdownWords): string {
  const rows = studyRows(null, facts).map(
    ({ goal, now }) => `${goal ? plain(goal.name) : t('review.noGoal')}: ${length(now)}`,
  );
  const all = rows.length > 1 ? [`${t('review.allStudy')}: ${length(facts.study.minutes)}`] : [];
  return section(t('review.section.study'), [...rows, ...all]);
}

function others(facts: FactsShown, { t, date }: MarkdownWords): string[] {
  return [
    section(
      t('review.section.reflections'),
      facts.reflections.map(({ title, on }) => `${plain(title)} (${date(on)})`),
    ),
    section(
      t('review.section.plansMoved'),
      facts.plansMoved.map(
        ({ title, old, new: next }) =>
          `${plain(title)}: ${date(old)} → ${next ? date(next) : t('review.unplanned')}`,
      ),
    ),
    section(
      t('review.section.decisionsDue'),
      facts.decisionsDue.map(({ question, lookBackOn }) => `${plain(question)} (${date(lookBackOn)})`),
    ),
  ];
}

const section = (title: string, rows: string[]): string =>
  rows.length === 0 ? '' : `## ${title}\n\n${rows.map((row) => `- ${row}`).join('\n')}`;

/** On one line, and read as it is written. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}
