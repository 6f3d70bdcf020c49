import '../../../shared/runtime/prepare.ts';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { runHelper } from '../../../shared/runtime/helper-action.ts';
import { audit } from './audit.ts';

const inputs = {
  commit: z.string().regex(/^[0-9a-f]{40,64}$/u),
  record: z.string().default('.evidence'),
};

process.exitCode = await runHelper(inputs, process.env, ({ commit, record }) =>
  audit(commit, {
    read: (name) => readFile(join(record, name), 'utf8').catch(() => null),
    treeOf: async (sha) =>
      (await promisify(execFile)('git', ['rev-parse', `${sha}^{tree}`], { encoding: 'utf8' })).stdout.trim(),
  }),
);
