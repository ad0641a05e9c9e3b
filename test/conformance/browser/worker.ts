/** A page that leaves the work to a Web Worker, started as both bundlers understand it. */
new Worker(new URL('./task.ts', import.meta.url), { type: 'module' });
