/**
 * From the phrases of the model to spans: text in one style, in one structure element, with at most one link.
 *
 * One function a node type, all with the same signature. Invariant: the spans of a block, in order, hold the text of its
 * leaves and nothing else but note markers; an unknown node gives its `value` and its children.
 */

import { xmlSafe } from '../../container/xml.ts';
import { directionOf } from '../../model/build.ts';
import type { Direction, FootnoteReference, Image, Inline, Link, Node } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { Edition, NumberedNote } from '../edition.ts';
import { type FaceWish, type FontSet, faceFor } from './fonts.ts';
import { phrase, type Tag } from './tags.ts';
import type { ColorName, TextStyle, Theme } from './theme.ts';

/** How a run of text is drawn. Lengths are points. */
export interface RunStyle extends FaceWish {
  size: number;
  color: ColorName;
  /** OpenType features, joined by commas. */
  features: string;
  /** Space after each letter. */
  tracking: number;
  /** How far the text stands above the line. */
  rise: number;
  strike: boolean;
  /** Whether it is read and not painted. */
  hidden?: boolean;
  /** Where each character has a dot of stress (East Asian scripts). */
  dots: 'under' | 'over' | undefined;
}

/** Where a link leads: an address outside, or an anchor in this file. */
export interface LinkTarget {
  uri?: string;
  anchor?: string;
  /** What is said of the link where its text is not read out (ISO 14289-1, 7.18.5). */
  contents: string;
  tag: Tag;
  /** Whether its text is underlined; note markers are not. */
  underlined: boolean;
}

/** Text in one style. */
export interface Span {
  text: string;
  style: RunStyle;
  tag: Tag;
  language: string;
  link?: LinkTarget;
  /** The note whose marker this is. */
  note?: NumberedNote;
  /** Name of this place. */
  anchor?: string;
  /** Whether no line ends at a space of it. */
  solid?: boolean;
}

/** What the surroundings of a phrase say. */
export interface InlineState {
  edition: Edition;
  theme: Theme;
  fonts: FontSet;
  style: RunStyle;
  tag: Tag;
  language: string;
  direction: Direction;
  link?: LinkTarget;
  /** Prefix of the anchors of this article. */
  article: string;
  /** Elements of the markers so far by number: the first one of a note can be gone back to. */
  marked: Map<number, Tag[]>;
  /** Takes the pictures that stand in the text: they are set below it. */
  pictures: Image[];
}

/** The style of a text by the theme. */
export function runStyle(style: TextStyle): RunStyle {
  const { role, weight, italic, size, color, figures, tracking } = style;
  return {
    role,
    weight,
    italic,
    size,
    color,
    features: figures === 'old' ? 'onum,pnum' : figures === 'lining' && role === 'sans' ? 'pnum' : '',
    tracking: tracking * size,
    rise: 0,
    strike: false,
    dots: undefined,
  };
}

/** Ends a line (UAX #14, class BK). */
export const lineEnd = '\u2028';

type Handler<N> = (node: N, state: InlineState) => Span[];

const handlers: { readonly [Type in Inline['type']]: Handler<Extract<Inline, { type: Type }>> } = {
  text: ({ value }, state) => textSpans(value, state),
  emphasis: ({ children }, state) => spansOf(children, marked(state, 'Em', stressed(state))),
  strong: ({ children }, state) =>
    spansOf(children, marked(state, 'Strong', { weight: state.theme.slants ? 600 : 700 })),
  delete: ({ children }, state) => spansOf(children, marked(state, 'Span', { strike: true })),
  inlineCode: ({ value }, state) =>
    textSpans(
      value,
      marked(state, 'Code', {
        role: 'mono',
        weight: 400,
        italic: false,
        size: state.style.size * 0.88,
        features: '',
        tracking: 0,
      }),
    ),
  superscript: ({ children }, state) => spansOf(children, shifted(state, 0.36)),
  subscript: ({ children }, state) => spansOf(children, shifted(state, -0.14)),
  link: linkSpans,
  image: (node, state) => {
    state.pictures.push(node);
    return [];
  },
  break: (_node, { style, tag, language }) => [{ text: lineEnd, style, tag, language }],
  footnoteReference: markerSpans,
  foreign: ({ children, language, direction = directionOf(language) }, state) => {
    const spans = spansOf(children, { ...marked(state, 'Span', {}, language), language, direction });
    return direction === state.direction ? spans : isolated(spans, direction);
  },
};

/** The spans of phrases. */
export function spansOf(nodes: readonly Node[], state: InlineState): Span[] {
  return nodes.flatMap((node) => {
    const handler = Object.hasOwn(handlers, node.type) ? handlers[node.type as Inline['type']] : undefined;
    return (handler as Handler<Node> | undefined)?.(node, state) ?? unknown(node, state);
  });
}

