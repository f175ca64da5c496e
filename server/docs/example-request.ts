import { exampleOf } from './example';
import { isNeeded, schemaOf } from './openapi';
import type { Operation } from './read-api';

/** A request that the shop understands. */
export interface ExampleRequest {
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Tags of operations that know the guest by a cookie. */
const BY_COOKIE = new Set(['bag', 'orders', 'guest']);

/** An operation with all that it needs, and with nothing that it does not. */
export function exampleRequest(operation: Operation): ExampleRequest {
  const { method, path, parameters = [], requestBody, security = [] } = operation;
  const value = (name: string) => {
    const parameter = parameters.find((each) => each.name === name);
    return encodeURIComponent(String(exampleOf(parameter?.schema ?? {}, name)));
  };
  const needed = (place: string) =>
    parameters.filter((parameter) => parameter.in === place && isNeeded(parameter));
  const query = needed('query').map(({ name }) => `${name}=${value(name)}`);
  const body = schemaOf(requestBody?.content);
  return {
    method,
    address:
      path.replace(/\{(\w+)\}/g, (_, name: string) => value(name)) +
      (query.length > 0 ? `?${query.join('&')}` : ''),
    headers: {
      ...Object.fromEntries(
        needed('header').map(({ name, schema }) => [
          headerName(name),
          String(exampleOf(schema, name)),
        ]),
      ),
      ...(security.length > 0 && { Authorization: 'Bearer $OPERATOR_TOKEN' }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(exampleOf(body)),
  };
}

/** The request as a command for a shell, an option a line. */
export function curlCommand(operation: Operation, shopUrl: string): string {
  const { method, address, headers, body } = exampleRequest(operation);
  const cookies = BY_COOKIE.has(operation.tags?.[0]?.toLowerCase() ?? '');
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(shopUrl + address)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(cookies ? ['-b guest.txt -c guest.txt'] : []),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' \\\n  ');
}

/** By double quotes where the shell is to put a variable's value in. */
function quoted(text: string): string {
  return /\$[A-Z_]+/.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** As people write it: `Idempotency-Key`. */
function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
