import { openSession } from '../../../shared/gate/session.ts';
import { judge } from '../../../shared/gate/judge.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import { specTemplate, type TouchedArea } from '../../../shared/spec/template.ts';
import { GATES } from '../gates.ts';

interface Classified {
  readonly areas?: readonly TouchedArea[];
  readonly requirements?: readonly { readonly id?: string; readonly evidence?: string }[];
}

/** A security spec to fill in for a change of a repository: its areas are those that risk-classify finds. */
export async function specFor(repo: string, base: string, head: string): Promise<string> {
  const session = await openSession({ repo, base, head });
  try {
    const gate = await GATES['risk-classify']();
    const report = await judge(gate, session, gate.inputs.parse({ repo, base, head }), new Map(), {
      files: nodeFiles(repo),
      clock: { now: () => 0 },
      environment: {},
      emit: async () => {},
      progress: () => {},
    });
    const { areas = [], requirements = [] } = report.details as Classified;
    const tests = requirements
      .flatMap(({ id, evidence }) => evidence ?? id ?? [])
      .filter((id) => /^(?:test|scan)\./u.test(id));
    return specTemplate(session.change ?? { commits: [], pullRequest: null }, areas, [...new Set(tests)]);
  } finally {
    session.close();
  }
}
