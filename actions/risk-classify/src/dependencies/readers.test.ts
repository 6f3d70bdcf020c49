import { describe, expect, test } from '@jest/globals';
import type { ManifestReader } from './manifest.ts';
import { readPom } from './maven.ts';
import { readPackageJson, readPackageLock, readPnpmLock, readYarnLock } from './npm.ts';
import { readComposer, readComposerLock, readGemfile, readGemfileLock, readGoMod, readGradle } from './others.ts';
import { readPipfile, readPyproject, readRequirements } from './python.ts';
import { readCargo, readTomlLock } from './toml-lock.ts';

const names = async (read: ManifestReader, text: string): Promise<string[]> =>
  (await read(text)).map(({ name, version }) => `${name}@${version}`);

describe('manifests', () => {
  test.each<[string, ManifestReader, string, string[]]>([
    [
      'package.json',
      readPackageJson,
      '{"dependencies":{"a":"^1"},"devDependencies":{"@s/b":"2"},"optionalDependencies":{"c":"3"},"scripts":{"x":"y"}}',
      ['a@^1', '@s/b@2', 'c@3'],
    ],
    [
      'package-lock.json, version 3',
      readPackageLock,
      '{"packages":{"":{"name":"me"},"node_modules/a":{"version":"1.0.0"},"node_modules/a/node_modules/@s/b":{"version":"2.0.0"}}}',
      ['a@1.0.0', '@s/b@2.0.0'],
    ],
    [
      'package-lock.json, version 1',
      readPackageLock,
      '{"dependencies":{"a":{"version":"1.0.0","dependencies":{"b":{"version":"2.0.0"}}}}}',
      ['a@1.0.0', 'b@2.0.0'],
    ],
    [
      'yarn.lock',
      readYarnLock,
      '# yarn\n"@s/a@^1", "@s/a@^2":\n  version "1.2.3"\n\nb@~1:\n  version "1.0.1"\n',
      ['@s/a@1.2.3', 'b@1.0.1'],
    ],
    ['yarn.lock, berry', readYarnLock, '__metadata:\n  version: 8\n\n"a@npm:^1":\n  version: 1.2.3\n', ['a@1.2.3']],
    [
      'pnpm-lock.yaml',
      readPnpmLock,
      "packages:\n  /a@1.0.0:\n    x: 1\n  '@s/b@2.0.0(c@1)':\n    x: 1\nsnapshots:\n  d@1.0.0: {}\n",
      ['a@1.0.0', '@s/b@2.0.0'],
    ],
    [
      'requirements.txt',
      readRequirements,
      '# c\n-r base.txt\n--index-url https://x\nDjango==4.2  # why\nrequests[security]>=2 ; python_version > "3"\nplain\n./local\nname @ https://host/x.whl\n',
      ['Django@==4.2', 'requests@>=2', 'plain@null', 'name@@ https://host/x.whl'],
    ],
    [
      'pyproject.toml',
      readPyproject,
      '[project]\ndependencies=["a>=1"]\n[project.optional-dependencies]\nx=["b"]\n[dependency-groups]\ny=["c==2",{include-group="x"}]\n[tool.poetry.dependencies]\npython="^3"\nd="^4"\n[build-system]\nrequires=["e"]',
      ['a@>=1', 'b@null', 'c@==2', 'e@null', 'd@^4'],
    ],
    ['Pipfile', readPipfile, '[packages]\na="*"\n[dev-packages]\nb={version="1"}', ['a@*', 'b@null']],
    ['poetry.lock', readTomlLock, '[[package]]\nname="a"\nversion="1"\n[[package]]\nname="b"', ['a@1', 'b@null']],
    [
      'go.mod',
      readGoMod,
      'module m\nrequire x/y v1.0.0 // indirect\nrequire (\n\ta/b v0.1.0\n)\nreplace x/y => z/y v1.0.1\n',
      ['x/y@v1.0.0', 'a/b@v0.1.0', 'z/y@v1.0.1'],
    ],
    [
      'Cargo.toml',
      readCargo,
      '[dependencies]\na="1"\nb={version="2",package="c"}\n[target."cfg(unix)".dependencies]\nd="3"\n[workspace.dependencies]\ne="4"',
      ['a@1', 'c@2', 'e@4', 'd@3'],
    ],
    [
      'Gemfile',
      readGemfile,
      'source "x"\ngem "a", "~> 1"\n  gem \'b\', require: false\n# gem "no"\n',
      ['a@~> 1', 'b@null'],
    ],
    [
      'gemspec',
      readGemfile,
      '  s.add_runtime_dependency "a", ">= 1"\n  spec.add_development_dependency("b")',
      ['a@>= 1', 'b@null'],
    ],
    ['Gemfile.lock', readGemfileLock, 'GEM\n  specs:\n    a (1.0)\n      b (>= 1)\n    b (1.1)\n', ['a@1.0', 'b@1.1']],
    [
      'composer.json',
      readComposer,
      '{"require":{"php":"^8","ext-json":"*","a/b":"^1"},"require-dev":{"c/d":"2"}}',
      ['a/b@^1', 'c/d@2'],
    ],
    [
      'composer.lock',
      readComposerLock,
      '{"packages":[{"name":"a/b","version":"1"}],"packages-dev":[{"name":"c/d"}]}',
      ['a/b@1', 'c/d@null'],
    ],
    [
      'pom.xml',
      readPom,
      '<project><parent><groupId>p</groupId><artifactId>q</artifactId><version>1</version></parent><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>2</version><exclusions><exclusion><groupId>n</groupId><artifactId>o</artifactId></exclusion></exclusions></dependency></dependencies><build><plugins><plugin><artifactId>m</artifactId></plugin></plugins></build></project>',
      ['p:q@1', 'g:a@2', 'org.apache.maven.plugins:m@null'],
    ],
    [
      'build.gradle',
      readGradle,
      "dependencies {\n  implementation 'g:a:1.0'\n  testImplementation(\"g:b:2\")\n  api project(':x')\n}",
      ['g:a@1.0', 'g:b@2'],
    ],
  ])('%s', async (_name, read, text, expected) => {
    expect(await names(read, text)).toEqual(expected);
  });

  test.each<[string, ManifestReader, string]>([
    ['package.json', readPackageJson, '{"dependencies":'],
    ['pyproject.toml', readPyproject, '[a'],
    ['pom.xml', readPom, '<a><b></a>'],
  ])('%s that is none throws', async (_name, read, text) => {
    await expect((async () => read(text))()).rejects.toThrow();
  });

  test('a key that names the prototype is only a name', async () => {
    expect(await names(readPackageJson, '{"dependencies":{"__proto__":"1"}}')).toEqual(['__proto__@1']);
  });
});
