import type { Package } from '../../package/package';
import { parseArea } from '../references/a1';
import { readRichText } from '../cells/read-rich-text';
import type { CommentModel } from '../workbook';

const people = (pkg: Package): Map<string, string> => {
  const persons = pkg.names().filter((name) => /(^|\/)persons\/[^/]*\.xml$/i.test(name));
  const entries = persons.flatMap((name) => pkg.xml(name).root.childrenNamed('person'));
  return new Map(entries.map((person) => [person.get('id') ?? '', person.get('displayName') ?? '']));
};

/** Threaded comments, each thread as one text: the first remark and its answers, line by line. */
const readThreads = (pkg: Package, part: string): CommentModel[] => {
  const threads = new Map<string, CommentModel>();
  const names = people(pkg);
  for (const element of pkg.xml(part).root.childrenNamed('threadedComment')) {
    const area = parseArea(element.get('ref') ?? '');
    if (!area) continue;
    const text = element.child('text')?.text() ?? '';
    const id = element.get('parentId') ?? element.get('id') ?? '';
    const thread = threads.get(id);
    const author = thread?.author ?? names.get(element.get('personId') ?? '') ?? '';
    threads.set(id, {
      row: area.row,
      column: area.column,
      author,
      text: thread ? `${thread.text}\n${text}` : text,
      threaded: true,
    });
  }
  return [...threads.values()];
};

const readNotes = (pkg: Package, part: string): CommentModel[] => {
  const { root } = pkg.xml(part);
  const authors =
    root
      .child('authors')
      ?.childrenNamed('author')
      .map((author) => author.text()) ?? [];
  return (root.child('commentList')?.childrenNamed('comment') ?? []).flatMap((element) => {
    const area = parseArea(element.get('ref') ?? '');
    if (!area) return [];
    const text = readRichText(element.child('text')?.toString() ?? '');
    const author = authors[element.number('authorId', 0)] ?? '';
    return [{ row: area.row, column: area.column, author, text, threaded: false }];
  });
};

/** Notes and threaded comments of a sheet; the note Excel keeps beside a thread for old versions is left out. */
export const readComments = (pkg: Package, sheetPart: string): CommentModel[] => {
  const relationships = pkg.relationships(sheetPart);
  const parts = (type: string): string[] =>
    relationships
      .ofType(type)
      .map(({ part }) => part)
      .filter((part) => pkg.has(part));
  const threads = parts('threadedComment').flatMap((part) => readThreads(pkg, part));
  const threaded = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = parts('comments').flatMap((part) => readNotes(pkg, part));
  return [...notes.filter(({ row, column }) => !threaded.has(`${row} ${column}`)), ...threads];
};
