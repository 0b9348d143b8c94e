/** What moves the picture of a large journey instead of working it out anew. */
export { adrift } from '@ullim/timeline/adrift';
export { stampsFor } from '@ullim/timeline/paint/stamps-for';
export { flowPlateOf, paintAdrift } from './flow-plate';
