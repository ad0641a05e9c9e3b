/**
 * Lines from top to bottom and from right to left (CSS Writing Modes 4; JLREQ 2.3), for the languages that are written so.
 *
 * The rules stand in a sheet of their own, which only such documents load. Invariant: each rule of the common sheet that has a
 * side is turned.
 */
import { stylesheetName } from './engine.ts';

/** Which way lines run. */
export type WritingMode = 'horizontal' | 'vertical';

/** Name of the sheet. */
export const verticalSheetName = 'vertical.css';

/** Languages that are written in both ways. */
const bothWays = new Set(['ja', 'zh', 'yue', 'ko']);

/** Whether the lines of a document in this language run from top to bottom. */
export function isVertical(language: string, mode: WritingMode): boolean {
  return mode === 'vertical' && bothWays.has(language.toLowerCase().split('-', 1)[0] ?? '');
}

/** The sheets and the class of a document. */
export function stylesOf(vertical: boolean): { styles: readonly string[]; className?: string } {
  return vertical
    ? { styles: [stylesheetName, verticalSheetName], className: 'vertical' }
    : { styles: [stylesheetName] };
}

/** The sheet. */
export const verticalSheet = `.vertical { -epub-writing-mode: vertical-rl; -webkit-writing-mode: vertical-rl; writing-mode: vertical-rl }
.tcy, sup a, a[role=doc-backlink] { -epub-text-combine: horizontal; -webkit-text-combine: horizontal; text-combine-upright: all }
h1 { margin: 0 .2em 0 .4em }
h2 { margin: 0 1.9em 0 .5em }
h3 { margin: 0 1.6em 0 .2em }
h4, h5, h6 { margin: 0 1.6em 0 .1em }
section > h2:first-child, section > h3:first-child, section > h4:first-child { margin-top: 0 }
header { margin: 0 0 0 2em }
.kicker, .contents .kicker { letter-spacing: .1em }
.deck { margin: 0 0 0 .8em }
.deck + .byline, .headline + .byline { border-top: 0; padding-top: 0; border-right: 1px solid rgba(128, 128, 128, .6); padding-right: .6em }
blockquote { margin: 1.5em 1em }
.quote { margin: 0 1em }
.quote blockquote { margin: 1.5em 0 }
.quote figcaption { margin: 1.76em 0; padding: 0 .25em 0 0 }
figure { margin: 0 1.5em }
figcaption { padding: 0 .5em 0 0 }
.table figcaption:first-child { padding: 0 0 0 .4em }
img { max-width: 85vw; max-height: 100%; width: auto }
p img { max-height: none; max-width: 1.6em }
.pull { margin: 0 2em }
.pull::before { width: 0; height: 3em; border-top: 0; border-right: 3px solid #9a2617; margin: 0 0 0 .6em }
.pull .attribution { margin: 0 .5em 0 0 }
ul, ol { margin: 0 .8em; padding: 1.5em 0 0 }
li ul, li ol { margin: 0 }
li > p + p { margin: 0 .4em 0 0 }
.verse { margin: 0 .8em; padding: 2em 0 0 }
.verse + .verse { margin-top: 0; margin-right: 1.4em }
.turn { margin: 0 .6em; padding: 1.5em 0 0 }
hr { width: auto; height: 4em; border-top: 0; border-right: 1px solid currentColor; margin: auto 1.2em }
pre { margin: 0 1em; padding: 1em 0 0; border: 0; border-top: 1px solid rgba(128, 128, 128, .6) }
table { margin: 0 1.5em; border: 0; border-right: 2px solid currentColor; border-left: 2px solid currentColor }
figure table { margin: 0 }
th, td { border-top: 0; border-right: 1px solid rgba(128, 128, 128, .4); padding: .5em .3em }
.note { margin: 0 1.2em 0 0; padding: 0 .5em; border-top: 0; border-bottom: 0; border-right: 1px solid #9a2617; border-left: 1px solid rgba(128, 128, 128, .6) }
.note + .note { margin-right: 0; border-right: 0 }
.note p + p { margin: 0 .4em 0 0 }
.credit { margin: 0 1em 0 0 }
.credit + .credit, figcaption .credit { margin: 0 }
.notes { margin: 0 2.5em 0 0; padding: 0 .8em 0 0; border-top: 0; border-right: 1px solid rgba(128, 128, 128, .6) }
.notes h2 { margin: 0 0 0 .4em }
.contents ol { padding: 0 }
.contents li { border-top: 0; border-right: 1px solid rgba(128, 128, 128, .6); padding: 0 .9em }
.contents .entry { margin: 0 .15em }
.titlepage { padding-top: 0; padding-right: 3em }
@media (prefers-color-scheme: dark) {
  .pull::before, .note { border-right-color: #f0907c }
}
`;
