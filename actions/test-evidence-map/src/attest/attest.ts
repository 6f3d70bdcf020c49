import type { Change } from '../../../../shared/change/change.ts';
import type { Details } from '../details.ts';
import { declarationsOf } from './cyclonedx.ts';
import { testResultStatement } from './test-result.ts';

/** Writes the results as others read them: an in-toto statement, and CycloneDX declarations where tests claim anything. */
export async function attest(
  emit: (name: string, content: string) => Promise<void>,
  { repository, head }: Pick<Change, 'repository' | 'head'>,
  details: Details,
  digests: readonly { readonly path: string; readonly sha256: string }[],
): Promise<void> {
  const statement = testResultStatement({ repository, head }, details, digests);
  if (statement !== null) await emit('test-result.intoto.json', JSON.stringify(statement));
  const declarations = declarationsOf(details, repository);
  if (declarations !== null) await emit('test-declarations.cdx.json', JSON.stringify(declarations));
}
