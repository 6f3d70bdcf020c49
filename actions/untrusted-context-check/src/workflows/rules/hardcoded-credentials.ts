import { child, entriesOf, entry, textOf } from '../model/tree.ts';
import type { Tree } from '../model/tree.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Passwords of registries written into the file. */
export const hardcodedCredentials: WorkflowRule = {
  id: 'workflow.hardcoded-credentials',
  class: 'hardcoded-credentials',
  rationale: 'Everybody who can read the repository, and its history, has the password.',
  cwe: ['CWE-798'],
  examples: {
    bad: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    container:\n      image: r.example.com/i\n      credentials:\n        username: u\n        password: example\n    steps: [{ run: make }]\n',
    ],
    good: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    container:\n      image: r.example.com/i\n      credentials:\n        username: u\n        password: ${{ secrets.P }}\n    steps: [{ run: make }]\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    const places: (Tree | undefined)[] = [
      job.container?.value,
      ...entriesOf(job.services?.value).map((item) => item.value),
    ];
    for (const place of places) {
      const credentials = entry(place, 'credentials');
      const password = textOf(child(credentials?.value, 'password'));
      if (!credentials || !password || password.includes('${{')) continue;
      yield {
        line: credentials.line,
        level: 'error',
        message: 'the registry password is in the file: revoke it and use a secret',
      };
    }
  }
}
