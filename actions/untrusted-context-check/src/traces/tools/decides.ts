import { field, stringOf } from '../formats/call.ts';
import type { ToolRule } from './rule.ts';

const MERGES = /^(?:merge_(?:pull|merge)_request|enable_(?:pull_request_)?auto_?merge|enqueue_pull_request)/iu;
const REVIEWS = /(?:pull_request|merge_request)_?(?:review|approv)|approve_(?:pull|merge)_request|submit.*review/iu;
const SETTINGS =
  /(?:update|create|delete|set|remove|put)_.*(?:branch_protection|ruleset|secret|webhook|deploy_key|collaborator|repository_settings)/iu;

/** Decisions on the change, and changes of the rules, through a server instead of a command. */
export const decides: ToolRule = {
  id: 'trace.self-approval',
  rationale: 'A change is worth a second pair of eyes only if the first cannot stand in for it, nor change the rules.',
  examples: {
    deny: [
      ['mcp__github__merge_pull_request', { owner: 'o', repo: 'r', pullNumber: 7 }],
      ['mcp__github__pull_request_review_write', { method: 'create', event: 'APPROVE' }],
      ['mcp__gitlab__approve_merge_request', { iid: 7 }],
      ['mcp__github__update_branch_protection', { branch: 'main' }],
      ['mcp__github__create_repository_secret', { name: 'A' }],
    ],
    review: [],
    allow: [
      ['mcp__github__create_pull_request', { title: 'x' }],
      ['mcp__github__pull_request_review_write', { method: 'create', event: 'COMMENT' }],
      ['mcp__github__get_pull_request_reviews', { pullNumber: 7 }],
      ['mcp__github__list_secret_scanning_alerts', {}],
    ],
  },
  judge: ({ action, input }) => {
    if (action === null) return null;
    if (MERGES.test(action) || SETTINGS.test(action) || /^approve_/iu.test(action)) return 'deny';
    if (!REVIEWS.test(action) || /^(?:get|list)_/iu.test(action)) return null;
    return stringOf(field(input, 'event'))?.toUpperCase() === 'APPROVE' ? 'deny' : null;
  },
};
