import '../../../shared/runtime/prepare.ts';
import { z } from 'zod';
import { runHelper } from '../../../shared/runtime/helper-action.ts';
import { findRun } from './find-run.ts';

/** Longest wait: a job of a gate is to end within its quarter of an hour. */
const MAX_MINUTES = 12;

const COMMIT = /^[0-9a-f]{40,64}$/u;

const inputs = {
  head: z.string().regex(COMMIT).optional(),
  merged: z.string().regex(COMMIT).optional(),
  workflow: z.array(z.string()).default(['.github/workflows/collect.yml']),
  event: z.array(z.string()).default(['pull_request', 'merge_group']),
  artifact: z.string().default('evidence'),
  wait: z.coerce.number().int().min(0).max(MAX_MINUTES).default(10),
};

process.exitCode = await runHelper(inputs, process.env, findRun);
