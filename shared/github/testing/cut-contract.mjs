#!/usr/bin/env node
// Cuts the operations that are used here out of GitHub's published OpenAPI description (`@octokit/openapi`).
// Usage: node shared/github/testing/cut-contract.mjs [--check]   writes, or compares, generated/contract*.json
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits',
  '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/{issue_number}/events',
  '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  '/repos/{owner}/{repo}/commits/{ref}/status',
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  '/repos/{owner}/{repo}/collaborators/{username}/permission',
  '/orgs/{org}/teams/{team_slug}/members',
  '/repos/{owner}/{repo}/actions/runs',
  '/repos/{owner}/{repo}/actions/runs/{run_id}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
  '/repos/{owner}/{repo}',
  '/repos/{owner}/{repo}/rulesets',
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}',
  '/repos/{owner}/{repo}/branches/{branch}/protection',
  '/repos/{owner}/{repo}/actions/permissions/workflow',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  '/repos/{owner}/{repo}/git/ref/{ref}',
  '/repos/{owner}/{repo}/git/matching-refs/{ref}',
  '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  '/repos/{owner}/{repo}/contents/{path}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PUT /repos/{owner}/{repo}/contents/{path}',
  'POST /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
];
/** github.com, and one GitHub Enterprise Server. */
const SERVERS = { 'api.github.com.json': 'contract.json', 'ghes-3.19.json': 'contract-ghes.json' };

const WORDS = new Set(['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated']);

/** OpenAPI 3.0 says `nullable`; JSON Schema, which the validator speaks, does not know it. */
function nullable(node) {
  if (node.nullable !== true) return node;
  const { nullable: _, ...rest } = node;
  if (Array.isArray(rest.enum) && !rest.enum.includes(null)) rest.enum = [...rest.enum, null];
  return { anyOf: [rest, { type: 'null' }] };
}

/** The slice of one server's description, as text. */
function cut(full) {
  const resolve = (reference) =>
    reference
      .slice(2)
      .split('/')
      .reduce((node, key) => node[key], full);
  const fieldsOf = (properties) =>
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schemaOf(schema)]));

  /** Parameters and the schema of a good reply; words and examples say nothing to a validator. */
  const schemas = {};
  function schemaOf(node) {
    if (Array.isArray(node)) return node.map(schemaOf);
    if (typeof node !== 'object' || node === null) return node;
    if (typeof node.$ref === 'string') {
      const name = node.$ref.split('/').at(-1);
      if (!Object.hasOwn(schemas, name)) {
        schemas[name] = null;
        schemas[name] = schemaOf(resolve(node.$ref));
      }
      return { $ref: `#/schemas/${name}` };
    }
    const kept = Object.entries(node).filter(([key]) => !WORDS.has(key));
    const copy = Object.fromEntries(
      // The keys of `properties` are names of GitHub's fields, of which some are called like words of the schema.
      kept.map(([key, value]) => [key, key === 'properties' ? fieldsOf(value) : schemaOf(value)]),
    );
    return nullable(copy);
  }

  /** What reads is named by its path alone, what writes with its method before it. */
  const operations = Object.fromEntries(
    OPERATIONS.map((operation) => {
      const [path, method = 'GET'] = operation.split(' ').toReversed();
      const { parameters, requestBody, responses } = full.paths[path][method.toLowerCase()];
      const named = parameters.map((one) => (one.$ref ? resolve(one.$ref) : one));
      const list = named.map(({ name, in: place, schema }) => ({ name, in: place, schema: schemaOf(schema) }));
      const status = Object.keys(responses).find((code) => code.startsWith('2'));
      const reply = schemaOf(responses[status].content?.['application/json']?.schema ?? {});
      const body = requestBody?.content?.['application/json']?.schema;
      const writes = method === 'GET' ? {} : { status: Number(status), body: schemaOf(body ?? {}) };
      return [operation, { parameters: list, reply, ...writes }];
    }),
  );
  return `${JSON.stringify({ version: full.info.version, operations, schemas })}\n`;
}

for (const [source, name] of Object.entries(SERVERS)) {
  const published = new URL(`../../../node_modules/@octokit/openapi/generated/${source}`, import.meta.url);
  const target = new URL(`generated/${name}`, import.meta.url);
  const text = cut(JSON.parse(readFileSync(published, 'utf8')));
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`${name} is not what GitHub publishes: run node shared/github/testing/cut-contract.mjs`);
    process.exitCode = 1;
  }
}
