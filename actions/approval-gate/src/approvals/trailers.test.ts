import { describe, expect, test } from '@jest/globals';
import { coAuthors } from './trailers.ts';

describe('co-authors by trailer', () => {
  test('are named in the last paragraph, the key in any case', () => {
    const message =
      'Title\n\nBody.\n\nco-AUTHORED-by: Bob <bob@example.org>\nSigned-off-by: A <a@example.org>\nCo-authored-by: Carol <c@example.org>\n\n';
    expect(coAuthors(message)).toEqual([
      { name: 'Bob', email: 'bob@example.org' },
      { name: 'Carol', email: 'c@example.org' },
    ]);
  });

  test('survive line ends of other systems', () => {
    expect(coAuthors('Title\r\n\r\nCo-authored-by: Bob <b@example.org>\r\n')).toEqual([
      { name: 'Bob', email: 'b@example.org' },
    ]);
  });

  test('without an address still name somebody', () => {
    expect(coAuthors('T\n\nCo-authored-by: bob')).toEqual([{ name: 'bob', email: '' }]);
    expect(coAuthors('T\n\nCo-authored-by: Bob <broken')).toEqual([{ name: 'Bob <broken', email: '' }]);
  });

  test.each([
    '',
    '\n\n\n',
    'Co-authored-by:',
    'T\n\nCo-authored-by: B <b@x.org>\n\nLater words.',
    'T\n\nnot-Co-authored-by: x',
  ])('nobody in %j', (message) => expect(coAuthors(message)).toEqual([]));

  test('a message of a million lines is read in no time', () => {
    const started = Date.now();
    expect(coAuthors(`${'x\n'.repeat(1_000_000)}\nCo-authored-by: Bob <b@x.org>`)).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
