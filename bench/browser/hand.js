/** A hand on the drawing: real input, one event after the other as fast as the page takes them. */
export async function handOn(page) {
  const { x, y, width, height } = await page.locator('canvas').first().boundingBox();
  const cdp = await page.context().newCDPSession(page);
  const middle = x + width / 2;
  // At the axis nothing lies under the pointer that could be meant instead of the paper.
  const send = (type, at, more = {}, down = ON_AXIS) =>
    cdp.send('Input.dispatchMouseEvent', { type, x: at, y: y + down, pointerType: 'mouse', ...more });

  return {
    /** Pulls the paper to and fro over `reach` pixels to either side of the middle, once in `period` seconds. */
    pan: async (seconds, reach = width * 0.4, period = 2) => {
      await send('mouseMoved', middle);
      await send('mousePressed', middle, { button: 'left', clickCount: 1, buttons: 1 });
      let at = middle;
      await during(seconds, async (elapsed) => {
        at = middle + reach * Math.sin((2 * Math.PI * elapsed) / period);
        await send('mouseMoved', at, { button: 'left', buttons: 1 });
      });
      await send('mouseReleased', at, { button: 'left', clickCount: 1 });
    },
    /** Pulls again and again the same way, as one goes through the years. */
    travel: async (seconds, way) => {
      const from = middle - way * width * 0.4;
      await during(seconds, async () => {
        await send('mouseMoved', from);
        await send('mousePressed', from, { button: 'left', clickCount: 1, buttons: 1 });
        for (let step = 1; step <= 40; step += 1)
          await send('mouseMoved', from + way * step * width * 0.02, { button: 'left', buttons: 1 });
        await send('mouseReleased', from + way * width * 0.8, { button: 'left', clickCount: 1 });
      });
    },
    /** Closer and farther again with the wheel, once in `period` seconds. */
    zoom: async (seconds, period = 3) => {
      const turn = (deltaY) =>
        send('mouseWheel', middle, { deltaX: 0, deltaY, modifiers: CONTROL }, height / 2);
      await during(seconds, (elapsed) => turn(24 * Math.cos((2 * Math.PI * elapsed) / period)));
    },
  };
}

async function during(seconds, act) {
  const start = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - start) / 1000) await act(elapsed);
}

const CONTROL = 2;
const ON_AXIS = 6;
