/**
 * What is printed and checked: every seed, all seeds as one publication, one that is a paper of its own, an article with
 * nothing in it, and one with what a file must not hold.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as offprint from 'offprint';

/** A source with a name for its files. */
export interface Fixture {
  name: string;
  source: offprint.Article | offprint.Publication;
}

const root = join(import.meta.dirname, '../..');
/** Seeds of this project; and raw texts that may lie beside it. */
const folders = [join(root, 'seeds'), join(root, '../shared/seeds')];

function seeds(folder: string): { name: string; source: offprint.Article }[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const texts = names.filter((name) => name.endsWith('.txt'));
  // A model beside a text is what the text is read as: one of the two is enough.
  const models = names.filter((name) => name.endsWith('.json') && !texts.includes(name.replace(/json$/, 'txt')));
  return [...texts, ...models].map((name) => {
    const content = readFileSync(join(folder, name), 'utf8');
    const source = name.endsWith('.txt') ? offprint.fromText(content) : offprint.fromJson(content);
    if (source?.type !== 'article') throw new Error(`${name} holds no article`);
    return { name: basename(name).replace(/\.\w+$/, ''), source };
  });
}

function gazette(): offprint.Publication {
  const source = offprint.fromJson(readFileSync(join(root, 'test/fixtures/publication/gazette.json'), 'utf8'));
  if (source?.type !== 'publication') throw new Error('the gazette is no publication');
  return source;
}

const hostile = offprint.article(
  {
    language: 'en',
    headline: 'A & B < C > "D" ]]> --> <script>alert(1)</script>',
    url: 'https://example.org/a?b=1&c=2',
  },
  offprint.paragraph(
    'NUL \u0000, half a pair \ud800, no character \uffff, override \u202eooo\u202c, ]]> and <%= 1 %>.',
  ),
  offprint.paragraph(
    offprint.link('javascript:alert(1)', 'A script'),
    ' and ',
    offprint.link('/x y?z="', 'a path'),
    '.',
  ),
  offprint.paragraph('An emoji 👩‍👩‍👧, a rare sign 𝒳, a long word: ', 'x'.repeat(50), '.'),
  offprint.paragraph(offprint.link('#nowhere', 'Nowhere'), offprint.footnoteReference('lost'), '.'),
  offprint.heading(6, 'A heading six levels down'),
  offprint.list(offprint.list(offprint.list('Three deep'))),
);

/** Every fixture. */
export function fixtures(): Fixture[] {
  const found = folders.flatMap(seeds);
  const bound = offprint.publication({ name: 'All seeds', language: 'en' }, ...found.map(({ source }) => source));
  const empty = offprint.article({});
  return [
    ...found,
    { name: 'all', source: bound },
    { name: 'gazette', source: gazette() },
    { name: 'empty', source: empty },
    { name: 'hostile', source: hostile },
  ];
}

/** What was not printed by the package, by how it is written: raw texts, Markdown, pages. */
export function found(): { path: string; format: 'found.text' | 'found.markdown' | 'found.html' }[] {
  const formats = { '.txt': 'found.text', '.md': 'found.markdown', '.html': 'found.html' } as const;
  return folders
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder).flatMap((name) =>
        Object.entries(formats).flatMap(([ending, format]) =>
          name.endsWith(ending) ? { path: join(folder, name), format } : [],
        ),
      ),
    );
}