function unknown(node: Node, state: InlineState): Span[] {
  const value = 'value' in node && typeof node.value === 'string' ? textSpans(node.value, state) : [];
  const children = 'children' in node && Array.isArray(node.children) ? spansOf(node.children, state) : [];
  return [...value, ...children];
}

/** A text as one span. Characters that no file may hold become U+FFFD, and are reported. */
export function textSpans(value: string, { edition, style, tag: within, language, link }: InlineState): Span[] {
  const text = xmlSafe(value);
  if (text !== value) {
    edition.report('export/invalid-character', 'A character that PDF cannot hold was replaced by U+FFFD');
  }
  return text === '' ? [] : [{ text, style, tag: within, language, ...(link && { link }) }];
}

function marked(
  state: InlineState,
  type: 'Em' | 'Strong' | 'Span' | 'Code',
  change: Partial<RunStyle>,
  language?: string,
): InlineState {
  const within = phrase(type, state.tag, language === undefined ? {} : { language });
  return { ...state, tag: within, style: { ...state.style, ...change } };
}

/** Stress: the other slope; in sans, which has no slope here, the serif's; weight or dots in scripts that never slant. */
function stressed({ theme, style, language }: InlineState): Partial<RunStyle> {
  if (theme.script === 'cjk') return { dots: /^zh\b/i.test(language) ? 'under' : 'over' };
  if (!theme.slants) return { weight: 700 };
  return style.role === 'sans' ? { role: 'serif', weight: 400, italic: true, features: '' } : { italic: !style.italic };
}

function shifted(state: InlineState, rise: number): InlineState {
  const { size, rise: base } = state.style;
  return marked(state, 'Span', { size: size * 0.65, rise: base + rise * size, features: '' });
}

function linkSpans({ url, title, children }: Link, state: InlineState): Span[] {
  const target = state.link ? undefined : state.edition.target(url);
  if (target === undefined) return spansOf(children, state);
  const within = phrase('Link', state.tag);
  const leads = target.startsWith('#') ? { anchor: `${state.article}#${target.slice(1)}` } : { uri: target };
  const contents = title ?? (children.map(plainText).join('').replace(/\s+/g, ' ').trim() || target);
  const link: LinkTarget = { ...leads, contents, tag: within, underlined: true };
  return spansOf(children, { ...state, tag: within, link });
}

function markerSpans(node: FootnoteReference, state: InlineState): Span[] {
  const { edition, article } = state;
  const number = edition.noteNumber(node.identifier);
  const note = number === undefined ? undefined : edition.notes[number - 1];
  if (number === undefined || !note) return [];
  const text = edition.words.formatNumber(number);
  // What is said of it is in the language of the article, whatever it stands in. A link holds no other one.
  const language = state.language === edition.language ? {} : { language: edition.language };
  const within = phrase(state.link ? 'Span' : 'Link', state.tag, language);
  const link: LinkTarget = {
    anchor: noteAnchor(article, number),
    contents: edition.words.labels.note(number),
    tag: within,
    underlined: false,
  };
  const markers = state.marked.get(number) ?? [];
  const first = markers.length === 0;
  state.marked.set(number, markers);
  markers.push(within);
  return [
    {
      text,
      style: markerStyle(text, state.style, state.fonts),
      tag: within,
      language: state.language,
      note,
      ...(state.link ? {} : { link }),
      ...(first && { anchor: markerAnchor(article, number) }),
    },
  ];
}

/** Raised figures where the face has them, as the built-in ones do; others are made small and raised. */
function markerStyle(text: string, style: RunStyle, fonts: FontSet): RunStyle {
  const color = 'accent' as const;
  const face = /^\d+$/.test(text) ? faceFor(text, style, fonts) : undefined;
  if (face?.font().availableFeatures.includes('sups'))
    return { ...style, color, features: 'sups', italic: false, strike: false };
  return { ...style, color, size: style.size * 0.62, rise: style.size * 0.36, italic: false, strike: false };
}

/** Name of the place of a note, and of its first marker. */
export const noteAnchor = (article: string, number: number): string => `${article}note-${number}`;
export const markerAnchor = (article: string, number: number): string => `${article}marker-${number}`;

/** Keeps a text of the other direction together (UAX #9, 2.4). */
export function isolated(spans: readonly Span[], direction: Direction): Span[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const { anchor: _anchor, note: _note, link: _link, ...plain } = first;
  return [
    { ...plain, text: direction === 'rtl' ? '\u2067' : '\u2066' },
    ...spans,
    { ...plain, tag: last.tag, text: '\u2069' },
  ];
}
