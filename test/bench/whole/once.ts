/**
 * One stack in a process of its own: `once.ts NAME FILE` makes all formats of each story of a file, a line of JSON each, and
 * prints what that took from the start of the process. Stories come as a file, so that nothing of ours is loaded but what is
 * measured.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Once } from '../once.ts';
import { formats, stacks } from './stacks.ts';
import type { Story } from './story.ts';

const [, , name, file = ''] = process.argv;
const makers = await stacks.find((stack) => stack.name === name)?.start();
for await (const line of createInterface(createReadStream(file))) {
  const story: Story = JSON.parse(line);
  for (const format of formats) await makers?.[format]?.(story);
}
const { user, system } = process.cpuUsage();
const once: Once = { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(once));
