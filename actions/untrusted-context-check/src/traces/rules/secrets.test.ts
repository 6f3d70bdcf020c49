import { expect, test } from '@jest/globals';
import { namesSecret } from './secrets.ts';

test.each([
  '~/.ssh/id_rsa', '$HOME/.aws/credentials', '.env', '.env.production', 'HEAD:.env', '@.env', '--post-file=.env', '.npmrc',
  '/etc/shadow', '/proc/self/environ', 'a/server.pem', '.netrc', '~/.kube/config', '~/.config/gh/hosts.yml', 'id_ed25519',
  '~/.aws/credential?', 'OPEN:source/server.key', '.git-credentials', 'credentials.json',
])('%s is a secret', (path) => {
  expect(namesSecret(path)).toBe(true);
}); // prettier-ignore

test.each([
  '.env.example', 'src/env.ts', 'env', 'GOMODCACHE', '~/.ssh/id_rsa.pub', '~/.ssh/known_hosts', '~/.ssh/config', 'src/key.go',
  'keys.json', 'https://x.example/.env', 'environment', '.envrc.md', 'docs/credentials.md', 'x'.repeat(10_000),
])('%s is none', (path) => {
  expect(namesSecret(path)).toBe(false);
}); // prettier-ignore
