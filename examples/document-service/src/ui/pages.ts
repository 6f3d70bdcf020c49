import type { Account } from '../accounts/account.ts';
import type { StoredDocument } from '../documents/document.ts';
import { COPY } from '../locales/en.ts';
import { html, type SafeHtml } from './html.ts';

/** The login form; `problem` is shown above it. */
export const loginPage = (problem: string | null): SafeHtml =>
  layout(
    COPY.login.heading,
    html`<form method="post" action="/login" class="card">
      ${problem === null ? '' : html`<p role="alert" class="problem">${problem}</p>`}
      <label>${COPY.login.name} <input name="login" autocomplete="username" required /></label>
      <label>
        ${COPY.login.password} <input name="password" type="password" autocomplete="current-password" required />
      </label>
      <button>${COPY.login.submit}</button>
    </form>`,
  );

/** What an account sees first: everything it may read. */
export const homePage = (account: Account, documents: readonly StoredDocument[]): SafeHtml =>
  layout(
    COPY.home.heading,
    html`<ul class="documents">
        ${documents.length === 0 ? html`<li class="empty">${COPY.home.empty}</li>` : documents.map(documentItem)}
      </ul>
      <form method="post" action="/logout">
        <span>${account.login}</span>
        <button>${COPY.home.logout}</button>
      </form>`,
  );

const documentItem = (document: StoredDocument): SafeHtml =>
  html`<li>
    <strong>${document.title}</strong>
    <small
      >${COPY.home.updated}: <time datetime="${document.updatedAt}">${document.updatedAt.slice(0, 10)}</time></small
    >
  </li>`;

const layout = (heading: string, content: SafeHtml): SafeHtml =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading} · ${COPY.product}</title>
        <link rel="stylesheet" href="/app.css" />
      </head>
      <body>
        <header>${COPY.product}</header>
        <main>
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html>`;
