/** Which goals a pivot turns away from, and where it leads. */
export type Turn = { toGoalId: string; from: readonly string[] };

/** The goals a turn leaves that one comes back to by going on from where it leads, along the other turns. */
export function comesBackTo({ toGoalId, from }: Turn, others: readonly Turn[]): string[] {
  const reached = new Set([toGoalId]);
  // A set is walked to what was added on the way, too.
  for (const goal of reached)
    for (const other of others) if (other.from.includes(goal)) reached.add(other.toGoalId);
  return from.filter((goal) => reached.has(goal));
}
