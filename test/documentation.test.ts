/**
 * What the docstrings of the public interface must say: each option of each door its effect and, where it may be left out,
 * its default. That every public name has a docstring is `npm run docs`'s to find.
 *
 * Only syntax is read, from the doors and the files that they export from.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** Names of types that a caller fills in: those of options, and what options hold. */
const filled = /(?:Options|Hints?|Limits|Setup|Theme|Style|Font|Margins|Accessibility|RuleSettings|Rule|RuleWeights)$/;

interface Member {
  /** `PdfOptions.pageSize`. */
  name: string;
  isOptional: boolean;
  /** Its docstring, and that of the interface, which may say the default of all. */
  comments: readonly string[];
}

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

const commentsOf = (node: ts.Node): string[] => ts.getJSDocCommentsAndTags(node).map((each) => each.getText());

/** The interface of a name: of the file, or of one that it is exported or imported from. */
function interfaceOf(name: string, path: string): ts.InterfaceDeclaration | undefined {
  const file = parsed(path);
  const found = file.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
  if (found) return found;
  for (const statement of file.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
    const from = join(dirname(path), statement.moduleSpecifier.getText().slice(1, -1));
    for (const [own, original] of namesOf(statement)) if (own === name) return interfaceOf(original, from);
  }
  return undefined;
}

/** The names that a statement exports, each with the one it has where it comes from. */
function namesOf({ exportClause }: ts.ExportDeclaration): (readonly [own: string, original: string])[] {
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const);
}

/** Every member of the types that callers fill in, door by door. */
function members(): Member[] {
  const doors = readdirSync(source).filter((name) => name.endsWith('.ts'));
  return doors.flatMap((door) => {
    const path = join(source, door);
    const names = parsed(path).statements.filter(ts.isExportDeclaration).flatMap(namesOf);
    return names
      .filter(([own]) => filled.test(own))
      .flatMap(([own]) => {
        const found = interfaceOf(own, path);
        if (!found) return [];
        return found.members.map((member) => ({
          name: `${own}.${member.name?.getText()}`,
          isOptional: 'questionToken' in member && member.questionToken !== undefined,
          comments: [...commentsOf(member), ...commentsOf(found).filter((text) => /Default of each/.test(text))],
        }));
      });
  });
}

const all = members();

test('the doors have options', () => {
  const names = all.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['PdfOptions.pageSize', 'ExportOptions.assets', 'BulkLimits.time', 'EpubFont.data']),
  );
  expect(names.length).toBeGreaterThan(100);
});

test('each option says what it does', () => {
  expect(all.filter(({ comments }) => comments.length === 0).map(({ name }) => name)).toEqual([]);
});

test('each option that may be left out says what then holds', () => {
  const silent = all.filter(
    ({ isOptional, comments }) => isOptional && !comments.some((text) => /default/i.test(text)),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
