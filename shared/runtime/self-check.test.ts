import { describe, expect, test } from '@jest/globals';
import { dirtyEnvironment, requireCleanEnvironment } from './self-check.ts';

const strict = { network: true, allowed: [], untrustedFolders: ['/home/runner/work/repo/repo'] };
const clean = { PATH: '/usr/bin:/bin' };

describe('self-check of the process environment', () => {
  test('a plain environment is clean', () => expect(dirtyEnvironment(clean, strict)).toEqual([]));

  test.each([
    ['LD_PRELOAD', '/tmp/x.so'],
    ['LD_AUDIT', '/tmp/x.so'],
    ['NODE_COMPILE_CACHE', '/tmp/cache'],
    ['NODE_OPTIONS', '--require /tmp/x.js'],
    ['NODE_OPTIONS', '--max-old-space-size=4096 --import=/tmp/x.mjs'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
    ['NODE_EXTRA_CA_CERTS', '/tmp/ca.pem'],
    ['SSL_CERT_FILE', '/tmp/ca.pem'],
    ['https_proxy', 'http://10.0.0.1'],
    ['PATH', '.:/usr/bin'],
    ['PATH', '/home/runner/work/repo/repo/node_modules/.bin:/usr/bin'],
  ])('refuses %s=%s', (name, value) => expect(dirtyEnvironment({ ...clean, [name]: value }, strict)).toHaveLength(1));

  test('a memory limit is no injection', () =>
    expect(dirtyEnvironment({ ...clean, NODE_OPTIONS: '--max-old-space-size=4096' }, strict)).toEqual([]));
  test('company certificates matter only on the network', () =>
    expect(dirtyEnvironment({ ...clean, NODE_EXTRA_CA_CERTS: '/etc/ca.pem' }, { ...strict, network: false })).toEqual(
      [],
    ));
  test('what the workflow vouches for is accepted', () =>
    expect(
      dirtyEnvironment({ ...clean, HTTPS_PROXY: 'http://proxy' }, { ...strict, allowed: ['HTTPS_PROXY'] }),
    ).toEqual([]));
  test('a folder whose name only begins alike is not the untrusted one', () =>
    expect(dirtyEnvironment({ PATH: '/home/runner/work/repo/repo-tools/bin' }, strict)).toEqual([]));
  test('the refusal is the caller’s to mend, and says how', () =>
    expect(() => requireCleanEnvironment({ ...clean, LD_PRELOAD: '/x.so' }, strict)).toThrow(
      expect.objectContaining({
        code: 'EG230',
        exitStatus: 2,
        nextAction: expect.stringContaining('allow-environment'),
      }),
    ));
});
