/**
 * The stylesheet of a book. The reader rules: no face, size, leading, colour or ground is set on the text unless fonts are
 * embedded, sizes are relative, and nothing has a fixed width.
 *
 * Invariant: it loads nothing but the book's own fonts and uses nothing that old readers choke on (no custom properties, no
 * `:is`).
 */
import { type BookFont, type Families, familiesOf, printFaces } from './fonts.ts';

const line = '1px solid rgba(128, 128, 128, .6)';
const unhyphened = 'hyphens: none; -webkit-hyphens: none; -epub-hyphens: none';
const unbroken = 'break-inside: avoid; page-break-inside: avoid';

const head = ({ sans }: Families): string => `body { margin: 0 }
p { margin: 0; text-indent: 0; hyphens: auto; -webkit-hyphens: auto; -epub-hyphens: auto; hyphenate-limit-chars: 7 3 3; widows: 2; orphans: 2 }
p + p { text-indent: 1.5em }
a { color: inherit }
h1, h2, h3, h4, h5, h6 { break-after: avoid; page-break-after: avoid; ${unbroken}; ${unhyphened}; text-align: start; font-weight: 600; text-wrap: balance }
h1 { font-size: 1.6em; line-height: 1.15; margin: .2em 0 .4em; letter-spacing: -.01em }
h2 { font-size: 1.2em; line-height: 1.25; margin: 1.9em 0 .5em }
h3 { font-size: 1.05em; line-height: 1.3; font-style: italic; margin: 1.6em 0 .2em }
h4, h5, h6 { font-family: ${sans}; font-size: .9em; line-height: 1.4; margin: 1.6em 0 .1em }
h6 { font-weight: normal }
header + section > h2:first-child, h2 + section > h3:first-child, h3 + section > h4:first-child { margin-top: .5em }
header { margin-bottom: 2em }
header p + p { text-indent: 0 }
.kicker { font: 600 .75em ${sans}; letter-spacing: .08em; text-transform: uppercase; color: #9a2617 }
.deck { font-size: 1.15em; line-height: 1.35; margin-bottom: .8em; text-indent: 0; text-align: start; ${unhyphened}; text-wrap: pretty }
.byline { font-family: ${sans}; font-size: .85em; text-indent: 0; text-align: start; font-variant-numeric: lining-nums; ${unhyphened} }
.byline b { font-weight: 600 }
.deck + .byline, .headline + .byline { border-top: ${line}; padding-top: .6em }
.caps > header + p::first-line, .caps > p:first-child::first-line { font-variant: small-caps; letter-spacing: .04em }
.drop > header + p::first-letter, .drop > p:first-child::first-letter { float: left; font-size: 3.2em; line-height: .82; padding: .06em .06em 0 0; letter-spacing: 0; color: #9a2617 }
@supports (initial-letter: 3) or (-webkit-initial-letter: 3) {
  .drop > header + p::first-letter, .drop > p:first-child::first-letter { float: none; font-size: inherit; line-height: inherit; padding: 0; margin-inline-end: .25em; -webkit-initial-letter: 3; initial-letter: 3 }
}`;

const text = ({ sans, mono }: Families): string => `b, strong { font-weight: 600 }
blockquote { margin: 1em 1.5em }
figure { margin: 1.5em 0; ${unbroken} }
.quote { margin: 1em 0 }
.quote blockquote { margin-top: 0; margin-bottom: 0 }
.quote figcaption { margin: 0 1.76em; padding-top: .25em }
.pull { margin: 2em 0; ${unbroken} }
.pull::before { content: ''; display: block; width: 3em; border-top: 3px solid #9a2617; margin-bottom: .6em }
.pull p { font-size: 1.3em; line-height: 1.3; font-style: italic; text-indent: 0; text-align: start; ${unhyphened}; text-wrap: balance }
.pull .attribution { font: normal .85em ${sans}; margin-top: .5em }
ul, ol { margin: .8em 0; padding: 0; padding-inline-start: 1.5em }
li ul, li ol { margin: 0 }
li > p + p { text-indent: 0; margin-top: .4em }
li::marker { font-variant-numeric: lining-nums }
ul > li::marker { color: #9a2617 }
.task { list-style-type: none }
.verse { margin: .8em 0; padding-inline-start: 2em; text-indent: 0; text-align: start; ${unhyphened}; ${unbroken} }
.verse + .verse { margin-top: 1.4em }
.turn { margin: .6em 0; padding-inline-start: 1.5em }
.turn > p:first-child { text-indent: -1.5em }
.turn > p + p { text-indent: 0 }
.speaker { font-family: ${sans}; font-size: .86em; margin-inline-end: .25em }
hr { border: 0; border-top: 1px solid currentColor; opacity: .4; width: 4em; margin: 1.2em auto }
pre { font-family: ${mono}; font-size: .8em; line-height: 1.5; white-space: pre-wrap; overflow-wrap: break-word; text-align: start; margin: 1em 0; padding-inline-start: 1em; border-inline-start: ${line} }
code { font-family: ${mono}; font-size: .9em; font-variant-numeric: normal }
pre code { font-size: 1em }
sup, sub { font-size: .7em; line-height: 0; font-variant-numeric: lining-nums }
sup a { text-decoration: none; color: #9a2617 }`;

