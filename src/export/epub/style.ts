/**
 * The stylesheet of a book. The reader rules: no face, size, leading, colour or ground is set on the text, sizes are
 * relative, and nothing has a fixed width.
 *
 * Invariant: it loads nothing and uses nothing that old readers choke on (no custom properties, no `:is`).
 */

const head = `body { margin: 0 }
p { margin: 0; text-indent: 0; hyphens: auto; -webkit-hyphens: auto; -epub-hyphens: auto; widows: 2; orphans: 2 }
p + p { text-indent: 1.5em }
h1, h2, h3, h4, h5, h6 { break-after: avoid; page-break-after: avoid; hyphens: none; -webkit-hyphens: none; text-align: start }
h1 { font-size: 1.6em; line-height: 1.15; margin: .2em 0 .4em }
h2 { font-size: 1.2em; margin: 1.9em 0 .5em }
h3 { font-size: 1.05em; font-style: italic; margin: 1.6em 0 .2em }
h4, h5, h6 { font-family: sans-serif; font-size: .9em; margin: 1.6em 0 .1em }
h2 + h3, h3 + h4, header + h2 { margin-top: .5em }
header { margin-bottom: 2em }
.kicker { font: 600 .75em sans-serif; letter-spacing: .08em; text-transform: uppercase; color: #9a2617 }
.deck { font-size: 1.15em; margin-bottom: .8em; text-indent: 0; hyphens: none; -webkit-hyphens: none }
.byline { font-family: sans-serif; font-size: .85em; text-indent: 0; hyphens: none; -webkit-hyphens: none }
.deck + .byline, .headline + .byline { border-top: 1px solid rgba(128, 128, 128, .6); padding-top: .6em }`;

const text = `blockquote { margin: 1em 1.5em }
figure { margin: 1.5em 0; break-inside: avoid; page-break-inside: avoid }
.quote { margin: 1em 0 }
.quote blockquote { margin-top: 0; margin-bottom: 0 }
.quote figcaption { margin: 0 1.76em; padding-top: .25em }
.pull { margin: 2em 0; break-inside: avoid; page-break-inside: avoid }
.pull::before { content: ''; display: block; width: 3em; border-top: 3px solid #9a2617; margin-bottom: .6em }
.pull p { font-size: 1.3em; font-style: italic; text-indent: 0; hyphens: none; -webkit-hyphens: none }
.pull .attribution { font: normal .85em sans-serif; margin-top: .5em }
ul, ol { margin: .8em 0; padding: 0; padding-inline-start: 1.5em }
li ul, li ol { margin: 0 }
li > p + p { text-indent: 0; margin-top: .4em }
.task { list-style-type: none }
.verse { margin: .8em 0; padding-inline-start: 2em; text-indent: 0; hyphens: none; -webkit-hyphens: none; break-inside: avoid; page-break-inside: avoid }
.verse + .verse { margin-top: 1.4em }
.turn { margin: .6em 0; padding-inline-start: 1.5em }
.turn > p:first-child { text-indent: -1.5em }
.turn > p + p { text-indent: 0 }
.speaker { font-family: sans-serif; font-size: .86em }
hr { border: 0; border-top: 1px solid currentColor; opacity: .4; width: 4em; margin: 1.2em auto }
pre { font-family: monospace, monospace; font-size: .8em; white-space: pre-wrap; overflow-wrap: break-word; margin: 1em 0; padding-inline-start: 1em; border-inline-start: 1px solid rgba(128, 128, 128, .6) }
code { font-family: monospace, monospace; font-size: .9em }
pre code { font-size: 1em }
sup, sub { font-size: .7em; line-height: 0 }`;

const boxes = `figcaption, .caption, .note, .credit { font-family: sans-serif; font-size: .85em }
figcaption { padding-top: .5em }
figcaption .caption, figcaption .credit { font-size: 1em }
.table figcaption:first-child { padding: 0 0 .4em; break-after: avoid; page-break-after: avoid }
img { max-width: 100%; max-height: 90vh; height: auto }
figure > img { display: block; margin: 0 auto }
p img { max-height: 1.6em; width: auto; vertical-align: middle }
.picture { font-family: sans-serif; font-size: .85em; border: 1px solid rgba(128, 128, 128, .6); padding: 0 .35em }
figure > .picture { display: block; padding: 2em 1em; text-align: center }
table { border-collapse: collapse; border-top: 2px solid currentColor; border-bottom: 2px solid currentColor; font-family: sans-serif; font-size: .85em; margin: 1.5em 0 }
figure table { margin: 0 }
tr { break-inside: avoid; page-break-inside: avoid }
th, td { padding: .3em .5em; text-align: start; vertical-align: top; border-top: 1px solid rgba(128, 128, 128, .4) }
thead th { vertical-align: bottom }
tbody th { font-weight: normal }
.left { text-align: left }
.right { text-align: right }
.center { text-align: center }
.note { border-top: 1px solid #9a2617; border-bottom: 1px solid rgba(128, 128, 128, .6); padding: .5em 0; margin-top: 1.2em }
.note + .note { margin-top: 0; border-top: 0 }
.note b { color: #9a2617 }
.note p + p { text-indent: 0; margin-top: .4em }
.credit { margin-top: 1em; text-indent: 0 }
.credit + .credit { margin-top: 0 }
.notes { font-size: .85em; border-top: 1px solid rgba(128, 128, 128, .6); margin-top: 2.5em; padding-top: .8em }
.notes h2 { font-size: 1em; margin: 0 0 .4em }
.cover { text-align: center }
.cover img { max-height: 100vh }
nav ol { list-style: none; padding-inline-start: 0 }
nav li { margin: .4em 0 }
nav ol ol { padding-inline-start: 1.5em }`;

const scripts = `em:lang(ar), em:lang(fa), em:lang(ur), em:lang(he), em:lang(yi) { font-style: normal; font-weight: bold }
em:lang(zh), em:lang(ja), em:lang(ko) { font-style: normal; text-emphasis: filled dot; -webkit-text-emphasis: filled dot; -epub-text-emphasis-style: filled dot }
em:lang(zh) { text-emphasis-position: under right; -webkit-text-emphasis-position: under right }
.pull p:lang(ar), .pull p:lang(fa), .pull p:lang(ur), .pull p:lang(he), .pull p:lang(zh), .pull p:lang(ja), .pull p:lang(ko) { font-style: normal }
h3:lang(ar), h3:lang(fa), h3:lang(ur), h3:lang(he), h3:lang(zh), h3:lang(ja), h3:lang(ko) { font-style: normal }
section:lang(ja) > p, section:lang(ko) > p { text-indent: 1em }
section:lang(zh) > p { text-indent: 2em }
section > .credit, section > .verse { text-indent: 0 !important }
.kicker:lang(ar), .kicker:lang(fa), .kicker:lang(ur) { letter-spacing: 0 }
@media (prefers-color-scheme: dark) {
  .kicker, .note b { color: #f0907c }
  .pull::before, .note { border-top-color: #f0907c }
  .note + .note { border-top: 0 }
}`;

/** The stylesheet. */
export const bookStyle: string = `${[head, text, boxes, scripts].join('\n')}\n`;
