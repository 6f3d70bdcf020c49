import '../../../shared/runtime/prepare.ts';
import { z } from 'zod';
import { runHelper } from '../../../shared/runtime/helper-action.ts';
import { refresh } from './refresh.ts';

const inputs = {
  workflow: z.array(z.string()).default(['.github/workflows/evidence-gate.yml']),
  job: z.string().default('gate / Verdict'),
};

process.exitCode = await runHelper(inputs, process.env, refresh);
