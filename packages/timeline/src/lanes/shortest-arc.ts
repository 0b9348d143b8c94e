/**
 * In pixels. Apart from the arcs, which are drawn with a pen: marks take their rows before there is one.
 */
export const SHORTEST_ARC = 28;
