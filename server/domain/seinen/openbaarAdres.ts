import { BlockList, isIP, isIPv4 } from 'node:net';

/** Where nothing of the outside world is: this machine, private networks, links, other uses (RFC 6890), and translations of them. */
const BESLOTEN_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];
/** Of IPv6 only what is given out as public, without what stands for an IPv4 address or for documentation. */
const BESLOTEN_6: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const besloten = new BlockList();
for (const [net, bits] of BESLOTEN_4) besloten.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of BESLOTEN_6) besloten.addSubnet(net, bits, 'ipv6');
const openbaar6 = new BlockList();
openbaar6.addSubnet('2000::', 3, 'ipv6');

/** Whether a number on the network is a public one. What is not clearly public is not. */
export function isOpenbaar(ip: string): boolean {
  if (isIPv4(ip)) return !besloten.check(ip, 'ipv4');
  return isIP(ip) === 6 && openbaar6.check(ip, 'ipv6') && !besloten.check(ip, 'ipv6');
}

/**
 * The address of a system that seinen may go to: https on the usual port, a name with a dot and not a number, without a user, a
 * question or a mark. Null where it is not. Where the name leads is looked at when something is sent.
 */
export function leesSeinadres(tekst: string): URL | null {
  if (tekst.length > 500 || !URL.canParse(tekst)) return null;
  const adres = new URL(tekst);
  const { protocol, port, username, password, hostname, search, hash } = adres;
  const naam = /^(?!-)[a-z0-9.-]+\.[a-z][a-z0-9-]+$/.test(hostname) && !/(^|\.)(localhost|local|internal|lan|home|arpa|onion|test|example|invalid)$/.test(hostname);
  return protocol === 'https:' && port === '' && username === '' && password === '' && search === '' && hash === '' && naam ? adres : null;
}
