/**
 * The stylesheet of a page: one column of 66 characters, by day, by night and on paper. Sizes in rem and em, so that the
 * reader's own font size counts; sides are logical, so that right-to-left pages are mirrored.
 *
 * Invariant: it loads nothing, and each colour pair has a contrast of at least 4.5:1 in both schemes (WCAG 2.2, 1.4.3).
 */

const faces = `:root { color-scheme: light dark;
  --paper: #fff; --ink: #1a1a1a; --soft: #55524e; --line: #8a857e; --hair: #c9c5bf; --tint: #f5f3ef; --accent: #9a2617;
  --serif: 'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', Georgia, serif;
  --sans: 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif;
  --mono: 'Source Code Pro', ui-monospace, Menlo, Consolas, monospace }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181a; --ink: #e4e1db; --soft: #a9a59d; --line: #6d6a65; --hair: #34363a; --tint: #202326; --accent: #f0907c }
  img { filter: brightness(.86) }
}`;

const frame = `* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 400 clamp(1.125rem, 1.05rem + .35vw, 1.25rem)/1.6 var(--serif);
  font-variant-numeric: oldstyle-nums; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body, p, h1, h2, h3, h4, h5, h6, figure, blockquote, ul, ol, pre { margin: 0; padding: 0 }
main { max-width: calc(33.5em + 2.5rem); margin: 0 auto; padding: clamp(1.75rem, 6vw, 5rem) 1.25rem 5rem; overflow-wrap: break-word }
article + article { border-top: 1px solid var(--line); margin-top: 5em; padding-top: 5em }
a { color: inherit; text-decoration: underline .07em var(--accent); text-underline-offset: .18em }
a:hover { color: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
:target { scroll-margin-top: 2em }`;

const head = `.kicker { font: 600 .75em/1.6 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--accent) }
.headline { font-weight: 600; font-size: clamp(2rem, 1.2rem + 3.6vw, 3.25rem); line-height: 1.08; letter-spacing: -.015em;
  text-wrap: balance; margin: .2em 0 .32em }
.deck { font-size: 1.2em; line-height: 1.42; color: var(--soft); margin-bottom: 1em; hyphens: none }
.byline { font: 400 .825em/1.5 var(--sans); font-variant-numeric: lining-nums; color: var(--soft);
  border-top: 1px solid var(--line); padding-top: .7em; hyphens: none }
.byline b { color: var(--ink); font-weight: 600 }
.byline > * { margin-inline-end: .2em }
.byline time { white-space: nowrap }
header { margin-bottom: 2em }
header > p + p { text-indent: 0 }
nav ol { list-style: none; padding: 0 }
nav li { border-top: 1px solid var(--hair); padding: .5em 0 }
nav { margin-bottom: 5em }`;

const text = `p { hyphens: auto; hyphenate-limit-chars: 7 3 3; text-wrap: pretty }
p + p { text-indent: 1.5em }
b, strong { font-weight: 600 }
h2, h3, h4, h5, h6 { hyphens: none; text-wrap: balance }
h2 { font-weight: 600; font-size: 1.3em; line-height: 1.25; margin: 1.9em 0 .5em }
h3 { font-weight: 600; font-style: italic; font-size: 1.08em; line-height: 1.35; margin: 1.6em 0 .2em }
h4, h5, h6 { font: 600 .875em/1.5 var(--sans); margin: 1.6em 0 .1em }
h5 { color: var(--soft) }
h6 { color: var(--soft); font-weight: 400 }
h2 + h3 { margin-top: .5em }
.e-content > h2:first-child, h3 + h4 { margin-top: .5em }
blockquote { margin: 1em 1.5em; font-size: .95em }
.quote { margin: 1em 0 }
.quote blockquote { margin-block: 0 }
.quote figcaption { margin-inline: 1.727em; padding-top: .25em; color: var(--soft) }
.pull { margin: 2em 0; border-top: 0; padding-top: .7em; position: relative }
.pull::before { content: ''; position: absolute; top: 0; inset-inline-start: 0; width: 3em; border-top: 3px solid var(--accent) }
.pull p { font-style: italic; font-size: 1.55em; line-height: 1.3; text-wrap: balance; text-indent: 0; hyphens: none }
.pull .attribution { font: 400 .825em/1.5 var(--sans); color: var(--soft); margin-top: .5em }
ul, ol { padding-inline-start: 1.5em; margin: .8em 0 }
li ul, li ol { margin: 0 }
li > p + p { margin-top: .4em; text-indent: 0 }
li::marker { color: var(--accent) }
ol > li::marker { color: inherit; font-variant-numeric: lining-nums }
li ul > li { list-style-type: '–  ' }
.task, li ul > .task { list-style-type: none }
.verse { margin: .8em 0; padding-inline-start: 3em; text-indent: 0; hyphens: none }
.verse + .verse { margin-top: 1.6em }
.turn { margin: .8em 0; padding-inline-start: 1.5em }
.turn + .turn { margin-top: -.4em }
.turn > p:first-child { text-indent: -1.5em }
.turn > p + p { text-indent: 0 }
.speaker { font: 600 .86em/1 var(--sans); margin-inline-end: .25em }
hr { border: 0; color: inherit; margin: .8em 0; text-align: center }
hr::before { content: '* * *'; word-spacing: .5em }
code { font: 400 .88em var(--mono); font-variant-numeric: normal }
pre { background: var(--tint); padding: .8em 1em; margin: 1em 0; line-height: 1.5; white-space: pre-wrap; text-indent: 0 }
pre code { font-size: .8em }
sup, sub { font-size: .68em; line-height: 0 }
[role=doc-noteref] { position: relative; color: var(--accent); text-decoration: none; font-family: var(--sans);
  font-variant-numeric: lining-nums }
[role=doc-noteref]::after { content: ''; position: absolute; inset: -.9em -.75em }`;

