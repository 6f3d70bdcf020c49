import { z } from 'zod';
import { wrapUntrusted } from '../../../../shared/context/untrusted-content.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import type { Asker } from '../asker.ts';
import { harmless } from '../findings/model-text.ts';

const summarySchema = z.strictObject({ text: z.string().max(2000) });

/** Fewer findings than this are read faster than a summary of them. */
const WORTH_IT = 3;
const MAX_TEXT = 600;
const MAX_FINDINGS = 60;

const TASK = `Task: summarise. For the person who has to deal with the findings above: in at most four plain sentences, what
they have in common, which to look at first, and what that one would allow. Name nothing that is not in them.`;

/**
 * A few sentences over many findings; null when there are few, or no answer. It is shown as the model's words and decides
 * nothing.
 */
export async function summaryOf(
  findings: readonly Finding[],
  ask: Asker,
  secrets: readonly string[],
): Promise<string | null> {
  if (findings.length < WORTH_IT) return null;
  const told = findings.slice(0, MAX_FINDINGS).map(({ ruleId, location, message, cwe, severity, blocking }) => ({
    ruleId,
    path: location?.path,
    line: location?.startLine,
    message,
    cwe,
    severity,
    blocking,
  }));
  const shared = wrapUntrusted('findings', 'review', JSON.stringify(told, null, 1)).block;
  const reply = await ask('summarise', 'summary', shared, TASK, summarySchema);
  return reply.ok ? harmless(reply.answer.text, MAX_TEXT, secrets) : null;
}
