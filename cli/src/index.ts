#!/usr/bin/env node
import '../../shared/runtime/prepare.ts';
import { main } from './main.ts';

// Whoever reads our output may stop early (`… | head`); that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  color,
  entry: process.argv[1],
});
