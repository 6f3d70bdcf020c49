/** The closed list of what a workflow finding can be about. */
export const WORKFLOW_CLASSES = [
  'agent-prompt-injection',
  'agent-output-execution',
  'agent-excessive-tools',
  'agent-unrestricted-trigger',
  'agent-unsafe-sandbox',
  'agent-execution-order',
  'script-injection',
  'argument-injection',
  'env-injection',
  'output-clobbering',
  'untrusted-checkout',
  'artifact-poisoning',
  'cache-poisoning',
  'dangerous-trigger',
  'improper-access-control',
  'unsound-condition',
  'excessive-permissions',
  'secrets-exposure',
  'credential-persistence',
  'hardcoded-credentials',
  'unpinned-uses',
  'unpinned-image',
  'known-vulnerable-action',
  'self-hosted-runner',
  'insecure-commands',
  'obfuscation',
  'typosquat-uses',
  'request-forgery',
] as const;
export type WorkflowClass = (typeof WORKFLOW_CLASSES)[number];

export type Level = 'error' | 'warning' | 'note';
