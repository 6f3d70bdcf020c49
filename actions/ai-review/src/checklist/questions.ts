import { anyArea, owedProved, reply, unclear, type Reply } from './answers.ts';
import {
  additionsAnswer,
  injectionAnswer,
  leftOpen,
  permissionsAnswer,
  scannerAnswer,
  secretsAnswer,
} from './gate-answers.ts';
import type { Sources } from './sources.ts';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: (sources: Sources) => Reply;
  /** What a reader of the code is asked when the gates leave the question open to one; which answer is one to worry about. */
  readonly reader?: { readonly text: string; readonly worry: 'yes' | 'no' };
}

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

/** The eleven questions of a review. What another gate established is answered by it; the rest is `unclear`, never guessed. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'sensitive-areas',
    question: 'Does the change touch a sensitive area?',
    answer: (sources) => anyArea(sources, SENSITIVE_AREAS),
  },
  {
    id: 'attacker-input',
    question: 'Do attacker-controlled inputs reach the changed code?',
    answer: () => leftOpen(unclear('no gate follows data to the changed code')),
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
      return tests.answer === 'yes' || tests.answer === 'not-applicable' ? leftOpen(tests) : tests;
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
