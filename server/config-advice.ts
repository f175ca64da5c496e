import type { Text } from '../src/contract/text';
import type { Config } from './config';

/** What an operator is told about settings that are allowed and hardly meant; undefined when there is nothing. */
export function adviceFor({ publicOrigin, trustedProxies, limits }: Config): Text | undefined {
  const isLimited = limits.readsPerMinute > 0 || limits.writesPerMinute > 0;
  if (publicOrigin === undefined || trustedProxies > 0 || !isLimited) return undefined;
  return {
    zh: '设了 PUBLIC_ORIGIN，没有设 TRUST_PROXY：代理后面的顾客会被当成同一位来限额；前面有一层代理，就设 TRUST_PROXY=1',
    en: 'PUBLIC_ORIGIN is set and TRUST_PROXY is not: limits take all shoppers behind a proxy for one. With one proxy, set TRUST_PROXY=1',
  };
}
