/**
 * Puts the articles of a corpus into a queue, 200 in a job. Run it as often as you like: what is in the queue stays once, and
 * jobs that have failed for good wait again.
 *
 *     node producer.ts corpus.ndjson.gz
 */
import { Queue } from 'bullmq';
import { ndjson } from 'offprint/bulk';
import { addArticles } from 'offprint/bullmq';

const queue = new Queue('articles', { connection: { host: 'localhost' } });
const { articles, jobs, again } = await addArticles(queue, ndjson(process.argv[2] ?? 'corpus.ndjson'), { batch: 200 });
console.log(`${articles} articles in ${jobs} jobs, ${again} of which had failed`);
await queue.close();
