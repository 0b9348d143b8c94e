import type { TimelineView } from '@ullim/types/timeline';
import { http } from '@/lib/http';

export const fetchTimeline = (signal?: AbortSignal) => http.get<TimelineView>('/timeline', { signal });
