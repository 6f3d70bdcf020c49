import { readFile } from 'node:fs/promises';
import { homePage } from '../../ui/pages.ts';
import { page, redirect, type Reply } from '../reply.ts';
import type { Handler } from '../router.ts';

const STYLESHEET = new URL('../../../public/app.css', import.meta.url);

export const showHome: Handler = async ({ account }, { documents }) =>
  account === null ? redirect('/login') : page(200, homePage(account, documents.readableBy(account)));

export const stylesheet: Handler = async (): Promise<Reply> => ({
  status: 200,
  headers: { 'content-type': 'text/css; charset=utf-8' },
  body: await readFile(STYLESHEET, 'utf8'),
});
