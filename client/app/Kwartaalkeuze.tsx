import { useAdresvraag } from './useAdresvraag.ts';
import { type Datum } from '../../shared/rules/datum.ts';
import { isBegonnenKwartaal, type Kwartaal, kwartaalVan, periodeVan, volgendKwartaal, vorigKwartaal } from '../../shared/rules/kwartaal.ts';
import { KnopLink } from '../ui/Knop.tsx';
import { periodeTekst } from './opmaak.ts';

/** The quarter in the address, or the one that the page begins with: that of today. */
export function useKwartaal(vandaag: Datum, begin: Kwartaal = kwartaalVan(vandaag)): Kwartaal {
  const [adres] = useAdresvraag();
  const gekozen = { jaar: Number(adres.get('jaar')), kwartaal: Number(adres.get('kwartaal')) };
  return isBegonnenKwartaal(gekozen, vandaag) ? gekozen : begin;
}

/** 'jaar=2026&kwartaal=4', for a link to another page of the same quarter. */
export function kwartaalAdres({ jaar, kwartaal }: Kwartaal): string {
  return `jaar=${jaar}&kwartaal=${kwartaal}`;
}

/** One quarter at a time; what else stands in the address stays. */
export function Kwartaalkeuze({ kwartaal, vandaag }: { kwartaal: Kwartaal; vandaag: Datum }) {
  const [adres] = useAdresvraag();
  const { van, tot } = periodeVan(kwartaal);
  const naar = (ander: Kwartaal) => {
    const nieuw = new URLSearchParams(adres);
    nieuw.set('jaar', String(ander.jaar));
    nieuw.set('kwartaal', String(ander.kwartaal));
    return `?${nieuw.toString()}`;
  };
  const [vorig, volgend] = [vorigKwartaal(kwartaal), volgendKwartaal(kwartaal)];
  return (
    <nav className="ss-rij ss-rij--uiteen" aria-label="Kwartaal">
      <p><strong>{kwartaal.kwartaal}e kwartaal {kwartaal.jaar}</strong><br /><span className="ss-zacht ss-klein">{periodeTekst(van, tot)}</span></p>
      <div className="ss-rij">
        {isBegonnenKwartaal(vorig, vandaag) && <KnopLink to={naar(vorig)} replace icoon="pijlLinks">{vorig.kwartaal}e kwartaal {vorig.jaar}</KnopLink>}
        {isBegonnenKwartaal(volgend, vandaag) && <KnopLink to={naar(volgend)} replace icoon="pijlRechts">{volgend.kwartaal}e kwartaal {volgend.jaar}</KnopLink>}
      </div>
    </nav>
  );
}
