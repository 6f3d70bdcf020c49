import { describe, expect, test } from '@jest/globals';
import { openSuite } from './suite.ts';
import { surroundingsOf } from './surroundings.ts';

const suite = (attributes: Record<string, string>): ReturnType<typeof openSuite> =>
  openSuite(new Map(Object.entries(attributes)), false);

describe('what the open suites say of their cases', () => {
  test('keeps names that are no paths, outermost first', () => {
    const { names } = surroundingsOf([
      suite({ name: 'api' }),
      suite({ name: 'src/a.test.ts' }),
      suite({ name: 'login' }),
    ]);
    expect(names).toEqual(['api', 'login']);
  });

  test('takes the file of the innermost suite that names one', () => {
    const suites = [
      suite({ name: 'a', file: 'outer.ts' }),
      suite({ name: 'b', file: 'inner.ts' }),
      suite({ name: 'c' }),
    ];
    expect(surroundingsOf(suites).file).toBe('inner.ts');
    expect(surroundingsOf([]).file).toBeNull();
  });

  test('reads a class as path, as dotted name, and by its suite', () => {
    const { classOf } = surroundingsOf([suite({ name: 'spec/login_spec.rb' })]);
    expect(classOf('test/login.test.ts')).toEqual({ isPath: true, file: 'test/login.test.ts' });
    expect(classOf('Login')).toEqual({ isPath: false, file: 'spec/login_spec.rb' });
    expect(surroundingsOf([]).classOf('com.example.LoginTest').file).toBe('com/example/LoginTest');
  });

  test('reads the thousandth class as it reads the first', () => {
    const { classOf } = surroundingsOf([]);
    const read = Array.from({ length: 1000 }, (_, index) => classOf(`com.example.Test${index}`).file);
    expect(read.at(-1)).toBe('com/example/Test999');
    expect(classOf('com.example.Test0').file).toBe(read[0]);
  });
});
