/** Markup that is safe to send: only `html` makes it. */
export interface SafeHtml {
  readonly text: string;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES.get(sign) ?? '');

/** Template tag that escapes every value, but for markup it made itself. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | SafeHtml | readonly SafeHtml[])[]
): SafeHtml {
  const parts = strings.map((text, index) => (index === 0 ? text : render(values[index - 1] ?? '') + text));
  return { text: parts.join('') };
}

function render(value: string | SafeHtml | readonly SafeHtml[]): string {
  if (typeof value === 'string') return escapeHtml(value);
  return 'text' in value ? value.text : value.map((item) => item.text).join('');
}
