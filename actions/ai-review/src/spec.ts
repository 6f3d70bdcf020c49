import type { InputDigest } from '../../../shared/evidence/report.ts';
import type { Files } from '../../../shared/files/files.ts';
import { normalisedLines } from './grounding/lines.ts';
import { redactLines } from './secrets/redact.ts';

/** It goes into every request, so it must stay a small part of each. */
const MAX_SPEC_BYTES = 32 * 1024;

export interface Spec {
  /** Without secrets; untrusted all the same. */
  readonly text: string;
  readonly digest: InputDigest;
}

/**
 * Reads the security spec that the caller names; null when none is named.
 *
 * @throws EvidenceError when it cannot be read or is too large
 */
export async function readSpec(files: Files, path: string | undefined): Promise<Spec | null> {
  if (path === undefined) return null;
  const { bytes, sha256 } = await files.read(path, MAX_SPEC_BYTES);
  const text = redactLines(normalisedLines(new TextDecoder().decode(bytes))).join('\n');
  return { text, digest: { path, sha256, bytes: bytes.length } };
}
