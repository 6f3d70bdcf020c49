import { describe, expect, test } from '@jest/globals';
import { narrowing } from './narrowing.ts';

describe('an edited line protects less', () => {
  test.each([
    ['setMethod(cleanupName(method));', 'setMethod(method);', 'control.call', 'cleanupname is gone'],
    ['path := join(dir, utils.CleanPath(file))', 'path := join(dir, file)', 'control.call', 'cleanpath is gone'],
    ['return html_escape(name)', 'return name', 'control.call', 'html_escape is gone'],
    ['return (a && published && open)', 'return (a && open)', 'control.condition', 'a part of the condition is gone'],
    [
      'if user and user.active and owner:',
      'if user and owner:',
      'control.condition',
      'a part of the condition is gone',
    ],
    ["return preg_match('/x/', $m) ? 'NO' : $m;", 'return $m;', 'control.condition', 'the test of a value is gone'],
    ['allowDynamicCalls = false;', 'allowDynamicCalls = true;', 'control.switch', 'switched on'],
    ['strictMode: true,', 'strictMode: false,', 'control.switch', 'switched off'],
  ])('%s → %s', (before, after, id, what) => {
    expect(narrowing(before, after)).toEqual({ rule: { id }, what });
  });

  test.each([
    ['another call takes the place', 'use(clean(x))', 'use(scrub(x))'],
    ['the other way round', 'use(x)', 'use(clean(x))'],
    ['a call that protects nothing', 'use(render(x))', 'use(x)'],
    ['a default is no condition', 'const host = given || fallback', 'const host = given'],
    ['prose joins words with and', '<p>Use this and that</p>', '<p>Use this</p>'],
    ['a stricter condition', 'if (a && c) {', 'if (a && b && c) {'],
    ['a switch that protects by being off', 'skipValidation: true', 'skipValidation: false'],
    ['a flag that means nothing', 'visible: true', 'visible: false'],
    ['an object with a colon', "{ kind: 'a', size: 2 }", "{ kind: 'a' }"],
  ])('not: %s', (_name, before, after) => {
    expect(narrowing(before, after)).toBeNull();
  });
});
