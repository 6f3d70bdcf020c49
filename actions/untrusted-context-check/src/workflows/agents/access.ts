import type { Agent } from './agent.ts';

const OPEN = /^(?:allowed_non_write_users|allow-users|allowed_bots|allow-bots|allowed-users)=\s*["']?(?:\*|true\b)/mu;

/** The setting by which an agent answers everybody, or null: actions that check the actor do so unless told otherwise. */
export const opensToEveryone = (agent: Agent): string | null =>
  agent.form === 'action' ? (OPEN.exec(agent.configuration)?.[0] ?? null) : null;
