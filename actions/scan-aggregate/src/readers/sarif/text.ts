import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_MESSAGE_CHARACTERS } from '../../limits.ts';
import { at, raw, strings, type JsonRecord } from '../fields.ts';

/** A result's message: its own text, or the rule's text by `message.id`, with arguments filled in (SARIF 2.1.0, 3.11). */
export function messageOf(result: unknown, rule: JsonRecord | null, globalMessages: JsonRecord | null): string {
  const key = raw(result, 'message', 'id');
  const template =
    raw(result, 'message', 'text') ??
    (key === undefined ? undefined : (raw(rule, 'messageStrings', key, 'text') ?? raw(globalMessages, key, 'text'))) ??
    raw(rule, 'shortDescription', 'text') ??
    'The tool gave no message.';
  return fill(clip(template, MAX_MESSAGE_CHARACTERS), strings(at(result, 'message'), 'arguments'));
}

const fill = (template: string, values: readonly string[]): string =>
  values.length === 0
    ? template
    : clip(
        template.replace(
          /\{(\d{1,3})\}/gu,
          (placeholder, index) => values[Number(index)]?.slice(0, 500) ?? placeholder,
        ),
        MAX_MESSAGE_CHARACTERS,
      );
