/** A worker that a test starts, and kills: prints the jobs of a queue into a folder until it is told to stop. */
import { Worker } from 'bullmq';
import { articleProcessor } from '../../src/bullmq.ts';

const [, , port, folder = ''] = process.argv;
const articles = articleProcessor({ folder }, { formats: ['text', 'jsonld'], jobs: 1 });
const worker = new Worker('articles', articles.process, {
  connection: { port: Number(port), maxRetriesPerRequest: null },
  ...{ lockDuration: 2000, stalledInterval: 1000, maxStalledCount: 3 },
});

process.once('SIGTERM', async () => {
  await worker.close();
  await articles.close();
  console.log('stopped');
});
