/** The story as HTML: what is given to all that read pages, and to engines that take HTML. */
import type { Part, Story } from './story.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The body of a page, without headline. */
export function bodyOf(parts: readonly Part[], source: string): string {
  const items = (texts: readonly string[]): string => texts.map((text) => `<li>${escaped(text)}</li>`).join('');
  const call = (note: number): string =>
    `<sup><a href="#note-${note}" id="call-${note}" role="doc-noteref">${note}</a></sup>`;
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const html = (part: Part): string => {
    switch (part.kind) {
      case 'paragraph':
        return `<p>${escaped(part.text)}${part.note ? call(part.note) : ''}</p>`;
      case 'heading':
        return `<h2>${escaped(part.text)}</h2>`;
      case 'pull':
        return `<aside class="pullquote"><p>${escaped(part.text)}</p></aside>`;
      case 'quote':
        return `<blockquote><p>${escaped(part.text)}</p><p>— ${escaped(part.by)}</p></blockquote>`;
      case 'bullets':
        return `<ul>${items(part.items)}</ul>`;
      case 'numbers':
        return `<ol>${items(part.items)}</ol>`;
      case 'table': {
        const [head = [], ...rows] = part.rows;
        return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
      }
      case 'picture':
        return `<figure><img src="${source}" alt="${escaped(part.alt)}"><figcaption>${escaped(part.caption)}</figcaption></figure>`;
      case 'notes': {
        const notes = part.items.map((text, at) => `<li id="note-${at + 1}"><p>${escaped(text)}</p></li>`);
        return `<section role="doc-endnotes"><ol>${notes.join('')}</ol></section>`;
      }
    }
  };
  return parts.map(html).join('\n');
}

/** A whole page with what each program looks for in one. */
export function pageOf({ facts, parts }: Story, source: string, style = ''): string {
  const { headline, description, authors, published, modified, language, publisher, keywords } = facts;
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${escaped(content)}">`;
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(headline)}</title>
${authors.map((name) => meta('author', name)).join('')}${meta('description', description)}${meta('keywords', keywords.join(', '))}
${meta('date', published.slice(0, 10))}${meta('dcterms.created', published)}${meta('dcterms.modified', modified)}${meta('publisher', publisher)}
<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">
<meta property="og:site_name" content="${escaped(publisher)}">${style && `<style>${style}</style>`}</head>
<body><article><h1>${escaped(headline)}</h1><p class="deck">${escaped(description)}</p><p class="byline">By ${escaped(authors.join(' and '))}</p>
${bodyOf(parts, source)}</article></body></html>`;
}
