/**
 * Prints the articles of a queue into a folder, which workers on other machines may share. Start as many as you have
 * machines; SIGTERM lets each end the job at hand.
 */
import { Worker } from 'bullmq';
import { articleProcessor } from 'offprint/bullmq';

const articles = articleProcessor({ folder: 'out' }, { formats: ['pdf', 'jsonld'] });
const worker = new Worker('articles', articles.process, {
  connection: { host: 'localhost', maxRetriesPerRequest: null },
});
worker.on('completed', (job, { done, failed }) => console.log(job.id, `${done} done, ${failed} failed`));
worker.on('failed', (job, error) => console.error(job?.id, error.message));

process.once('SIGTERM', async () => {
  await worker.close();
  await articles.close();
});
