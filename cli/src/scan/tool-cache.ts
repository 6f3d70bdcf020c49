import { join } from 'node:path';
import type { Downloads } from './fetch.ts';

const TOOL = 'evidence-gate-scanner';
const FILE = 'download';

/**
 * Downloads by way of the runner's tool cache.
 *
 * @param cache folder of kept tools
 * @param temporary folder for downloads under way
 */
export async function toolCacheDownloads(cache: string, temporary: string): Promise<Downloads> {
  // The toolkit takes its folders from the environment, as the runner sets it.
  process.env['RUNNER_TOOL_CACHE'] = cache;
  process.env['RUNNER_TEMP'] = temporary;
  const { cacheFile, downloadTool, find } = await import('@actions/tool-cache');
  // The cache asks for versions; a digest becomes one as the label of a pre-release.
  const versionOf = (key: string): string => `0.0.0-sha256.x${key}`;
  return {
    find: async (key) => {
      const folder = find(TOOL, versionOf(key));
      return folder === '' ? null : join(folder, FILE);
    },
    keep: async (key, file) => void (await cacheFile(file, FILE, TOOL, versionOf(key))),
    download: (url) => downloadTool(url),
  };
}
