/** What a text can lead to. */
export type Target = {
  kind: 'goal' | 'milestone' | 'reflection';
  id: string;
  name: string;
  /** When it was, in words. */
  when: string;
};

export const addressOf = ({ kind, id }: Pick<Target, 'kind' | 'id'>): string => `/${kind}s/${id}`;
