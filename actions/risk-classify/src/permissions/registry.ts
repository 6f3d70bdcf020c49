import type { PermissionKind } from './kind.ts';
import { agentConfiguration } from './kinds/agent-configuration.ts';
import { agentIgnore } from './kinds/agent-ignore.ts';
import { cloudIam } from './kinds/cloud-iam.ts';
import { codeOwners } from './kinds/code-owners.ts';
import { containerPrivileges } from './kinds/container-privileges.ts';
import { dockerfile } from './kinds/dockerfile.ts';
import { kubernetesRbac } from './kinds/kubernetes-rbac.ts';
import { workflowToken } from './kinds/workflow-token.ts';

/** Every kind of file whose permissions are compared. A file may be of several. */
export const PERMISSION_KINDS: readonly PermissionKind[] = [
  workflowToken,
  agentConfiguration,
  agentIgnore,
  kubernetesRbac,
  containerPrivileges,
  cloudIam,
  dockerfile,
  codeOwners,
];
