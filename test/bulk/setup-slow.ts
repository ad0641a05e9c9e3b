/** A module that takes 4 s to load. */
import type { AnyExporter } from '../../src/index.ts';

await new Promise((resolve) => setTimeout(resolve, 4000));

export const exporters: Readonly<Record<string, AnyExporter>> = {
  slow: { format: 'slow', mediaType: 'text/plain', extension: '.slow', write: () => 'Here' },
};
