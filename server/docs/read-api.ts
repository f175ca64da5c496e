import type { ApiDocument, ApiOperation } from './openapi';

/** One thing that can be asked of the shop. */
export interface Operation extends ApiOperation {
  readonly method: string;
  readonly path: string;
  /** Names it within the page. */
  readonly anchor: string;
}

/** Operations that belong together, under the document's own word for them. */
export interface OperationGroup {
  readonly tag: string;
  readonly operations: readonly Operation[];
}

/** What the document describes, by tag, each in the order in which it first stands there. */
export function readApi({ paths = {} }: ApiDocument): OperationGroup[] {
  const groups = new Map<string, Operation[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0]?.toLowerCase() ?? '';
      const anchor = `${method}${path.replace(/[^a-z0-9]+/gi, '-')}`.replace(/-$/, '');
      const group = groups.get(tag) ?? [];
      group.push({ ...operation, method: method.toUpperCase(), path, anchor });
      groups.set(tag, group);
    }
  }
  return [...groups].map(([tag, operations]) => ({ tag, operations }));
}