const boxes = ({
  sans,
}: Families): string => `figcaption, .caption, .note, .credit { font-family: ${sans}; font-size: .85em; text-align: start; font-variant-numeric: lining-nums; ${unhyphened} }
figcaption { padding-top: .5em }
figcaption .caption, figcaption .credit, figcaption .attribution { font-size: 1em }
.table figcaption:first-child { padding: 0 0 .4em; break-after: avoid; page-break-after: avoid }
img { max-width: 100%; max-height: 90vh; height: auto; object-fit: contain }
figure > img { display: block; margin: 0 auto }
p img { max-height: 1.6em; width: auto; vertical-align: middle }
.picture { font-family: ${sans}; font-size: .85em; border: ${line}; padding: 0 .35em }
figure > .picture { display: block; padding: 2em 1em; text-align: center }
table { border-collapse: collapse; border-top: 2px solid currentColor; border-bottom: 2px solid currentColor; font-family: ${sans}; font-size: .85em; font-variant-numeric: lining-nums tabular-nums; margin: 1.5em 0; ${unhyphened} }
figure table { margin: 0 }
tr { ${unbroken} }
th, td { padding: .3em .5em; text-align: start; vertical-align: top; border-top: 1px solid rgba(128, 128, 128, .4) }
th { font-weight: 600 }
thead th { vertical-align: bottom }
tbody th { font-weight: normal }
.left { text-align: left }
.right { text-align: right }
.center { text-align: center }
.note { border-top: 1px solid #9a2617; border-bottom: ${line}; padding: .5em 0; margin-top: 1.2em }
.note + .note { margin-top: 0; border-top: 0 }
.tip { border-top: ${line} }
.note b { color: #9a2617 }
.note p { text-align: start }
.note p + p { text-indent: 0; margin-top: .4em }
.credit { margin-top: 1em; text-indent: 0 }
.credit + .credit { margin-top: 0 }
.notes { font-size: .85em; border-top: ${line}; margin-top: 2.5em; padding-top: .8em }
.notes h2 { font: 600 1em ${sans}; margin: 0 0 .4em }
.notes p { text-align: start; ${unhyphened} }
a[role=doc-backlink], .number { font-family: ${sans}; font-weight: 600; text-decoration: none; color: #9a2617; margin-inline-end: .2em }`;

const front = ({ sans }: Families): string => `.cover { text-align: center }
.cover img { max-height: 100vh }
.titlepage { padding-top: 3em }
.titlepage .headline { font-size: 2em }
.imprint { font-family: ${sans}; font-size: .85em; text-indent: 0; margin-top: .6em; text-align: start }
nav ol { list-style: none; padding-inline-start: 0 }
nav li { margin: .4em 0 }
nav ol ol { padding-inline-start: 1.5em }
.contents li { border-top: ${line}; margin: 0; padding: .7em 0 .9em; ${unbroken} }
.contents p + p { text-indent: 0 }
.contents a { text-decoration: none }
.contents .entry { font-size: 1.15em; line-height: 1.25; font-weight: 600; text-align: start; margin: .15em 0; ${unhyphened} }
.contents .about { text-align: start; ${unhyphened} }`;

const scripts = `em:lang(ar), em:lang(fa), em:lang(ur), em:lang(he), em:lang(yi) { font-style: normal; font-weight: bold }
em:lang(zh), em:lang(ja), em:lang(ko) { font-style: normal; text-emphasis: filled dot; -webkit-text-emphasis: filled dot; -epub-text-emphasis-style: filled dot }
em:lang(zh) { text-emphasis-position: under right; -webkit-text-emphasis-position: under right }
.pull p:lang(ar), .pull p:lang(fa), .pull p:lang(ur), .pull p:lang(he), .pull p:lang(zh), .pull p:lang(ja), .pull p:lang(ko) { font-style: normal }
h3:lang(ar), h3:lang(fa), h3:lang(ur), h3:lang(he), h3:lang(zh), h3:lang(ja), h3:lang(ko) { font-style: normal }
h1:lang(ar), h1:lang(fa), h1:lang(ur) { line-height: 1.45; letter-spacing: 0 }
h1:lang(zh), h1:lang(ja), h1:lang(ko) { line-height: 1.4; letter-spacing: 0 }
section:lang(ja) > p, section:lang(ko) > p { text-indent: 1em }
section:lang(zh) > p { text-indent: 2em }
section > .credit, section > .verse, section.titlepage > p { text-indent: 0 !important }
.kicker:lang(ar), .kicker:lang(fa), .kicker:lang(ur) { letter-spacing: 0 }
@media (prefers-color-scheme: dark) {
  .kicker, .note b, sup a, a[role=doc-backlink], .number, ul > li::marker, .drop > header + p::first-letter, .drop > p:first-child::first-letter { color: #f0907c }
  .pull::before, .note { border-top-color: #f0907c }
  .note + .note { border-top: 0 }
  .tip { border-top-color: rgba(128, 128, 128, .6) }
}`;

/** A stylesheet without the spaces that it does not need: as many bytes as a paragraph has, in every book. */
const tight = (css: string): string => css.replace(/ ?([{};:,]) ?/g, '$1');

/** The stylesheet of books without fonts of their own, which is the same in all. */
let plainStyle: string | undefined;

/** Prints the stylesheet. Fonts that the book brings along are those of the text. */
export function printStyle(fonts: readonly BookFont[]): string {
  if (fonts.length > 0) return styleWith(fonts);
  plainStyle ??= styleWith(fonts);
  return plainStyle;
}

function styleWith(fonts: readonly BookFont[]): string {
  const families = familiesOf(fonts);
  const hasText = families.serif !== 'serif';
  const faces = printFaces(fonts) + (hasText ? `body { font-family: ${families.serif} }\n` : '');
  const parts = [head, text, boxes, front].map((part) => part(families));
  return `${faces}body { font-variant-numeric: oldstyle-nums }\n${tight([...parts, scripts].join('\n'))}\n`;
}
