/**
 * The whole document as a draft: what is on its pages and around them.
 *
 * Invariant: it depends on source, options and pictures alone, and is the same however it is written.
 */
import type { Article, Publication } from '../../model/article.ts';
import { article, directionOf } from '../../model/build.ts';
import { type Edition, editionsOf } from '../edition.ts';
import { writeArticle, writeKicker, writeNotes } from './article.ts';
import type { Design } from './design.ts';
import type { Draft } from './draft.ts';
import { type Entry, hiddenEntry, writeContents, writeTitlePage } from './front.ts';
import { type Furniture, folio, runningHead } from './furniture.ts';
import { type Ledger, openLedger, type Place, placeOf } from './ledger.ts';

/** A document before it is XML. */
export interface Composition {
  body: readonly Draft[];
  notes: readonly Draft[];
  furniture: Furniture;
  ledger: Ledger;
}

/** What is composed. */
export interface Material {
  source: Article | Publication;
  editions: readonly Edition[];
  pictures: Ledger['pictures'];
  design: Design;
  /** The language that the caller gives the file, if any. */
  language: string | undefined;
}

/** Composes a document. */
export function compose({ source, editions, pictures, design, language }: Material): Composition {
  const publication = source.type === 'publication';
  const ledger = openLedger({ language: design.language, publication, pictures, design });
  const [first] = editions;
  const front: Place = {
    ...placeOf(first ?? emptyEdition(design.language), 0, ledger),
    language: design.language,
    direction: language === undefined ? source.direction : directionOf(language),
  };
  const body = publication
    ? writePublication(source, editions, front)
    : editions.flatMap((edition, index) => writeArticle(placeOf(edition, index, ledger)));
  const { words } = front.edition;
  const foot = folio(words, front);
  const head = runningHead(publication ? source.metadata.name : first?.metadata.headline, front);
  // Readers of DOCX files take a title for one only where nothing stands before it, so the section label is a page header.
  const firstHead = publication || design.house ? [] : writeKicker(front, { spacing: { before: 300 } });
  return {
    body,
    notes: writeNotes(ledger),
    furniture: { firstHead, head, firstFoot: publication ? [] : foot, foot },
    ledger,
  };
}

function writePublication(source: Publication, editions: readonly Edition[], front: Place): Draft[] {
  const { ledger } = front;
  const entries = editions.map(
    (edition, index): Entry => ({
      title: edition.title,
      bookmark: `_Toc${String(index + 1).padStart(8, '0')}`,
      printed: Boolean(edition.metadata.headline?.trim()),
    }),
  );
  const before = [...writeTitlePage(source, front), ...writeContents(entries, front)];
  const articles = editions.flatMap((edition, index) => {
    const entry = entries[index];
    ledger.pageBreak = index > 0 || before.length > 0;
    if (entry && !entry.printed) ledger.openers.push(...hiddenEntry(entry.title));
    return writeArticle(placeOf(edition, index, ledger), entry?.bookmark);
  });
  return [...before, ...articles];
}

/** Words and a place for a publication that has no articles. */
function emptyEdition(language: string): Edition {
  const [edition] = editionsOf(article({ language }), {}, 'docx');
  if (!edition) throw new Error('an article has an edition');
  return edition;
}
