const ECOSYSTEMS = new Map([
  ['go', 'golang'],
  ['gomod', 'golang'],
  ['go-module', 'golang'],
  ['pip', 'pypi'],
  ['python', 'pypi'],
  ['crates.io', 'cargo'],
  ['rust-crate', 'cargo'],
  ['packagist', 'composer'],
  ['php-composer', 'composer'],
  ['rubygems', 'gem'],
  ['bundler', 'gem'],
  ['node', 'npm'],
  ['java-archive', 'maven'],
]);

/** One word for each ecosystem: the Package-URL type. */
export const canonicalEcosystem = (ecosystem: string | null): string => {
  const word = (ecosystem ?? '').toLowerCase();
  return ECOSYSTEMS.get(word) ?? word;
};

/** Package names as registries compare them: case, and the separators of PyPI, make no difference. Maven's `:` is written `/` by some. */
export const canonicalName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[_.-]+/gu, '-')
    .replaceAll(':', '/');

/** Versions without Go's leading `v`. */
export const canonicalVersion = (version: string | null): string | null =>
  version === null || version === '' ? null : version.replace(/^v(?=\d)/u, '');
