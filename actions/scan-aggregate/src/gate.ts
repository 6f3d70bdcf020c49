import { defineGate } from '../../../shared/gate/gate.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import { aggregate } from './aggregate.ts';
import { summarise } from './summary.ts';

export const gate = defineGate({
  name: 'scan-aggregate',
  version: '0.1.0',
  title: 'One honest answer from many scanners: what is new, what is broken, what was never scanned',
  inputs: inputsOf('reports', 'baseline'),
  outputs: {
    new: 'Number of new findings',
    blocking: 'Number of new findings of level error',
  },
  environment: [],
  run: aggregate,
  outputsOf: ({ findings }) => {
    const fresh = findings.filter((finding) => finding.state === 'new');
    return {
      new: String(fresh.length),
      blocking: String(fresh.filter((finding) => finding.level === 'error').length),
    };
  },
  summarise,
});
