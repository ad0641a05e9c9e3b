/**
 * epub-gen-memory as the build bundles it: `#epub-gen-memory` of package.json is this file, built. Its parts that no browser
 * lets run, or that do what is not asked of it, are replaced by those of engine-parts.ts.
 */
export { EPub } from 'epub-gen-memory';
