/** Looks for references of a DOCX file that lead nowhere: styles, lists, notes, bookmarks, relationships, parts, types. */
import { posix } from 'node:path';
import { all, type Element, type Package } from './package.ts';

const values = (elements: readonly Element[], attribute: string): string[] =>
  elements.flatMap(({ attributes }) => attributes[attribute] ?? []);

/** What leads nowhere, or is there twice, a sentence each; empty where all is sound. */
export function looseEnds(file: Package): string[] {
  const paths = Object.keys(file.files);
  const trees = new Map(paths.filter((path) => /\.(xml|rels)$/.test(path)).map((path) => [path, file.part(path)]));
  const of = (path: string, name: string): Element[] => {
    const tree = trees.get(path);
    return tree ? all(tree, name) : [];
  };
  const stories = [...trees].filter(([path]) =>
    /^word\/(house\/)?(document|footnotes|(header|footer)\d)\.xml$/.test(path),
  );
  const inStories = (name: string): Element[] => stories.flatMap(([, tree]) => all(tree, name));
  const problems: string[] = [];
  const expectAll = (kind: string, used: readonly string[], known: readonly string[]): void => {
    const names = new Set(known);
    for (const name of new Set(used)) if (!names.has(name)) problems.push(`no ${kind} "${name}"`);
  };
  const expectOnce = (kind: string, names: readonly string[]): void => {
    for (const [index, name] of names.entries())
      if (names.indexOf(name) !== index) problems.push(`${kind} "${name}" is there twice`);
  };
  const styles = values(of('word/styles.xml', 'w:style'), 'w:styleId');
  for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
    expectAll('style', values(inStories(name), 'w:val'), styles);
  for (const name of ['w:basedOn', 'w:next', 'w:link'])
    expectAll('style', values(of('word/styles.xml', name), 'w:val'), styles);
  expectOnce('style', styles);
  const definitions = values(of('word/numbering.xml', 'w:abstractNum'), 'w:abstractNumId');
  const lists = values(of('word/numbering.xml', 'w:num'), 'w:numId');
  const referred = of('word/numbering.xml', 'w:num').flatMap((list) => all(list, 'w:abstractNumId'));
  expectAll('list', values(inStories('w:numId'), 'w:val'), lists);
  expectAll('definition of lists', values(referred, 'w:val'), definitions);
  expectOnce('list', lists);
  const notes = of('word/footnotes.xml', 'w:footnote');
  const printed = values(
    notes.filter(({ attributes }) => attributes['w:type'] === undefined),
    'w:id',
  );
  const markers = values(inStories('w:footnoteReference'), 'w:id');
  expectAll('note', markers, printed);
  expectAll('marker of note', printed, markers);
  expectOnce('marker of note', markers);
  const bookmarks = values(inStories('w:bookmarkStart'), 'w:name');
  const fields = [...values(inStories('w:fldSimple'), 'w:instr'), ...inStories('w:instrText').map(codeOf)];
  const targets = fields.flatMap((code) => /^ ?(?:NOTEREF|PAGEREF|REF) (\S+)/.exec(code)?.[1] ?? []);
  const links = inStories('w:hyperlink').filter(({ attributes }) => attributes['r:id'] === undefined);
  expectAll('bookmark', [...targets, ...values(links, 'w:anchor')], bookmarks);
  expectOnce(
    'bookmark',
    bookmarks.map((name) => name.toLowerCase()),
  );
  expectOnce('bookmark id', values(inStories('w:bookmarkStart'), 'w:id'));
  expectAll(
    'start of bookmark',
    values(inStories('w:bookmarkEnd'), 'w:id'),
    values(inStories('w:bookmarkStart'), 'w:id'),
  );
  expectAll(
    'end of bookmark',
    values(inStories('w:bookmarkStart'), 'w:id'),
    values(inStories('w:bookmarkEnd'), 'w:id'),
  );
  expectOnce('picture id', values(inStories('wp:docPr'), 'id'));
  for (const [path, tree] of trees) {
    if (path.endsWith('.rels')) continue;
    const relations = of(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`), 'Relationship');
    const used = [...elementsOf(tree)].flatMap(({ attributes }) =>
      [attributes['r:id'] ?? [], attributes['r:embed'] ?? []].flat(),
    );
    expectAll(`relationship of ${path}`, used, values(relations, 'Id'));
    expectOnce(`relationship of ${path}`, values(relations, 'Id'));
  }
  const shown: string[] = ['[Content_Types].xml'];
  for (const [path, tree] of trees) {
    if (!path.endsWith('.rels')) continue;
    shown.push(path);
    const inside = all(tree, 'Relationship').filter(({ attributes }) => attributes.TargetMode !== 'External');
    shown.push(...values(inside, 'Target').map((target) => posix.join(posix.dirname(path), '..', target)));
  }
  expectAll('part', shown, paths);
  expectAll('relationship to the part', paths, shown);
  const typed = values(of('[Content_Types].xml', 'Override'), 'PartName').map((name) => name.slice(1));
  const endings = values(of('[Content_Types].xml', 'Default'), 'Extension');
  expectAll('part', typed, paths);
  for (const path of paths)
    if (
      path !== '[Content_Types].xml' &&
      !typed.includes(path) &&
      !endings.includes(path.slice(path.lastIndexOf('.') + 1))
    )
      problems.push(`no content type of "${path}"`);
  return problems;
}

const codeOf = ({ children }: Element): string => children.join('');

function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}
