import { clip, visible } from '../../../../shared/text/markdown.ts';
import { redactLines } from '../secrets/redact.ts';
import { withhold } from '../secrets/withhold.ts';

/** What is cut off before anything else is done to a text, as a multiple of what will be shown. */
const HEADROOM = 4;

/**
 * Text of the model made harmless for every later reader, whatever it renders with: one line, no hidden characters, no
 * live link, image, mention or tag, and nothing of a secret. Summaries still escape it.
 */
export function harmless(text: string, max: number, secrets: readonly string[]): string {
  const oneLine = text
    .slice(0, max * HEADROOM)
    .replace(/\s+/gu, ' ')
    .trim();
  const [redacted = ''] = redactLines([withhold(visible(oneLine), secrets)]);
  return clip(disarmed(redacted), max);
}

const disarmed = (text: string): string =>
  text
    .replaceAll('://', ':// ')
    .replace(/\bwww\./giu, 'www ')
    .replaceAll('](', '] (')
    .replaceAll('![', '! [')
    .replaceAll('@', '@ ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
