import type { APIConnectionTimeoutError, APIError } from '@anthropic-ai/sdk';
import { OverBudget } from '../money/budget.ts';
import type { Shortfall } from '../states.ts';
import { ResponseTooLarge } from './response.ts';

/** The client's error classes, handed in because the client is loaded late. */
export interface ErrorClasses {
  readonly APIError: typeof APIError;
  readonly APIConnectionTimeoutError: typeof APIConnectionTimeoutError;
}

/** Error types are shown only when they look like the service's own words; its messages never are. */
const ERROR_TYPE = /^[a-z_]{1,60}$/u;

/** The state that a failed request stands for. */
export function failureOf(error: unknown, classes: ErrorClasses, signal: AbortSignal): Shortfall {
  if (error instanceof OverBudget) return { state: 'over-budget', why: error.message };
  if (signal.aborted) return { state: 'timeout', why: 'the review did not end within its time' };
  if (error instanceof classes.APIConnectionTimeoutError) {
    return { state: 'timeout', why: 'the model service did not answer in time' };
  }
  if (error instanceof classes.APIError && typeof error.status === 'number') {
    const text = `the model service answered ${error.status}${typeText(error.type)}`;
    return { state: error.status < 500 ? 'declined' : 'outage', why: text };
  }
  if (error instanceof ResponseTooLarge) return { state: 'malformed', why: 'the reply is larger than any answer' };
  if (nameOf(error) === 'SyntaxError') return { state: 'malformed', why: 'the reply is cut or is not JSON' };
  return { state: 'outage', why: `the connection to the model service failed (${nameOf(error)})` };
}

const typeText = (type: unknown): string => (typeof type === 'string' && ERROR_TYPE.test(type) ? ` (${type})` : '');

/** By name, not by class: the platform's errors may come from another realm than ours. */
const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string'
    ? error.name
    : 'unknown error';
