/** Which links a view shows: only those to what is not in the bin, or all of them. */
export type Sight = 'visible' | 'all';
