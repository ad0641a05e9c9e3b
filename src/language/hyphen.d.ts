/** Types of the patterns of npm `hyphen`, which ships none. */
declare module 'hyphen/patterns/*.js' {
  /** By letter: what follows, and the number of the row of levels of the pattern that ends here. */
  type Trie = { readonly [letter: string]: Trie | number | readonly [next: Trie, row: number] };
  const patterns: readonly [
    levels: readonly (readonly number[])[],
    trie: Trie,
    exceptions?: Readonly<Record<string, readonly number[]>>,
  ];
  export default patterns;
}
