import { passes } from '../../../../shared/evidence/status.ts';
import type { ChecklistItem } from '../details.ts';
import { anyArea, owedProved, reply, unclear, type Reply } from './answers.ts';
import type { Shortfall } from '../states.ts';
import { sourcesFrom, type Earlier, type Sources } from './sources.ts';

interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: (sources: Sources) => Reply;
  /** What a reader of the code is asked when the gates leave the question open to one; which answer is one to worry about. */
  readonly reader?: { readonly text: string; readonly worry: 'yes' | 'no' };
}

/** A question that only a reader of the code can answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  readonly worry: 'yes' | 'no';
}

/** What readers of the code answered, by question. */
export type ReaderAnswers = ReadonlyMap<string, Pick<ChecklistItem, 'answer' | 'why' | 'citations'>>;

const SENSITIVE_AREAS = [
  'authentication',
  'authorization',
  'tenant-isolation',
  'cryptography',
  'secrets',
  'payments',
  'security-headers',
  'sensitive-logging',
  'audit-logging',
  'data-export',
  'file-upload',
  'input-validation',
  'deserialization',
  'code-execution',
  'dependencies',
  'network-egress',
  'ci-cd',
  'infrastructure',
  'containers',
  'database-migration',
  'production-data',
  'agent-permissions',
  'gate-policy',
];
const BOUNDARY_AREAS = [
  'authentication',
  'authorization',
  'tenant-isolation',
  'network-egress',
  'agent-permissions',
  'ci-cd',
];
const INPUT_TESTS = /^test\.unit\.(?:valid|invalid|malformed|oversized|adversarial)-input$/u;
const AUDIT_TESTS = /^test\.(?:unit\.audit-event-shape|e2e\.audit-record)$/u;
const CONTEXT_EVIDENCE = ['context.clean', 'context.workflows', 'context.agent-config'] as const;

/** The eleven questions of a review. What another gate established is answered by it; the rest is `unclear`, never guessed. */
const QUESTIONS: readonly Question[] = [
  {
    id: 'sensitive-areas',
    question: 'Does the change touch a sensitive area?',
    answer: (sources) => anyArea(sources, SENSITIVE_AREAS),
  },
  {
    id: 'attacker-input',
    question: 'Do attacker-controlled inputs reach the changed code?',
    answer: () => open(unclear('no gate follows data to the changed code')),
    reader: {
      text: `Do inputs that an attacker can choose reach the changed code? "yes": cite where they enter. "no": cite what
shows that only trusted values reach it.`,
      worry: 'yes',
    },
  },
  {
    id: 'trust-boundary',
    question: 'Did a trust boundary change?',
    answer: (sources) =>
      sources.controlsLost === true
        ? reply('yes', 'a security control was removed or weakened', ['risk-classify: controls'])
        : anyArea(sources, BOUNDARY_AREAS),
  },
  {
    id: 'input-handling',
    question: 'Is every external input validated, encoded, escaped, parameterised or rejected at the right boundary?',
    answer: (sources) => {
      const tests = owedProved(sources, 'test-evidence-map', (id) => INPUT_TESTS.test(id), 'input-validation tests');
      // Tests that were not asked for, or passed, do not say that nothing was forgotten.
      return tests.answer === 'yes' || tests.answer === 'not-applicable' ? open(tests) : tests;
    },
    reader: {
      text: `Is every external input that reaches the changed code validated, encoded, escaped, parameterised or rejected at
the right boundary? "yes": cite each control. "no": cite the place without one. "not-applicable": cite what shows that no
external input reaches it.`,
      worry: 'no',
    },
  },
  {
    id: 'permissions',
    question: 'Are permissions no wider than before?',
    answer: permissionsAnswer,
  },
  {
    id: 'additions',
    question: 'Was a dependency, script, MCP server, action, image or remote resource added?',
    answer: additionsAnswer,
  },
  {
    id: 'secrets-absent',
    question: 'Are secrets absent from code, tests, logs, prompts, traces and artifacts?',
    answer: secretsAnswer,
    reader: {
      text: `Are secrets absent from code, tests, logs, prompts, traces, error texts and artifacts of the changed code?
"yes": cite the places that log, answer, prompt or store and carry none, or a changed line when there are none. "no": cite
the place that carries one.`,
      worry: 'no',
    },
  },
  {
    id: 'scanner-findings',
    question: 'Are scanner findings resolved, suppressed with a justification or escalated?',
    answer: scannerAnswer,
  },
  {
    id: 'rule-and-flow-tests',
    question: 'Are there unit tests for the rule and end-to-end tests for the flow?',
    answer: (sources) =>
      owedProved(
        sources,
        'test-evidence-map',
        (id) => /^test\.(?:unit|e2e)(?:\.|$)/u.test(id),
        'unit or end-to-end tests',
      ),
  },
  {
    id: 'audit-tests',
    question: 'Do tests assert audit events with actor, target, action, timestamp and request id?',
    answer: (sources) => owedProved(sources, 'test-evidence-map', (id) => AUDIT_TESTS.test(id), 'audit tests'),
  },
  {
    id: 'agent-injection',
    question: 'Would an injection in an issue, document, page or tool output change what the agent executed?',
    answer: injectionAnswer,
  },
];

