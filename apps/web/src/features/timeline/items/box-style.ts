import type { Box } from '@ullim/timeline/scene';

/** A place on the drawing, with air around it. */
export const styleOf = ({ x, y, width, height }: Box, air = 0) => ({
  left: `${x - air}px`,
  top: `${y - air}px`,
  width: `${width + 2 * air}px`,
  height: `${height + 2 * air}px`,
});