const boxes = `figure { margin: 2em 0 }
figcaption, .caption, .note, .credit { font: 400 .825em/1.45 var(--sans); font-variant-numeric: lining-nums }
figcaption { padding-top: .6em }
figcaption .caption, figcaption .credit, figcaption .attribution { font-size: 1em }
.credit { color: var(--soft) }
:is(figcaption, .note, .credit, table) em { font-family: var(--serif) }
.table figcaption:first-child { padding: 0 0 .5em }
img { max-width: 100%; height: auto }
figure > img { display: block }
p img { max-height: 1.6em; width: auto; vertical-align: -.35em }
.picture { font: 400 .825em/1.45 var(--sans); color: var(--soft); border: 1px solid var(--line); padding: 0 .35em }
.picture:empty { display: none }
figure > .picture { display: block; padding: 3em 1.5em; text-align: center; text-wrap: balance }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font: 400 .825em/1.5 var(--sans); font-variant-numeric: lining-nums tabular-nums;
  margin: 2em 0; hyphens: none; border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink) }
figure table { margin: 0 }
th, td { padding: .3em 0; padding-inline-start: 1em; text-align: start; vertical-align: top }
tr > :first-child { padding-inline-start: 0 }
tbody tr + tr, thead tr + tr { border-top: 1px solid var(--hair) }
thead { border-bottom: 1px solid var(--ink) }
thead tr + tr > :first-child { padding-inline-start: 1em }
th { font-weight: 600; vertical-align: bottom }
tbody th { font-weight: 400; vertical-align: top }
.left { text-align: left }
.right { text-align: right }
.center { text-align: center }
.note { border-top: 1px solid var(--accent); border-bottom: 1px solid var(--line); padding: .5em 0 .6em; margin-top: 1.5em; hyphens: none }
.note + .note { margin-top: 0; border-top: 0 }
.note.tip { border-top-color: var(--line) }
.note b { color: var(--accent); margin-inline-end: .25em }
.note p + p { text-indent: 0; margin-top: .4em }
.credit { margin-top: 1em; text-indent: 0 }
.credit + .credit { margin-top: 0 }
.table > .credit { margin-top: .4em }
.notes { font-size: .85em; line-height: 1.5; border-top: 1px solid var(--line); margin-top: 3em; padding-top: 1em }
.notes h2, .notes h3 { font: 600 1em/1.5 var(--sans); margin: 0 0 .4em }
.notes p { hyphens: none }
[role=doc-backlink], .number { font-family: var(--sans); font-variant-numeric: lining-nums; color: var(--accent); text-decoration: none; margin-inline-end: .4em }`;

const scripts = `:lang(ar) em, :lang(fa) em, :lang(ur) em, :lang(he) em, :lang(yi) em { font-style: normal; font-weight: 700 }
:lang(zh) em, :lang(ja) em, :lang(ko) em { font-style: normal; text-emphasis: filled dot }
:lang(zh) em { text-emphasis-position: under right }
article:lang(ar), article:lang(fa), article:lang(ur), article:lang(zh), article:lang(ja) { line-height: 1.7 }
:is(:lang(ar), :lang(fa), :lang(ur)) :is(.kicker, .headline) { letter-spacing: 0 }
:is(:lang(ar), :lang(fa), :lang(ur)) .headline { line-height: 1.45 }
:is(:lang(zh), :lang(ja), :lang(ko)) .headline { line-height: 1.4; letter-spacing: 0 }
:is(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(zh), :lang(ja), :lang(ko)) :is(.pull p, h3) { font-style: normal }
article:is(:lang(zh), :lang(ja), :lang(ko)) > .e-content > p { text-indent: 1em }
article:lang(zh) > .e-content > p { text-indent: 2em }
.e-content > :is(.credit, .verse) { text-indent: 0 !important }`;

const media = `@media (max-width: 30em) {
  html { font-size: 1.125rem; line-height: 1.55 }
  .deck { font-size: 1.11em }
  .pull p { font-size: 1.4em }
  .pull .attribution { font-size: .825em }
  blockquote, .quote figcaption { margin-inline: 1em }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #666; --hair: #bbb; --tint: #fff; --accent: #9a2617 }
  @page { size: A4; margin: 29mm 41mm 35mm }
  html { font-size: 11pt; line-height: 15pt }
  main { max-width: none; padding: 0 }
  .e-content > p, .e-content > .turn > p { text-align: justify; orphans: 2; widows: 2 }
  h2, h3, h4, h5, h6, .table figcaption:first-child { break-after: avoid }
  figure, tr, .pull, .note { break-inside: avoid }
  article + article { break-before: page; border: 0; margin: 0; padding: 0 }
  nav { break-after: page }
  main a[href^='http']::after { content: ' (' attr(href) ')'; font: .8em var(--sans); overflow-wrap: anywhere }
  .scroll { overflow: visible }
  img { filter: none }
}`;

/** The stylesheet, as it stands in its element: without a line end at either end, which some checkers leave out of the hash. */
export const pageStyle: string = [faces, frame, head, text, boxes, scripts, media].join('\n');

/** Its hash, by which a policy allows it (Content Security Policy 3, 2.3.1). A test says the new one when the style changes. */
export const pageStyleHash = 'sha256-vbBlD/L+Eoz4wOisNdujiEPXRsgtnFnzErwVifG5iDc=';
