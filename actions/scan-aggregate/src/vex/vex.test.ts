import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { packageObservation } from '../readers/advisory.ts';
import { readVex } from './vex.ts';

const observation = (name = 'lodash', version: string | null = '4.17.20', ruleId = 'CVE-2021-23337') =>
  packageObservation({
    ruleId,
    level: 'error',
    title: undefined,
    name,
    version,
    ecosystem: 'npm',
    path: null,
    aliases: ['GHSA-35jh-r3h4-6jhm'],
    cwe: [],
  });
const vexOf = (document: unknown, authors = ['Security team']) =>
  readVex(changeOf({ files: {}, untouched: { 'vex.json': JSON.stringify(document) } }), {
    files: ['vex.json'],
    authors,
  });

const openVex = (statement: object, author = 'Security team') => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  author,
  statements: [
    {
      vulnerability: { name: 'CVE-2021-23337' },
      products: [{ '@id': 'pkg:npm/lodash@4.17.20' }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      ...statement,
    },
  ],
});

describe('OpenVEX of a trusted author', () => {
  test('clears what it says is not affected', async () =>
    expect((await vexOf(openVex({}))).clears(observation())).toEqual({
      path: 'vex.json',
      author: 'Security team',
      justification: 'vulnerable_code_not_in_execute_path',
    }));

  test.each([
    ['by an alias', { vulnerability: { name: 'X-1', aliases: ['ghsa-35jh-r3h4-6jhm'] } }, true],
    ['by its part', { products: [{ '@id': 'pkg:oci/app', subcomponents: [{ '@id': 'pkg:npm/lodash' }] }] }, true],
    ['as fixed', { status: 'fixed', justification: undefined }, true],
    ['as affected', { status: 'affected' }, false],
    ['as not affected without a reason', { justification: undefined }, false],
    ['of another version', { products: [{ '@id': 'pkg:npm/lodash@4.17.21' }] }, false],
    ['of another package', { products: [{ '@id': 'pkg:npm/lodash.merge@4.17.20' }] }, false],
    ['of another ecosystem', { products: [{ '@id': 'pkg:pypi/lodash@4.17.20' }] }, false],
    ['of the whole product only', { products: [{ '@id': 'pkg:oci/app' }] }, false],
    ['of another vulnerability', { vulnerability: { name: 'CVE-2021-1' } }, false],
  ])('%s: %j', async (_, statement, cleared) =>
    expect((await vexOf(openVex(statement))).clears(observation()) !== null).toBe(cleared),
  );

  test('clears nothing where another statement says the contrary', async () => {
    const document = openVex({});
    const [statement] = document.statements;
    const both = { ...document, statements: [statement, { ...statement, status: 'under_investigation' }] };
    expect((await vexOf(both)).clears(observation())).toBeNull();
  });

  test.each([
    ['of somebody else', openVex({}, 'Mallory')],
    ['of nobody', { ...openVex({}), author: undefined }],
    ['of no known format', { statements: [] }],
  ])('a file %s is a problem and clears nothing', async (_, document) => {
    const vex = await vexOf(document);
    expect(vex.clears(observation())).toBeNull();
    expect(vex.problems.map(({ code }) => code)).toEqual(['EG421']);
  });

  test('is read from the base: what the change brings counts for nothing', async () => {
    const change = changeOf({ files: { 'vex.json': [null, JSON.stringify(openVex({}))] } });
    const vex = await readVex(change, { files: ['vex.json'], authors: ['Security team'] });
    expect([vex.clears(observation()), vex.problems.length]).toEqual([null, 1]);
  });
});

test('CSAF 2.0 clears by flag or impact, for a package that is part of a product', async () => {
  const document = (vulnerability: object, version = '2.0') => ({
    document: { csaf_version: version, category: 'csaf_vex', publisher: { name: 'security team' } },
    product_tree: {
      branches: [
        {
          branches: [
            { product: { product_id: 'L', product_identification_helper: { purl: 'pkg:npm/lodash@4.17.20' } } },
          ],
        },
      ],
      full_product_names: [{ product_id: 'APP' }],
      relationships: [
        {
          product_reference: 'L',
          relates_to_product_reference: 'APP',
          full_product_name: { product_id: 'APP:L' },
        },
      ],
    },
    vulnerabilities: [{ cve: 'CVE-2021-23337', product_status: { known_not_affected: ['APP:L'] }, ...vulnerability }],
  });
  const flags = [{ label: 'component_not_present', product_ids: ['APP:L'] }];
  const threats = [{ category: 'impact', details: 'Not called.', product_ids: ['APP:L'] }];
  expect((await vexOf(document({ flags }))).clears(observation())?.justification).toBe('component_not_present');
  expect((await vexOf(document({ threats }))).clears(observation())?.justification).toBe('Not called.');
  expect((await vexOf(document({}))).clears(observation())).toBeNull();
  expect((await vexOf(document({ flags }, '2.1'))).problems).toHaveLength(1);
  const affected = { flags, product_status: { known_not_affected: ['APP:L'], known_affected: ['L'] } };
  expect((await vexOf(document(affected))).clears(observation())).toBeNull();
});

test('CycloneDX clears by its analysis', async () => {
  const document = (state: string | undefined, ref = 'l') => ({
    bomFormat: 'CycloneDX',
    metadata: { authors: [{ name: 'Security team' }] },
    components: [{ 'bom-ref': 'x', components: [{ 'bom-ref': 'l', purl: 'pkg:npm/lodash@4.17.20' }] }],
    vulnerabilities: [{ id: 'CVE-2021-23337', affects: [{ ref }], ...(state ? { analysis: { state } } : {}) }],
  });
  const cleared = async (state: string | undefined, ref?: string) =>
    (await vexOf(document(state, ref))).clears(observation()) !== null;
  expect(await cleared('not_affected')).toBe(true);
  expect(await cleared('false_positive', 'urn:cdx:3e67/1#pkg%3Anpm%2Flodash')).toBe(true);
  expect(await cleared('exploitable')).toBe(false);
  expect(await cleared('in_triage')).toBe(false);
  expect(await cleared(undefined)).toBe(false);
});
