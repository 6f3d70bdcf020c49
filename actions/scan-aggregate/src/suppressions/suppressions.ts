import { addedLines, type Change } from '../../../../shared/change/change.ts';
import type { OwnFinding } from './find.ts';
import { INLINE_WORDS, TOOL_FILES } from './words.ts';

/**
 * Suppressions that the change adds. The rules are loaded only when an added line holds a word of one, or a tool's own
 * configuration is touched.
 */
export async function suppressionsOf(change: Change): Promise<OwnFinding[]> {
  if (!change.files.some((file) => file.after !== null && mayHold(file.path, addedLines(file)))) return [];
  const [{ findSuppressions }, { INLINE }, { CONFIGURATION }] = await Promise.all([
    import('./find.ts'),
    import('./inline/inline.ts'),
    import('./configuration.ts'),
  ]);
  return findSuppressions(change, [...CONFIGURATION, ...INLINE]);
}

function mayHold(path: string, lines: Iterable<{ readonly text: string }>): boolean {
  const lowerPath = path.toLowerCase();
  if (TOOL_FILES.some((part) => lowerPath.includes(part))) return true;
  for (const { text } of lines) {
    const lower = text.toLowerCase();
    if (INLINE_WORDS.some((word) => lower.includes(word))) return true;
  }
  return false;
}
