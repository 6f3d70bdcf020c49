import '../../../shared/runtime/prepare.ts';
import { z } from 'zod';
import { runHelper } from '../../../shared/runtime/helper-action.ts';
import { MODES } from '../../../shared/policy/levels.ts';
import { publish, WRITES } from './publish.ts';

const inputs = {
  out: z.string().default('.evidence'),
  write: z.array(z.enum(WRITES)).default(['check', 'comment']),
  checkName: z.string().min(1).max(100).default('Evidence Gate'),
  author: z.string().min(1).default('github-actions[bot]'),
  mode: z.enum(MODES).default('enforce'),
};

process.exitCode = await runHelper(inputs, process.env, publish);
