import { describe, expect, test } from '@jest/globals';
import { html } from './html.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='x'>\u202e`;

describe('html', () => {
  test('escapes what is put in and keeps what it made itself', () => {
    expect(html`<p title="${HOSTILE}">${[html`<b>${'<'}</b>`, null, 7]}</p>`.toString()).toBe(
      '<p title="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#60;img src=x onerror=&#39;x&#39;&#62;U+202E"><b>&#60;</b>7</p>',
    );
  });

  test('an object that looks like markup is text', () => {
    expect(html`${{ toString: () => '<b>' } as never}`.toString()).toBe('&#60;b&#62;');
  });
});
