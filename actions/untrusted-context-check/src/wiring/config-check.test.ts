import { describe, expect, test } from '@jest/globals';
import { EvidenceError } from '../../../../shared/errors/errors.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { checkChangedConfig, compareDirectories } from './config-check.ts';

const SERVER = '{"mcpServers":{"a":{"command":"npx"}}}\n';

describe('compareDirectories', () => {
  test('a file that cannot be read is unknown, not gone', async () => {
    const files = {
      ...memoryFiles({ 'before/.mcp.json': SERVER, 'after/.mcp.json': '{}' }),
      read: async (path: string) => {
        throw new EvidenceError('EG111', `Cannot read ${path}.`, 'Check it.');
      },
    };
    const { deltas, problems } = await compareDirectories(files, 'before', 'after');
    expect(deltas).toMatchObject([{ path: '.mcp.json', change: 'widened' }]);
    expect(deltas[0]?.unparsable).not.toBeNull();
    expect(problems).toHaveLength(2);
  });

  test('files that are no agent files are not read', async () => {
    const { deltas, inputs } = await compareDirectories(
      memoryFiles({ 'a/x.json': SERVER, 'b/x.json': '{}' }),
      'b',
      'a',
    );
    expect([deltas, inputs]).toEqual([[], []]);
  });
});

describe('checkChangedConfig', () => {
  test('a file moved between places that agents read is compared with what it was', async () => {
    const change = changeOf({
      files: { '.cursor/mcp.json': [SERVER, SERVER] },
      renames: { '.cursor/mcp.json': '.mcp.json' },
    });
    const { deltas } = await checkChangedConfig(change);
    expect(deltas.map(({ path, change: how }) => [path, how])).toEqual([['.cursor/mcp.json', 'same']]);
  });

  test('a deleted file takes its permissions along', async () => {
    const { deltas } = await checkChangedConfig(changeOf({ files: { '.mcp.json': [SERVER, null] } }));
    expect(deltas).toMatchObject([{ path: '.mcp.json', change: 'narrowed' }]);
  });
});
