/** What moves the picture of a large journey instead of working it out anew. */
export { stampsFor } from '@ullim/timeline/paint/stamps-for';
export { bestWay } from './best-way';
export { cutStamps, flowPlateOf, inPlace, markPlateOf, paintAdrift } from './plates';
