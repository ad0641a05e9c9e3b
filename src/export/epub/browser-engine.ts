/**
 * epub-gen-memory for browsers, as the build bundles it: `#epub-gen-memory` of package.json is this file where the condition
 * `browser` holds, and the package itself elsewhere. Its parts that no browser lets run are replaced by those of browser-parts.ts.
 */
export { EPub } from 'epub-gen-memory';
