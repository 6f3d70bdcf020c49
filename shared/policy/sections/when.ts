import { z } from 'zod';
import { id, pattern, risk } from './fields.ts';

/** Facts about a change a requirement can ask for. All keys must hold; within a list, one is enough. An empty `when` always holds. */
export const whenSchema = z.strictObject({
  areas: z.array(id).optional().describe('Areas, of which the change touches one'),
  changeTypes: z.array(id).optional().describe('Change types, of which one holds'),
  minRisk: risk.optional().describe('Least risk level'),
  additions: z
    .array(z.enum(['dependencies', 'actions', 'images', 'mcpServers', 'scripts', 'remoteResources']))
    .optional()
    .describe('Kinds of additions: dependencies, actions, images, mcpServers, scripts, remoteResources'),
  controlsLost: z.literal(true).optional().describe('A security control was removed or weakened'),
  aiAuthored: z.literal(true).optional().describe('An AI agent took part in writing the change'),
  facts: z
    .array(id)
    .optional()
    .describe('Other facts that risk-classify states: `api-boundary`, `layout`, `parser`, `injection-sink`, …'),
  paths: z.array(pattern).min(1).optional().describe('Path patterns, of which one changed file matches one'),
  fork: z.literal(true).optional().describe('The change comes from a fork, or nobody knows where from'),
  minLines: z.number().int().positive().optional().describe('At least so many added and deleted lines, of all files'),
  minFiles: z.number().int().positive().optional().describe('At least so many changed files'),
  untraced: z.literal(true).optional().describe('Neither pull request nor commits name the request they answer'),
});
export type When = z.infer<typeof whenSchema>;
