/** No honest policy comes near; YAML above it is not parsed. */
export const MAX_POLICY_BYTES = 1024 * 1024;
