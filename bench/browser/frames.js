/** The frames that a page was given while `act` went on: milliseconds from one to the next, and until each was painted. */
export async function framesDuring(page, act) {
  await page.evaluate(() => {
    const frames = (globalThis.benchFrames = { begun: [], took: [] });
    const { port1, port2 } = new MessageChannel();
    // The next task comes when the frame has been painted.
    port1.onmessage = () => frames.took.push(performance.now() - frames.begun.at(-1));
    const note = (now) => {
      frames.begun.push(now);
      port2.postMessage(null);
      globalThis.benchFrame = requestAnimationFrame(note);
    };
    globalThis.benchFrame = requestAnimationFrame(note);
  });
  await act();
  const { begun, took } = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.benchFrame);
    return globalThis.benchFrames;
  });
  return { apart: begun.slice(1).map((time, index) => time - begun[index]), took };
}

/** How many of the frames that the refresh offers went by without a new picture, in percent. */
export function missed({ apart }, refresh) {
  const offered = apart.map((frame) => Math.max(1, Math.round(frame / refresh)));
  const total = offered.reduce((sum, count) => sum + count, 0);
  return (100 * (total - apart.length)) / total;
}
