import type { SafeHtml } from '../ui/html.ts';

/** What a handler answers; the server adds the request id and the security headers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

export const page = (status: number, content: SafeHtml): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: content.text,
});

/** Sends the browser elsewhere with a GET, optionally with a cookie. */
export const redirect = (location: string, cookie?: string): Reply => ({
  status: 303,
  headers: { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
  body: '',
});

export const noContent: Reply = { status: 204, headers: {}, body: '' };
