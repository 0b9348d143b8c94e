export { SILHOUETTES } from '@ullim/timeline/paint/marks';
export { KINDS, type Kind } from '@ullim/types/milestone-details';
