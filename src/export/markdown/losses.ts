/** What GitHub Flavored Markdown cannot show of an article, by the node that has it. */
import type { Node, Table } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';

type Losses = { [Type in Node['type']]?: (node: Extract<Node, { type: Type }>) => string | undefined };

const losses: Losses = {
  pullQuote: () => 'A pull quote is shown as a quotation',
  speakerTurn: () => 'Who speaks is shown in strong letters',
  verse: () => 'Verse is shown as a paragraph',
  credit: () => 'What a credit line is about is not shown',
  note: () => 'A note of the newsroom is shown as a quotation',
  foreign: () => 'The language of a phrase is not shown',
  figure: ({ children }) =>
    children.every(({ type }) => type === 'image' || type === 'caption') ? undefined : 'A figure is shown as its parts',
  table: (node) => (isPlain(node) ? undefined : 'Spans and heads of rows, and a table without a head, are not shown'),
  image: ({ alt }) =>
    alt === '' ? 'A picture that is decoration is not told from one without alternative text' : undefined,
};

const isPlain = ({ children }: Table): boolean =>
  children.every((row, index) =>
    row.children.every(
      ({ header, colSpan = 1, rowSpan = 1 }) =>
        colSpan === 1 && rowSpan === 1 && header === (index === 0 ? 'column' : undefined),
    ),
  );

const unsaid = 'Names, languages and directions of blocks are not written';

/** Reports what is lost, once a kind. */
export function reportLosses({ article, report }: Edition): void {
  const told = new Set<string>();
  const tell = (reason: string | undefined, node: Node): void => {
    if (reason === undefined || told.has(reason)) return;
    told.add(reason);
    report('export/lossy', `${reason}; dialect "offprint" writes it`, node);
  };
  visit(article, (node) => {
    tell((losses[node.type] as ((node: Node) => string | undefined) | undefined)?.(node), node);
    const isHeading = node.type === 'heading';
    if (
      ('id' in node && node.id !== undefined && !isHeading) ||
      (node.type !== 'foreign' && ('language' in node || 'direction' in node))
    )
      tell(unsaid, node);
  });
}
