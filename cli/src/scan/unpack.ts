import { chmod, mkdir, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import type { Planned } from './plan.ts';

/**
 * Unpacks a checked download, by what its first bytes say it is.
 *
 * @returns the path of the program
 * @throws EvidenceError EG433 when the program is not in it
 */
export async function unpack({ id, scanner, download }: Planned, file: string, folder: string): Promise<string> {
  if (download.program === undefined) {
    const program = join(folder, process.platform === 'win32' ? `${id}.exe` : id);
    await rename(file, program);
    await chmod(program, 0o755);
    return program;
  }
  const { extractTar, extractZip } = await import('@actions/tool-cache');
  const target = join(folder, 'unpacked');
  await mkdir(target);
  const first = await firstBytes(file);
  if (first.startsWith('504b')) {
    // The unzip programs ask for the ending.
    const zip = `${file}.zip`;
    await rename(file, zip);
    await extractZip(zip, target);
  } else await extractTar(file, target, first.startsWith('fd377a585a') ? 'xJ' : first.startsWith('1f8b') ? 'xz' : 'x');
  const program = join(target, download.program);
  if (!(await stat(program).catch(() => null))?.isFile())
    throw new EvidenceError(
      'EG433',
      `The download of ${scanner.tool} ${scanner.version} holds no file ${download.program}.`,
      'Correct `program` in the policy: it is the path inside the archive.',
    );
  await chmod(program, 0o755);
  return program;
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(6), 0, 6, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
