/** MilestoneEventView as PostgreSQL makes it, of a row `e` of milestone_events. */
export const MILESTONE_EVENT_VIEW = `json_build_object(
  'id', e.id, 'kind', e.kind, 'old', e.old, 'new', e.new, 'happenedOn', e.happened_on, 'writtenAt', e.written_at
)`;
