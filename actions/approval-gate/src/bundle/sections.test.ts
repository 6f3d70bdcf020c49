import { expect, test } from '@jest/globals';
import { sectionOf } from './sections.ts';

const PLAN = ['plan', 'agent plan'];

test.each<[string, string | null, string | null]>([
  [
    'below its heading, up to the next',
    '# Change\n\n## Plan\n1. Do it\n2. Test it\n\n## Other\nx',
    '1. Do it\n2. Test it',
  ],
  ['with the headings below it', '## Plan\na\n### Step\nb\n# End', 'a\n### Step\nb'],
  ['whatever its case and marks', '### **Agent Plan:**\r\nx\r\n', 'x'],
  ['to the end', '# Plan\nx', 'x'],
  ['not when the heading says more', '## Plan B\nx', null],
  ['not from code', '```\n# Plan\n```\nx', null],
  ['with code in it', '# Plan\n```\n# no heading\n```\n# End', '```\n# no heading\n```'],
  ['not from nothing', '# Plan\n\n# Other\nx', null],
  ['not without one', 'Plan: x', null],
  ['not without a body', null, null],
])('a section is found %s', (_, body, found) => expect(sectionOf(body, PLAN)).toBe(found));

test('a body of any length takes no long time', () => expect(sectionOf('#'.repeat(1_000_000), PLAN)).toBeNull());
