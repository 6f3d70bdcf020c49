import { z } from 'zod';
import { INPUTS } from '../../../shared/options/inputs.ts';
import { FORMAT } from '../format.ts';

/** What `verify` is told: the bundle, and what the caller knows of it. */
export const VERIFY_FLAGS = z.strictObject({
  bundle: z.string().min(1).describe('Bundle: bundle.intoto.json, bundle.dsse.json or *.sigstore.json'),
  key: z.array(z.string()).default([]).describe('Public keys (PEM) of those who may have signed'),
  threshold: z.coerce.number().int().positive().optional().describe('How many of the keys must have signed [1]'),
  policy: z.string().min(1).optional().describe('Policy that it must have been judged by'),
  repo: INPUTS.repo,
  commit: z
    .string()
    .min(1)
    .optional()
    .describe('Commit it must speak of: the judged head, or any with the judged tree'),
  sigstore: z.boolean().default(false).describe('The bundle is a Sigstore bundle'),
  artifact: z.string().min(1).optional().describe('File that the Sigstore bundle must be about'),
  digest: z.string().min(1).optional().describe('Its digest instead: sha256:HEX, or gitCommit:HEX, gitTree:HEX'),
  trustedRoot: z.string().min(1).optional().describe('Trusted root of the Sigstore instance (JSON, or one a line)'),
  certificateIdentity: z.string().min(1).optional().describe('Who must have signed: the certificate’s whole identity'),
  certificateOidcIssuer: z.string().min(1).optional().describe('Who must vouch for that identity'),
  format: FORMAT,
});
export type VerifyFlags = z.infer<typeof VERIFY_FLAGS>;
