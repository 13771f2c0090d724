import { describe, expect, it } from 'vitest';
import { isOpenbaar, leesSeinadres } from './openbaarAdres.ts';

describe('Een sein gaat alleen naar buiten', () => {
  it.each(['127.0.0.1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1',
    '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'ff02::1', '2001::1', 'geen adres', ''])('%s is niet openbaar', (ip) => {
    expect(isOpenbaar(ip)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '172.15.255.255', '192.167.255.255', '100.63.255.255', '2a00:1450:400e::1', '2620:fe::fe'])('%s wel', (ip) => {
    expect(isOpenbaar(ip)).toBe(true);
  });

  it.each(['http://partner.nl/sein', 'https://partner.nl:8443/sein', 'https://127.0.0.1/sein', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://localhost/', 'https://portaal.internal/',
    'https://ergens/', 'https://wie:wat@partner.nl/', 'https://partner.nl/?naar=x', 'https://partner.nl/#x', 'ftp://partner.nl/', 'partner.nl', '', `https://partner.nl/${'x'.repeat(500)}`])('niet naar %s', (tekst) => {
    expect(leesSeinadres(tekst)).toBeNull();
  });

  it.each(['https://leerlingen.partner.nl/samenspel/sein', 'https://partner.nl', 'https://xn--bcher-kva.nl/'])('wel naar %s', (tekst) => {
    expect(leesSeinadres(tekst)?.href).toContain('https://');
  });
});
