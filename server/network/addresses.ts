import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges, tunnels and virtual machines: a phone does not reach these. */
const VIRTUAL =
  /^(br-|cni|docker|flannel|lxc|podman|tailscale|tun|utun|vEthernet|veth|virbr|vmnet|wg)/i;

/** This machine's addresses in its networks, the ones that a phone is likeliest to reach first. */
export function networkAddresses(interfaces: Interfaces): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.map((info) => ({ ...info, name })))
    .filter((info) => !info.internal && !info.address.startsWith('fe80:'))
    .map((info) => ({ address: info.address, rank: rank(info) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}

function rank({ name, family, address }: NetworkInterfaceInfo & { name: string }): number {
  const isHome = /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  return (VIRTUAL.test(name) ? 4 : 0) + (family === 'IPv4' ? 0 : 2) + (isHome ? 0 : 1);
}

/** An address as it stands in a URL. */
export function urlHost(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
