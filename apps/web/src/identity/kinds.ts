export { SILHOUETTES } from '@ullim/timeline/marks';
export { KINDS, type Kind } from '@ullim/types/milestone-details';
