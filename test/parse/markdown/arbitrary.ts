/** Markdown by chance: what its signs make together, in texts that nobody would write. */
import { fc } from '../../property.ts';

const pieces = [
  ...[
    '# ',
    '## ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '- ',
    '1. ',
    '+ ',
    '> ',
    '>',
    '* * *\n',
    '---\n',
    '===\n',
    '```',
    '~~~\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](/a "b")',
    '](<c d>)',
    '![',
    '![a](b.png "c")',
    '[^1]',
  ],
  ...[
    '[^1]: ',
    '[a]: /b "c"\n',
    '[a]',
    '|',
    '\n|---|:-:|\n',
    '| a | b |\n',
    '- [x] ',
    '\\',
    '\\*',
    '&amp;',
    '&eacute;',
  ],
  ...[
    '&#128512;',
    '&nvlt;',
    '&nbsp;',
    '&',
    ';',
    '<',
    '>',
    '<b>',
    '</b>',
    '<div>\n',
    '</div>\n',
    '<!-- c -->',
    '<script>',
  ],
  ...[
    '</script>',
    '<p>',
    '<li>',
    '<td>',
    '<br>',
    '<img src="a.png" alt="b">',
    '<a href="javascript:x">',
    '</a>',
    '<sup>',
  ],
  ...[
    '</sup>',
    'https://example.org/',
    'www.example.org',
    'a@example.org',
    '<https://example.org>',
    '— Ada',
    '-- Ada\n',
  ],
  ...[
    '\n— Ada Diaz',
    '”',
    'word',
    'a sentence of words. ',
    '灯台\n',
    '光',
    'é',
    '😀',
    '\u0000',
    '\ud800',
    '\u00a0',
    '\r\n',
    '\r',
  ],
  ...[
    '---\ntitle: a\n---\n',
    '---\n',
    'title: "a\\u00e9"\n',
    "author: 'b''c'\n",
    'tags: [a, b]\n',
    '...\n',
    'key: &x 1\n',
  ],
];

/** A text of Markdown's signs and some words. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** The same with front matter before it. */
export const withFrontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('title', 'subtitle', 'author', 'date', 'tags', 'lang', 'source', 'image', 'what', 'byline'),
        fc.constantFrom(
          ...['a', '"b: \\"c\\" \\u00e9 \\n d"', "'it''s'", '>\n  folded\n  text', '[a, b]', '2026-01-02'],
        ),
      ),
      { maxLength: 6 },
    ),
    fc.string({ maxLength: 12 }),
    markdown,
  )
  .map(([pairs, junk, body]) => {
    return `---\n${pairs.map(([key, value]) => `${key}: ${value}\n`).join('')}${junk}\n---\n${body}`;
  });
