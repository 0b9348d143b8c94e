// GET /api/timeline for 10,000 items, against the bare question behind it through the same driver.
import { TIMELINE } from '@ullim/api/timeline/timeline.presenter';
import { median } from '../spread.js';
import { openWorld } from '../world/open.js';

const ROUNDS = 15;

export async function measure() {
  const { address, cookie, accountId, client, close } = await openWorld();
  const question = [];
  const route = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    question.push(await time(() => client.query(TIMELINE, [accountId])));
    route.push(
      await time(() =>
        fetch(`${address}/api/timeline`, { headers: { cookie } }).then((answer) => answer.text()),
      ),
    );
  }
  await close();

  const ratio = median(route) / median(question);
  return [
    {
      metric: 'GET /api/timeline of 10,000 items, over the bare question',
      value: Number(ratio.toFixed(2)),
      unit: 'times',
      goal: 'under 2',
      met: ratio < 2,
    },
  ];
}

async function time(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
