import { useVandaag } from '../../../app/klok.ts';
import { aantal, datumTekst, getalTekst, percentage, totDeadline, urenTekst } from '../../../app/opmaak.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { watOntbreekt } from '../../../../shared/rules/ontbreekt.ts';
import { routewisselTot } from '../../../../shared/rules/pip.ts';
import { feitenVan } from '../feiten.ts';
import type { Dossier } from '../kaarten/kaart.tsx';
import { participatienorm, taalnorm } from '../norm.ts';
import { termijntoon } from '../termijn.ts';
import { TERMIJNEN, woord } from '../woorden.ts';
import { Liniaal } from './Liniaal.tsx';

interface OverzichtProps {
  persoon: Dossier;
  eigen: boolean;
}

/** The first screen of the dossier: where the person is in time, what asks attention, and the hours as pictures. */
export function Overzicht({ persoon, eigen }: OverzichtProps) {
  const delen = [<Termijn key="termijn" persoon={persoon} />, <Aandacht key="aandacht" persoon={persoon} eigen={eigen} />, <Uren key="uren" persoon={persoon} eigen={eigen} />];
  return <div className="ss-overzicht">{delen}</div>;
}

function Termijn({ persoon: { trajectstatus, pipKern } }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  if (!trajectstatus) return null;
  const { termijnStart, termijnEinde, verlengdTot, voldaanOp } = trajectstatus;
  if (voldaanOp) return <Kaart titel="Inburgeringstermijn" icoon="kalender"><p>Voldaan aan de inburgering op {datumTekst(voldaanOp)}.</p></Kaart>;
  if (!termijnStart || !termijnEinde) {
    return <Kaart titel="Inburgeringstermijn" icoon="kalender"><p className="ss-zacht">De termijn van drie jaar begint op de dag na de dagtekening van het eerste PIP.</p></Kaart>;
  }
  const wissel = routewisselTot(termijnStart);
  const merken = [
    ...(pipKern?.geldend && wissel >= vandaag ? [{ op: wissel, tekst: 'Andere leerroute kan tot en met' }] : []),
    ...(verlengdTot ? [{ op: verlengdTot, tekst: 'Verlengd tot en met' }] : []),
  ];
  return (
    <Kaart titel="Inburgeringstermijn" icoon="kalender">
      <Liniaal van={termijnStart} tot={termijnEinde} vandaag={vandaag} merken={merken} />
    </Kaart>
  );
}

/** Deadlines and what is missing, the most pressing first. */
function Aandacht({ persoon, eigen }: OverzichtProps) {
  const vandaag = useVandaag();
  const termijnen = persoon.trajectstatus?.termijnen ?? [];
  // What the person is told to see to must be hers to do: what others did not record is not.
  const ontbreekt = eigen ? [] : watOntbreekt(feitenVan(persoon), vandaag).filter(({ soort }) => soort !== 'VOORTGANGSGESPREK');
  if (!persoon.trajectstatus && ontbreekt.length === 0) return null;
  return (
    <Kaart titel={eigen ? 'Wat komt er' : 'Wat nu aandacht vraagt'} icoon="klok">
      {termijnen.length + ontbreekt.length === 0 && <p className="ss-zacht">Er loopt geen termijn en er ontbreekt niets.</p>}
      <ul className="ss-lijst ss-regels ss-regels--dicht">
        {termijnen.map(({ soort, uiterlijk, artikel }) => (
          <li key={soort} className="ss-termijn">
            <div><p className="ss-regel__wat">{woord(TERMIJNEN, soort)}</p><p className="ss-zacht ss-klein">uiterlijk {datumTekst(uiterlijk)} · {artikel}</p></div>
            <Label toon={termijntoon(uiterlijk, vandaag)}>{totDeadline(uiterlijk, vandaag)}</Label>
          </li>
        ))}
        {ontbreekt.map(({ soort, zin, sinds }) => (
          <li key={soort} className="ss-termijn">
            <p><Icoon naam="fout" className="ss-termijn__icoon" />{zin}{sinds !== null && <span className="ss-zacht ss-klein"> Sinds {datumTekst(sinds)}.</span>}</p>
            <Label toon="letop">ontbreekt</Label>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

/** Hours against what the route asks; without a norm the hours alone, as a bar would promise an end. */
function Uren({ persoon, eigen }: OverzichtProps) {
  const { taalPresentie, participatieUren, pipKern, trajectstatus } = persoon;
  if (!taalPresentie && !participatieUren) return null;
  const leerroute = pipKern?.geldend?.leerroute;
  const alleenEigen = (rubriek: string) => persoon.toegang.some((recht) => recht.rubriek === rubriek && recht.alleenEigen);
  return (
    <Kaart titel={eigen ? 'Mijn uren en lessen' : 'Uren en aanwezigheid'} icoon="grafiek">
      <div className="ss-stapel">
        {taalPresentie && <Urenbalk label="Taal en KNM" uren={taalPresentie.gevolgdeUren ?? 0} norm={taalnorm(leerroute)} bijU={alleenEigen('TAAL_PRESENTIE')} />}
        {participatieUren && (
          <Urenbalk label="Participatie" uren={participatieUren.tellendeUren ?? 0} norm={participatienorm(leerroute, trajectstatus?.doelgroep)} bijU={alleenEigen('PARTICIPATIE_UREN')} />
        )}
        {taalPresentie && <Aanwezigheidsbalk {...taalPresentie.vierWeken} />}
      </div>
    </Kaart>
  );
}

function Urenbalk({ label, uren, norm, bijU }: { label: string; uren: number; norm: number | null; bijU: boolean }) {
  const naam = bijU ? `${label}, bij uw organisatie` : label;
  if (norm === null || bijU) return <Gegevens gegevens={[{ term: naam, waarde: <strong className="ss-cijfers">{urenTekst(uren)}</strong> }]} />;
  return <Voortgangsbalk label={naam} waarde={uren} totaal={norm} tekst={`${getalTekst(Math.round(uren))} van ${norm} uur`} />;
}

function Aanwezigheidsbalk({ lessen = 0, aanwezig = 0 }: { lessen?: number; aanwezig?: number }) {
  if (lessen === 0) return <Gegevens gegevens={[{ term: 'Aanwezig in de laatste vier weken', waarde: 'geen lessen' }]} />;
  return <Voortgangsbalk label="Aanwezig, vier weken" waarde={aanwezig} totaal={lessen} toon="info" tekst={`${percentage(aanwezig / lessen)} van ${aantal(lessen, 'les', 'lessen')}`} />;
}
