import { useVandaag } from '../../../app/klok.ts';
import { aantal, getalTekst, percentage, urenTekst } from '../../../app/opmaak.ts';
import { t } from '../../../taal/taal.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import type { AlleenEigen } from '../feiten.ts';
import type { Dossier } from '../kaarten/kaart.tsx';
import { participatienorm, taalnorm } from '../norm.ts';

/** Of which categories the viewer sees only what the own organisation wrote. */
export function alleenEigenVan({ toegang }: Dossier): AlleenEigen {
  return (rubriek) => toegang.some((recht) => recht.rubriek === rubriek && recht.alleenEigen);
}

/** Hours against what the route asks; without a norm the hours alone, as a bar would promise an end. */
export function Urenkaart({ persoon, eigen }: { persoon: Dossier; eigen: boolean }) {
  const vandaag = useVandaag();
  const { taalPresentie, participatieUren, pipKern, trajectstatus } = persoon;
  if (!taalPresentie && !participatieUren) return null;
  const leerroute = pipKern?.geldend?.leerroute;
  const alleenEigen = alleenEigenVan(persoon);
  return (
    <Kaart titel={urentitel(eigen, taalPresentie !== null)} icoon="grafiek">
      <div className="ss-stapel">
        {taalPresentie && <Urenbalk label={t('Taal en KNM')} uren={taalPresentie.tellendeUren ?? 0} norm={taalnorm(leerroute, vandaag)} bijU={alleenEigen('TAAL_PRESENTIE')} />}
        {participatieUren && (
          <Urenbalk label={t('Participatie')} uren={participatieUren.tellendeUren ?? 0} norm={participatienorm(leerroute, trajectstatus?.doelgroep, vandaag)} bijU={alleenEigen('PARTICIPATIE_UREN')} />
        )}
        {taalPresentie && <Aanwezigheidsbalk {...taalPresentie.vierWeken} />}
      </div>
    </Kaart>
  );
}

function urentitel(eigen: boolean, metLessen: boolean): string {
  if (eigen) return metLessen ? t('Mijn uren en lessen') : t('Mijn uren');
  return metLessen ? 'Uren en aanwezigheid' : 'Uren';
}

function Urenbalk({ label, uren, norm, bijU }: { label: string; uren: number; norm: number | null; bijU: boolean }) {
  const naam = bijU ? `${label}, bij uw organisatie` : label;
  if (norm === null || bijU) return <Gegevens gegevens={[{ term: naam, waarde: <strong className="ss-cijfers">{urenTekst(uren)}</strong> }]} />;
  return <Voortgangsbalk label={naam} waarde={uren} totaal={norm} tekst={t('{{deel}} van {{geheel}}', { deel: getalTekst(Math.round(uren)), geheel: urenTekst(norm) })} />;
}

function Aanwezigheidsbalk({ lessen = 0, aanwezig = 0 }: { lessen?: number; aanwezig?: number }) {
  if (lessen === 0) return <Gegevens gegevens={[{ term: t('Aanwezig, vier weken'), waarde: t('geen lessen') }]} />;
  return <Voortgangsbalk label={t('Aanwezig, vier weken')} waarde={aanwezig} totaal={lessen} toon="info" tekst={t('{{deel}} van {{geheel}}', { deel: percentage(aanwezig / lessen), geheel: aantal(lessen, 'les', 'lessen') })} />;
}