/**
 * All eleven questions with their answers, in their order. A gate's answer stands; where it leaves the question open, the
 * readers' answer is added, and a reader who could not tell leaves it unclear.
 */
export function checklistFrom(earlier: Earlier, readers: ReaderAnswers = new Map()): ChecklistItem[] {
  const sources = sourcesFrom(earlier);
  return QUESTIONS.map(({ id, question, answer }) => {
    const { openToReaders = false, ...own } = answer(sources);
    const read = openToReaders ? readers.get(id) : undefined;
    const combined = read === undefined ? own : { ...read, citations: [...own.citations, ...read.citations] };
    return { id, question, ...combined };
  });
}

/** The questions that gates leave to a reader of the code. */
export function openQuestions(earlier: Earlier): OpenQuestion[] {
  const sources = sourcesFrom(earlier);
  return QUESTIONS.flatMap(({ id, reader, answer }) =>
    reader !== undefined && answer(sources).openToReaders === true ? [{ id, ...reader }] : [],
  );
}

/** What keeps a change from being ready by its checklist: what is unclear, and what readers say is at fault. */
export function checklistGaps(checklist: readonly ChecklistItem[], readers: ReaderAnswers): Shortfall[] {
  const unclearIds = checklist.filter(({ answer }) => answer === 'unclear').map(({ id }) => id);
  const faults = QUESTIONS.filter(({ id, reader }) => reader?.worry === 'no' && readers.get(id)?.answer === 'no');
  return [
    ...(unclearIds.length === 0 ? [] : [`unclear in the checklist: ${unclearIds.join(', ')}`]),
    ...faults.map(({ id }) => `the checklist is answered with no: ${id}`),
  ].map((why) => ({ state: 'open-question', why }));
}

const open = (own: Reply): Reply => ({ ...own, openToReaders: true });

function permissionsAnswer({ permissions }: Sources): Reply {
  if (permissions === null) return unclear('risk-classify gave no permissions');
  const widened = permissions.filter(({ change }) => change === 'widened').map(({ where }) => where);
  return widened.length > 0
    ? reply(
        'no',
        'permissions were widened',
        widened.map((where) => `risk-classify: ${where}`),
      )
    : reply('yes', 'risk-classify found none widened', ['risk-classify: permissions']);
}

function additionsAnswer({ additions }: Sources): Reply {
  if (additions === null) return unclear('risk-classify gave no additions');
  const kinds = [...additions].filter(([, count]) => count > 0).map(([kind, count]) => `${kind}: ${count}`);
  return kinds.length > 0
    ? reply('yes', kinds.join(', '), ['risk-classify: additions'])
    : reply('no', 'risk-classify found none', ['risk-classify: additions']);
}

/** A clean scan speaks of the files only, so it cannot answer for logs, prompts and traces; a dirty one answers. */
function secretsAnswer({ evidence }: Sources): Reply {
  const scan = evidence('scan-aggregate', 'scan.secrets');
  if (scan?.status === 'failed') return reply('no', scan.summary, ['scan-aggregate: scan.secrets']);
  if (scan === undefined || !passes(scan.status)) return unclear('no secret scan proves that the files hold none');
  const files = reply('unclear', 'a secret scan speaks of files, not of logs, prompts and traces', [
    'scan-aggregate: scan.secrets',
  ]);
  return open(files);
}

function scannerAnswer({ scanFindings }: Sources): Reply {
  if (scanFindings === null) return unclear('scan-aggregate could not read every report, or had none');
  const open = scanFindings.filter(({ state, level }) => state === 'new' && level !== 'note');
  return open.length === 0
    ? reply('yes', 'no new finding is open', ['scan-aggregate: findings'])
    : reply('no', `${open.length} new findings are open`, ['scan-aggregate: findings']);
}

function injectionAnswer({ evidence }: Sources): Reply {
  const found = CONTEXT_EVIDENCE.map((id) => ({ id, status: evidence('untrusted-context-check', id)?.status }));
  const cited = found.map(({ id, status }) => `untrusted-context-check: ${id} ${status ?? 'not reported'}`);
  if (found.some(({ status }) => status === 'failed')) {
    return reply('yes', 'the change carries commanding text, a path for it, or wider permissions of an agent', cited);
  }
  const all = found.every(({ status }) => status !== undefined && passes(status));
  return all
    ? reply('no', 'no commanding text, no path for it and no wider permissions were found', cited)
    : { ...unclear('untrusted-context-check did not answer for all of it'), citations: cited };
}
