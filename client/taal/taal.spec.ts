import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aantal, datumKort, datumTekst, duurTekst, getalTekst, periodeTekst, totDeadline, urenTekst } from '../app/opmaak.ts';
import { leesStoring } from '../app/storing.ts';
import { WEIGERINGEN } from '../../shared/weigeringen.ts';
import { huidigeTaal, isEigenTaal, t, zetEigenTaal, zetWerktaal } from './taal.ts';
import { taalBijBrowser, taalBijContact } from './talen.ts';
import { woordenVanSchijf } from '../../test/support/woorden.ts';
import { EIGEN_WEIGERINGEN, weigeringszin } from './weigering.ts';

const element = { lang: '', dir: '' };
beforeEach(() => {
  vi.stubGlobal('document', { documentElement: element });
  woordenVanSchijf();
});
afterEach(() => {
  zetWerktaal();
  vi.unstubAllGlobals();
});

const kaal = (tekst: string) => tekst.replaceAll(/[\u2066-\u2069\u200f]/g, '').replaceAll('\u00a0', ' ');

describe('De taal van het scherm', () => {
  it('is eerst die van professionals: Nederlands zoals het in de code staat', () => {
    expect([huidigeTaal(), isEigenTaal(), t('Gemeente {{naam}}', { naam: 'Dalfsen' })]).toEqual(['nl', false, 'Gemeente Dalfsen']);
  });

  it('zet ook de richting en de taal van het document, en terug', async () => {
    await zetEigenTaal('fa');
    expect([element, huidigeTaal()]).toEqual([{ lang: 'fa', dir: 'rtl' }, 'fa']);
    await zetEigenTaal('uk');
    expect(element).toEqual({ lang: 'uk', dir: 'ltr' });
    zetWerktaal();
    expect([element, isEigenTaal()]).toEqual([{ lang: 'nl', dir: 'ltr' }, false]);
  });

  it('in gewoon Nederlands leest de inburgeraar andere woorden dan de professional', async () => {
    expect(t('Stokt')).toBe('Stokt');
    await zetEigenTaal('nl');
    expect([t('Stokt'), t('Annuleren')]).toEqual(['Gaat moeilijk', 'Annuleren']);
  });

  it('schrijft datums, uren en termijnen in de taal die gekozen is', async () => {
    const alles = () => [datumTekst('2026-11-18'), urenTekst(12.5), aantal(3, 'les', 'lessen'), totDeadline('2026-11-21', '2026-11-18'), periodeTekst('2026-11-18', null), duurTekst(90), getalTekst(1234.5)].map(kaal);
    expect(alles()).toEqual(['18 november 2026', '12,5 uur', '3 lessen', 'over 3 dagen', 'vanaf 18 november 2026', '1 uur en 30 minuten', '1.234,5']);
    await zetEigenTaal('en');
    expect(alles()).toEqual(['18 November 2026', '12.5 hours', '3 lessons', 'in 3 days', 'from 18 November 2026', '1 hour and 30 minutes', '1,234.5']);
    await zetEigenTaal('ar');
    expect(alles()).toEqual(['18 نوفمبر 2026', '12.5 ساعة', '3 دروس', 'بعد 3 أيام', 'من 18 نوفمبر 2026', 'ساعة واحدة (1) و30 دقيقة', '1,234.5']);
  });

  it('waar het toestel de taal niet kent, staat de datum in cijfers en niet in een derde taal', async () => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    await zetEigenTaal('ti');
    expect([datumTekst('2026-02-03'), datumKort('2026-02-03')]).toEqual(['03-02-2026', '03-02']);
    vi.restoreAllMocks();
  });
});

describe('Een weigering', () => {
  it.each(EIGEN_WEIGERINGEN)('%s is een zin in de eigen taal', async (code) => {
    await zetEigenTaal('ti');
    expect(weigeringszin(code)).toMatch(/\p{Script=Ethiopic}/u);
  });

  it('die niemand voorzag wordt in het algemeen gezegd, en nooit in het Nederlands', async () => {
    expect(weigeringszin('PIP_REDEN_NODIG')).toBe(WEIGERINGEN.PIP_REDEN_NODIG);
    await zetEigenTaal('ar');
    expect(weigeringszin('PIP_REDEN_NODIG')).toMatch(/^\p{Script=Arabic}/u);
    expect(leesStoring(new TypeError('Failed to fetch')).zin).toMatch(/^\p{Script=Arabic}/u);
  });
});

describe('De taal waarin het begint', () => {
  it('volgt wat de gemeente weet, ook voor Dari', () => {
    expect([taalBijContact('Tigrinya'), taalBijContact(' arabisch '), taalBijContact('Dari'), taalBijContact('Somalisch'), taalBijContact(null)]).toEqual(['ti', 'ar', 'fa', null, null]);
  });

  it('of anders het toestel: de eerste taal die wij hebben', () => {
    expect([taalBijBrowser(['so-SO', 'fa-AF', 'nl']), taalBijBrowser(['uk-UA']), taalBijBrowser(['so', 'tr']), taalBijBrowser([])]).toEqual(['fa', 'uk', 'nl', 'nl']);
  });
});
