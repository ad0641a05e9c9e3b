/**
 * What the command says about itself.
 *
 * Invariant: every option of `arguments.ts` stands here, and no line is wider than 80 columns.
 */
import type { Format } from './formats.ts';

export const help = `Usage: offprint INPUT -o FILE
       offprint INPUT... --to FORMAT[,FORMAT...] -d FOLDER
       offprint INPUT... --book NAME -o FILE
       offprint bulk INPUT... --to FORMAT[,FORMAT...] -d FOLDER
       offprint read FILE
       offprint check FILE... [--against ARTICLE]
       offprint formats

Reads articles and prints them as PDF, DOCX, EPUB, HTML, JSON-LD or plain text.
INPUT is a file, a pattern such as "in/*.txt", an address of the web, or - for
standard input. A PDF, DOCX, EPUB or HTML file that offprint wrote carries its
article and is an input too: read prints it as JSON, check tells whether the
file shows every word of it, and ends with 1 if not, or if it carries none.

Output
  -o, --output FILE     write to FILE, or to standard output with -
  -d, --folder FOLDER   write into FOLDER, which is made if it is not there
  -t, --to FORMATS      formats to write, parted by commas
                        (default: by the ending of FILE)
      --book NAME       bind all inputs into one publication of this name, which
                        is written once; --date is then its own
      --force           overwrite files; write binary data to a screen

Pages; lengths are points, or end in mm, cm or in
      --page-size SIZE  paper of PDF and DOCX: a4 (default), letter, a5, or
                        WIDTHxHEIGHT such as 148x210mm
      --theme NAME      look of the PDF: reading (default), or newsprint, which
                        has two columns under a wide head
      --margins LIST    margins of PDF and DOCX: one such as 20mm; two, for head
                        and foot, then sides; or four, top,right,bottom,left
      --opening NAME    how text begins in PDF and EPUB: plain (default),
                        small-caps or drop-cap
      --standard NAME   ua1 (default), PDF/UA-1 with PDF/A-3a; or ua2, PDF/UA-2
                        with PDF/A-4f
      --reference FILE  a .docx whose styles, page, heads and feet the DOCX has
      --font FILE       a font, in PDF for letters that its own lack, in EPUB
                        for the text; repeat it for several; FILE#NAME is a
                        face of a collection, in EPUB a name for the family

Plain text
      --width COLUMNS   longest line (default: none, a paragraph is a line)
      --links WHERE     targets of links: none (default), inline or notes
      --notes WHERE     notes: end (default), or inline
      --emphasis SIGN   none (default), or asterisks
      --headings LOOK   plain (default), underlined or capitals
      --eol END         end of a line: lf (default), or crlf
      --flowed          lines for mail that flow into each other (RFC 3676)
      --ascii           quotes, dashes and letters as a typewriter has them
      --profile NAME    readback: text that is read as the same article again

Input
  -f, --from FORMAT     text, markdown, html, json, jsonld, pdf, docx or epub
                        (default: by the ending of INPUT, else text)
      --encoding LABEL  encoding of the text (default: by its byte order mark,
                        else UTF-8, else windows-1252)

What you know about the articles, stated over what is read
      --title TEXT      headline
      --author NAME     author; repeat it for several
      --lang TAG        language, a BCP 47 tag such as en or pt-BR
      --date DATE       date of publication, ISO 8601, such as 2026-11-24

Many articles: offprint bulk works in several threads, and an input may be
a file of articles, one line of JSON each (.ndjson, .jsonl, perhaps .gz; or -)
  -j, --jobs NUMBER     threads (default: one a processor)
      --resume          go on where an earlier run into FOLDER was stopped
      --report FILE     write a summary of the run as JSON
      --setup FILE      a module that exports exporters and options of yours;
                        --to takes the names of its exporters
      --timeout SECONDS most time for an article (default: 60)
      --max-size MIB    most of an input (default: 16)

From the web: INPUT may be an address of http or https
      --images          fetch the pictures of the articles and covers too
      --allow-private   fetch from this machine and its network too
      --timeout SECONDS most time for a document (default: 30); all its pictures
                        together have four times that
      --max-size MIB    most of a document (default: 32)

Check
      --against FILE    compare with the article that FILE holds, in any format
                        that is read (default: the one that each file carries)

Report
      --json            one line of JSON for each input, on standard output
  -q, --quiet           tell of errors only
      --verbose         tell of notes and written files too
      --strict          exit with 3 if something was lost or warned of

  -h, --help            print this help
      --version         print the version

Exit codes: 0 all is well; 1 an input or a format failed, the others are
written; 2 wrong usage; 3 --strict found something; 130, 143 interrupted.
`;

/** The formats as a table for people. */
export function formatTable(groups: Readonly<Record<string, readonly Format[]>>): string {
  const lines = Object.entries(groups).flatMap(([title, formats]) => [
    title,
    ...formats.map(
      ({ name, extensions, mediaType }) => `  ${name.padEnd(10)}${extensions.join(' ').padEnd(15)}${mediaType}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
