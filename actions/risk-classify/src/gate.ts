import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { defineGate } from '../../../shared/gate/gate.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { findingsOf } from './findings.ts';
import { summarise } from './summary.ts';

/** Says what a change touches, what it takes away and what it therefore owes. It proves no evidence itself. */
export const gate = defineGate({
  name: 'risk-classify',
  version: '0.1.0',
  title: 'Says what a change touches, what it weakens and what it therefore owes',
  inputs: inputsOf('diff'),
  outputs: {
    'risk-level': 'low, medium, high or critical',
    areas: 'Areas the change touches, separated by commas',
    requirements: 'Evidence the change owes, separated by commas',
  },
  environment: [],
  run: async ({ change, policy, progress }) => {
    if (change === null) {
      throw new ConfigurationError(
        'EG401',
        'There is no change to classify.',
        'Run this in a git repository with --base and --head, or hand in a patch with --diff FILE.',
      );
    }
    progress(`classifying ${change.files.length} changed files`);
    const details = await classify(change, policy);
    return {
      evidence: [],
      findings: findingsOf(details, policy),
      problems: [],
      inputs: [],
      details: { ...details },
      conclusion: 'success' as const,
    };
  },
  outputsOf: (report) => {
    const details = report.details as unknown as Classification;
    return {
      'risk-level': details.riskLevel,
      areas: details.areas.map(({ area }) => area).join(','),
      requirements: details.requirements.map(({ id }) => id).join(','),
    };
  },
  summarise,
});
