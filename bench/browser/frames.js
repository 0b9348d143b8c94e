/** Milliseconds between the frames that a page was given while `act` went on. */
export async function framesDuring(page, act) {
  await page.evaluate(() => {
    const times = [];
    const note = (now) => {
      times.push(now);
      globalThis.benchFrame = requestAnimationFrame(note);
    };
    globalThis.benchFrame = requestAnimationFrame(note);
    globalThis.benchFrames = times;
  });
  await act();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.benchFrame);
    return globalThis.benchFrames;
  });
  return times.slice(1).map((time, index) => time - times[index]);
}

/** How many of the frames that the refresh offers went by without a new picture, in percent. */
export function missed(frames, refresh) {
  const offered = frames.map((frame) => Math.max(1, Math.round(frame / refresh)));
  const total = offered.reduce((sum, count) => sum + count, 0);
  return (100 * (total - frames.length)) / total;
}

export const percentile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)];
export const median = (numbers) => percentile(numbers, 0.5);
