/** As much of OpenAPI 3.1 and JSON Schema as the shop's own document has. */
export interface ApiDocument {
  readonly info: { readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
}

export interface ApiOperation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly ApiParameter[];
  readonly requestBody?: { readonly content: ApiContent };
  readonly responses: Readonly<Record<string, ApiResponse>>;
  /** Named schemes, of which any one will do. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export interface ApiResponse {
  readonly description: string;
  readonly content?: ApiContent;
}

type ApiContent = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** The schema of a body, whatever its media type. */
export function schemaOf(content: ApiContent | undefined): JsonSchema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** Headers whose absence has a problem of its own, so that the schema lets it pass. */
const NEEDED_HEADERS = new Set(['idempotency-key', 'if-match']);

/** Whether an operation cannot go without this parameter. */
export function isNeeded({ name, required = false }: ApiParameter): boolean {
  return required || NEEDED_HEADERS.has(name.toLowerCase());
}
