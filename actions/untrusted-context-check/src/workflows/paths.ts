/** Workflow files and the definitions of actions. */
export const WORKFLOW_PATH = /^(?:.*\/)?\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/iu;
