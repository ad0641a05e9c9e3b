/**
 * Which addresses are out in the world, and which are this machine or its own network.
 *
 * By IANA's registries of special-purpose addresses (RFC 6890): of IPv4 all but those below; of IPv6 the global unicast
 * addresses 2000::/3 (RFC 4291, 2.4) but those below. Invariant: an address in another notation, such as IPv4 inside IPv6, is
 * no way around: what is not known to be public is private.
 */
import { BlockList, isIP } from 'node:net';

const [special, globalUnicast] = [new BlockList(), new BlockList()];

for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  special.addSubnet(network, prefix, 'ipv4');
}

// Protocol assignments with Teredo and ORCHID, documentation, 6to4 with an IPv4 address inside, documentation again.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special.addSubnet(network, prefix, 'ipv6');
}

globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address, in any notation that Node takes, is out in the world. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/s, '');
  if (isIP(plain) === 4) return !special.check(plain, 'ipv4');
  return isIP(plain) === 6 && globalUnicast.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}
