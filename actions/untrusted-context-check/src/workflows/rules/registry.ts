import { agentExcessiveTools } from './agent-excessive-tools.ts';
import { agentExecutionOrder } from './agent-execution-order.ts';
import { agentOutputExecution } from './agent-output-execution.ts';
import { agentPromptInjection } from './agent-prompt-injection.ts';
import { agentUnrestrictedTrigger } from './agent-unrestricted-trigger.ts';
import { agentUnsafeSandbox } from './agent-unsafe-sandbox.ts';
import { argumentInjection } from './argument-injection.ts';
import { artifactPoisoning } from './artifact-poisoning.ts';
import { cachePoisoning } from './cache-poisoning.ts';
import { credentialPersistence } from './credential-persistence.ts';
import { dangerousTrigger } from './dangerous-trigger.ts';
import { envInjection } from './env-injection.ts';
import { excessivePermissions } from './excessive-permissions.ts';
import { hardcodedCredentials } from './hardcoded-credentials.ts';
import { improperAccessControl } from './improper-access-control.ts';
import { insecureCommands } from './insecure-commands.ts';
import { knownVulnerableAction } from './known-vulnerable-action.ts';
import { obfuscation } from './obfuscation.ts';
import { outputClobbering } from './output-clobbering.ts';
import { requestForgery } from './request-forgery.ts';
import { scriptInjection } from './script-injection.ts';
import { secretsExposure } from './secrets-exposure.ts';
import { selfHostedRunner } from './self-hosted-runner.ts';
import { typosquatUses } from './typosquat-uses.ts';
import { unpinnedImage } from './unpinned-image.ts';
import { unpinnedUses } from './unpinned-uses.ts';
import { unsoundCondition } from './unsound-condition.ts';
import { untrustedCheckout } from './untrusted-checkout.ts';
import type { WorkflowRule } from './rule.ts';

/** Every rule on workflows, in the order in which the documentation lists them. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  agentPromptInjection,
  agentOutputExecution,
  agentExcessiveTools,
  agentUnrestrictedTrigger,
  agentUnsafeSandbox,
  agentExecutionOrder,
  scriptInjection,
  argumentInjection,
  envInjection,
  outputClobbering,
  untrustedCheckout,
  artifactPoisoning,
  cachePoisoning,
  dangerousTrigger,
  improperAccessControl,
  unsoundCondition,
  excessivePermissions,
  secretsExposure,
  credentialPersistence,
  hardcodedCredentials,
  unpinnedUses,
  unpinnedImage,
  knownVulnerableAction,
  selfHostedRunner,
  insecureCommands,
  obfuscation,
  typosquatUses,
  requestForgery,
];
