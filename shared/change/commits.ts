import type { Commit, Person } from './change.ts';

const PERSON = /^(.*?) ?<([^<>]*)> \d+ [+-]\d{4}$/u;

/**
 * Parses a raw commit object. Read from the object, not from `git log`, so that no name or message can imitate a separator.
 */
export function parseCommit(oid: string, content: Buffer): Commit {
  const text = content.toString('utf8');
  const split = text.indexOf('\n\n');
  const headers = (split === -1 ? text : text.slice(0, split)).split('\n');
  const values = (name: string): string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    oid,
    parents: values('parent'),
    author: person(values('author')[0]),
    committer: person(values('committer')[0]),
    message: split === -1 ? '' : text.slice(split + 2),
  };
}

/** Id of the tree of a raw commit object; git writes it first. */
export const treeOf = (content: Buffer): string => content.toString('latin1', 5, content.indexOf(10));

function person(line = ''): Person {
  const match = PERSON.exec(line);
  return { name: match?.[1] ?? line, email: match?.[2] ?? '' };
}
