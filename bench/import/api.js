// The API in a process of its own, as it runs anywhere; says where it is, and what it took once it is told to end.
import { createApp } from '@ullim/api/app';
import { SystemClock } from '@ullim/api/clock/clock';

const [databaseUrl, dataFolder] = process.argv.slice(2);
const app = await createApp({
  databaseUrl,
  clock: new SystemClock(),
  config: { publicUrl: null, trustProxy: 0, registration: 'open', dataFolder },
  webFolder: null,
  checkResponses: false,
});
await app.listen(0, 'localhost');
process.send({ address: `http://localhost:${app.getHttpServer().address().port}` });
process.on('message', async () => {
  process.send({ kibibytes: process.resourceUsage().maxRSS });
  await app.close();
  process.exit();
});
