/**
 * The standards that a file may keep, as a table of what differs between them.
 *
 * A file can claim PDF/UA-1 or PDF/UA-2, not both. The first stands on PDF 1.7, whose structure types lack some that the
 * second has: there these are written by the type that comes next (ISO 32000-1, 14.7.3 and 14.8.4). Invariant: both say the
 * same of the same article.
 */
import type { PdfValue } from 'pdfkit';
import type { TagType } from './tags.ts';

/** Name of a standard: `ua1` is PDF/UA-1 with PDF/A-3a, `ua2` is PDF/UA-2 with PDF/A-4f. */
export type Standard = 'ua1' | 'ua2';

/** What a standard asks of a file. */
export interface StandardRules {
  version: '1.7' | '2.0';
  /** Whether the file has an information dictionary; PDF/A-4 forbids it (ISO 19005-4, 6.1.3). */
  hasInfo: boolean;
  /** Properties of XMP that claim the standards, by prefix. */
  claims: {
    /** Version of PDF/A. */
    pdfaid: Readonly<Record<string, string>>;
    /** Version of PDF/UA. */
    pdfuaid: Readonly<Record<string, string>>;
  };
  /** Whether PDF/A wants the schema of `pdfuaid` described in the file (ISO 19005-3, 6.6.2.3). */
  describesSchema: boolean;
  /** Types that are written by another name. */
  names: Readonly<Partial<Record<TagType, string>>>;
  /** Types that PDF 1.7 lacks, by the standard type of it that they are read as. */
  roles: Readonly<Partial<Record<TagType, string>>>;
  /** Attributes that each element of a type has. */
  attributes: Readonly<Partial<Record<TagType, Readonly<Record<string, PdfValue>>>>>;
  /**
   * Whether types are of a namespace, elements refer to others and places are named by elements (ISO 32000-2, 14.7.4,
   * 14.7.2 and 12.3.2.3).
   */
  hasNamespaces: boolean;
  /** Types that only the namespace of PDF 1.7 has; it is the one of elements that name none. */
  older: ReadonlySet<TagType>;
  /** Whether the headline is a title above all headings, so that these begin at `H1`. */
  hasTitle: boolean;
}

/** The standards by name. */
export const standards: Readonly<Record<Standard, StandardRules>> = {
  ua1: {
    version: '1.7',
    hasInfo: true,
    claims: { pdfaid: { part: '3', conformance: 'A' }, pdfuaid: { part: '1' } },
    describesSchema: true,
    names: { Title: 'H1', FENote: 'Note', Aside: 'Div' },
    roles: { Em: 'Span', Strong: 'Span' },
    attributes: {},
    hasNamespaces: false,
    older: new Set(),
    hasTitle: false,
  },
  ua2: {
    version: '2.0',
    hasInfo: false,
    claims: { pdfaid: { part: '4', rev: '2020', conformance: 'F' }, pdfuaid: { part: '2', rev: '2024' } },
    describesSchema: false,
    names: {},
    // Only readers that know no namespace look here.
    roles: { Em: 'Span', Strong: 'Span', Title: 'P', FENote: 'Note', Aside: 'Div' },
    attributes: { FENote: { O: 'FENote', NoteType: 'Footnote' } },
    hasNamespaces: true,
    older: new Set(['Art', 'BlockQuote', 'Code', 'TOC', 'TOCI', 'Reference']),
    hasTitle: true,
  },
};

/** The name that a type is written by. */
export const nameOf = (type: TagType, { names }: StandardRules): string => names[type] ?? type;
