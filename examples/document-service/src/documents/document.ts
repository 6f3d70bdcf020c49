/** `tenant`: everybody of the tenant may read it; `private`: its author and the tenant's owners. */
export const VISIBILITIES = ['tenant', 'private'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export interface DocumentInput {
  readonly title: string;
  readonly body: string;
  readonly visibility: Visibility;
}

export interface StoredDocument extends DocumentInput {
  readonly id: string;
  readonly tenantId: string;
  readonly authorId: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}
