/** What moves the picture of a large journey instead of working it out anew. */
export { stampsFor } from '@ullim/timeline/paint/stamps-for';
export { bestWay } from './best-way';
export { addMarks, cutStamps, inPlace, paintAdrift, platesOf } from './plates';
