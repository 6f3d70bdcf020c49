import { namesSecret } from '../rules/secrets.ts';
import type { ToolRule } from './rule.ts';

/** A file of credentials, opened by a tool instead of a command. */
export const secretFile: ToolRule = {
  id: 'trace.secret-read',
  rationale: 'What the agent has read stands in its context, in the transcript and in whatever it writes next.',
  examples: {
    deny: [
      ['Read', { file_path: '/home/dev/.ssh/id_rsa' }],
      ['read_file', { absolute_path: '/home/dev/project/.env' }],
      ['read_many_files', { paths: ['README.md', 'config/credentials.json'] }],
      ['mcp__filesystem__read_file', { path: '/home/dev/.aws/credentials' }],
    ],
    review: [],
    allow: [
      ['Read', { file_path: 'src/secrets.ts' }],
      ['Read', { file_path: '.env.example' }],
      ['Write', { file_path: '.env.test', content: '' }],
    ],
  },
  judge: ({ kind, paths }) => (kind !== 'write' && paths.some(namesSecret) ? 'deny' : null),
};
