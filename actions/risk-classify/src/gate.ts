import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { defineGate } from '../../../shared/gate/gate.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import { judgeSpec } from '../../../shared/spec/judge.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { findingsOf } from './findings.ts';
import { labelsOf } from './labels.ts';
import { withPlaces } from './places.ts';
import { summarise } from './summary.ts';

/** Says what a change touches, what it takes away and what it therefore owes. It proves one thing itself: the security spec. */
export const gate = defineGate({
  name: 'risk-classify',
  version: '0.1.0',
  title: 'Says what a change touches, what it weakens and what it therefore owes',
  inputs: inputsOf('diff', 'spec'),
  outputs: {
    'risk-level': 'low, medium, high or critical',
    areas: 'Areas the change touches, separated by commas',
    requirements: 'Evidence the change owes, separated by commas',
    'change-types': 'Kinds of change that the policy knows, separated by commas',
    labels: 'Labels for the pull request, separated by commas',
    'controls-lost': 'true when a control was removed or weakened, else false',
    'ai-authored': 'true when an AI agent shows to have taken part, else false',
  },
  environment: [],
  run: async ({ change, policy, inputs, files, progress }) => {
    if (change === null) {
      throw new ConfigurationError(
        'EG212',
        'There is no change to classify.',
        'Run this in a git repository with --base and --head, or hand in a patch with --diff FILE.',
      );
    }
    progress(`classifying ${change.files.length} changed files`);
    const details = await withPlaces(await classify(change, policy), change);
    const { owed, spec, findings, ...judged } = await judgeSpec({
      change,
      files,
      policy,
      named: inputs.spec,
      areas: details.areas.map(({ area }) => area),
      owed: details.requirements,
    });
    return {
      ...judged,
      findings: [...findingsOf(details, policy), ...findings],
      details: { ...details, requirements: owed, labels: labelsOf(details, policy), spec },
      // What is owed is told, not judged, here: the verdict is approval-gate's.
      conclusion: 'success' as const,
    };
  },
  outputsOf: (report) => {
    const details = report.details as unknown as Classification & { readonly labels: readonly string[] };
    const { removed, weakened } = details.controls;
    return {
      'risk-level': details.riskLevel,
      areas: details.areas.map(({ area }) => area).join(','),
      requirements: details.requirements.map(({ id }) => id).join(','),
      'change-types': details.changeTypes.join(','),
      labels: details.labels.join(','),
      'controls-lost': String(removed.length + weakened.length > 0),
      'ai-authored': String(details.aiAuthorship.detected),
    };
  },
  summarise,
});
