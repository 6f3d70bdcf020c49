import { escapeHtml, visible } from './markdown.ts';

/** Markup that is safe to put into a page as it is. Only `html` makes it. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static trusted(text: string): Markup {
    return new Markup(text);
  }

  toString(): string {
    return this.#text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

/**
 * Builds markup from a template. Whatever is put in is text and comes out escaped, hidden characters made visible; only
 * markup made by `html` itself stays markup. Lists are joined, null is nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return Markup.trusted(strings.reduce((text, string, index) => text + render(parts[index - 1] ?? null) + string));
}

function render(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(render).join('');
  return escapeHtml(visible(String(part)));
}
