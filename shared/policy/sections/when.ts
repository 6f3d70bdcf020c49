import { z } from 'zod';
import { id, risk } from './fields.ts';

/** Facts about a change a requirement can ask for. All keys must hold; within a list, one is enough. An empty `when` always holds. */
export const whenSchema = z.strictObject({
  areas: z.array(id).optional(),
  changeTypes: z.array(id).optional(),
  minRisk: risk.optional(),
  /** Kinds of additions: dependencies, actions, images, mcpServers, scripts, remoteResources. */
  additions: z
    .array(z.enum(['dependencies', 'actions', 'images', 'mcpServers', 'scripts', 'remoteResources']))
    .optional(),
  /** A security control was removed or weakened. */
  controlsLost: z.literal(true).optional(),
  aiAuthored: z.literal(true).optional(),
  /** Other facts that risk-classify states: `api-boundary`, `layout`, `parser`, `injection-sink`, … */
  facts: z.array(id).optional(),
});
export type When = z.infer<typeof whenSchema>;
