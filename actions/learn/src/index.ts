import '../../../shared/runtime/prepare.ts';
import { z } from 'zod';
import { runHelper } from '../../../shared/runtime/helper-action.ts';
import { learn } from './learn.ts';

const inputs = {
  label: z.string().default('missed-vulnerability'),
  file: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)*$/u)
    .default('.evidence-gate/missed.pairs'),
};

process.exitCode = await runHelper(inputs, process.env, learn);
