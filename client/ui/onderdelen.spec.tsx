import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Staafje, Voortgangsbalk } from './Balken.tsx';
import { weiger } from './Bestandskiezer.tsx';
import { VeldenContext } from './formuliervelden.ts';
import { Knop } from './Knop.tsx';
import { Strook } from './Strook.tsx';
import { Tabel } from './Tabel.tsx';
import { Tekstvak } from './Tekstvak.tsx';
import { Afgeschermd } from './Waarom.tsx';
import { Tekstveld } from './Veld.tsx';

const teken = (element: ReactElement) => renderToStaticMarkup(element);
const niets = () => undefined;

function kenmerk(html: string, naam: string): string | undefined {
  return new RegExp(` ${naam}="([^"]*)"`).exec(html)?.[1];
}

describe('een veld', () => {
  const metFout = (veld: string) => teken(
    <VeldenContext value={{ fouten: [{ veld, zin: 'Vul dit in.' }], velden: new Map() }}>
      <Tekstveld naam="regels.3.plek" label="Plek" hint="Waar was het?" waarde="" zet={niets} />
    </VeldenContext>,
  );

  it('hangt de fout en de hint aan het invoervak, de fout eerst', () => {
    const html = metFout('regels.3.plek');
    const [fout = '', hint = ''] = (kenmerk(html, 'aria-describedby') ?? '').split(' ');
    expect(html).toContain(' aria-invalid="true"');
    expect(html).toMatch(new RegExp(`id="${fout}"[^>]*>.*Vul dit in\\.`));
    expect(html).toMatch(new RegExp(`id="${hint}"[^>]*>Waar was het\\?`));
    expect(kenmerk(html, 'for')).toBe(/<input[^>]* id="([^"]+)"/.exec(html)?.[1]);
  });

  it('laat een fout van een ander veld daar', () => {
    const html = metFout('regels.4.plek');
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('Vul dit in.');
  });

  it('heeft altijd een grens aan wat erin past', () => {
    expect(kenmerk(metFout('x'), 'maxLength')).toBe('200');
  });

  it('zegt vooraf wie een vrije tekst leest, en knipt een te lange tekst niet stil af', () => {
    const html = teken(<Tekstvak naam="n" label="Notitie" lezers="de consulent" maxTekens={5} waarde="1234567" zet={niets} />);
    expect(html).toContain('Dit lezen: de consulent');
    expect(html).toContain('Deze tekst is te lang: hoogstens 5 tekens.');
    expect(html).toContain('1234567');
    expect(teken(<Tekstvak naam="n" label="Notitie" maxTekens={5} waarde="12345" zet={niets} />)).not.toContain('te lang');
  });
});

describe('een knop', () => {
  it('verstuurt niet per ongeluk een formulier en blijft bij drukte in beeld voor het toetsenbord', () => {
    expect(teken(<Knop>Meer</Knop>)).toContain('type="button"');
    const bezig = teken(<Knop type="submit" bezig>Opslaan</Knop>);
    expect(bezig).toContain('type="submit"');
    expect(bezig).toContain('aria-disabled="true"');
    expect(bezig).not.toMatch(/ disabled/);
  });

  it('heeft ook als alleen het icoon te zien is een naam', () => {
    expect(teken(<Knop icoon="kruis" alleenIcoon>Sluiten</Knop>)).toContain('>Sluiten<');
  });
});

describe('een tabel', () => {
  const tabel = (rijen: { naam: string; uren: number }[]) => teken(createElement(Tabel<{ naam: string; uren: number }>, {
    bijschrift: 'Uren per persoon', rijen, rijSleutel: ({ naam }) => naam, leeg: 'Nog geen uren',
    kolommen: [{ sleutel: 'naam', kop: 'Naam', cel: ({ naam }) => naam, kopcel: true }, { sleutel: 'uren', kop: 'Uren', cel: ({ uren }) => uren, getal: true }],
  }));

  it('blijft voor een schermlezer een tabel, ook als hij op een telefoon kaartjes wordt', () => {
    const html = tabel([{ naam: 'Anna', uren: 3 }]);
    for (const rol of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) expect(html).toContain(`role="${rol}"`);
    expect(html).toMatch(/<caption[^>]*>Uren per persoon/);
  });

  it('zegt dat er niets is in plaats van een lege tabel te tonen', () => {
    expect(tabel([])).toBe('Nog geen uren');
  });
});

describe('figuren', () => {
  it('zeggen in woorden wat ze tonen', () => {
    const balk = teken(<Voortgangsbalk label="Uren" waarde={900} totaal={800} tekst="900 van 800 uur" />);
    expect(kenmerk(balk, 'aria-valuetext')).toBe('900 van 800 uur');
    expect(kenmerk(balk, 'aria-valuenow')).toBe('800');
    expect(teken(<Staafje waarde={9} norm={12} tekst="9 uur; de norm is 12" tekstVerborgen />)).toContain('9 uur; de norm is 12');
  });

  it('kleuren op de norm goed en net eronder niet', () => {
    expect(teken(<Staafje waarde={12} norm={12} tekst="" />)).toContain('ss-toon--goed');
    expect(teken(<Staafje waarde={11.9} norm={12} tekst="" />)).toContain('ss-toon--letop');
  });

  it('delen niet door nul', () => {
    expect(teken(<Voortgangsbalk label="Uren" waarde={0} totaal={0} tekst="0 van 0 uur" />)).toContain('inline-size:0%');
  });

  it('geven een strook ook als tabel', () => {
    const html = teken(<Strook label="Lessen" samenvatting="1 van 1" blokken={[{ sleutel: '1', wanneer: '3 nov', wat: 'aanwezig', toon: 'goed', icoon: 'vink' }]} />);
    expect(kenmerk(html, 'aria-label')).toBe('Lessen: 1 van 1');
    expect(html).toMatch(/role="rowheader"[^>]*>3 nov/);
  });
});

describe('wat afgeschermd is', () => {
  it('zegt dat het afgeschermd is en waarom, en is dus nooit leeg', () => {
    const html = teken(<Afgeschermd titel="Gezondheid" uitleg="Alleen de consulent leest dit." />);
    expect(html).toContain('Gezondheid<span class="ss-zacht"> is voor u afgeschermd');
    expect(html).toContain('Alleen de consulent leest dit.');
    expect(html).toContain('Waarom niet?<span class="ss-onzichtbaar"> (Gezondheid)</span>');
  });
});

describe('een bestand', () => {
  const proef = (name: string, size: number) => weiger({ name, size }, '.csv, .xlsx', 1024);

  it('mag van de gevraagde soort zijn en precies zo groot als de grens', () => {
    expect(proef('lijst.XLSX', 1024)).toBeUndefined();
    expect(proef('lijst.csv', 1)).toBeUndefined();
  });

  it('wordt met een zin geweigerd als het leeg, te groot of van een andere soort is', () => {
    expect(proef('lijst.csv', 0)).toBe('Dit bestand is leeg.');
    expect(proef('lijst.csv', 1025)).toBe('Dit bestand is te groot: 1 kB. Het mag hoogstens 1 kB zijn.');
    expect(proef('lijst.pdf', 10)).toContain('.csv of .xlsx');
  });
});
