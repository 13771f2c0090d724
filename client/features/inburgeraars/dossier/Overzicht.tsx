import { t } from '../../../taal/taal.ts';
import { useVandaag } from '../../../app/klok.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { aantal, datumTekst, getalTekst, percentage, totDeadline, urenTekst } from '../../../app/opmaak.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { type Ontbreeksoort, watOntbreekt } from '../../../../shared/rules/ontbreekt.ts';
import { routewisselTot } from '../../../../shared/rules/pip.ts';
import type { Termijnsoort } from '../../../../shared/rules/termijnen.ts';
import { type AlleenEigen, feitenVan } from '../feiten.ts';
import { Regel } from '../kaarten/delen.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { participatienorm, taalnorm } from '../norm.ts';
import { plekVan, type Rubriek } from '../rubrieken.ts';
import { termijntoon } from '../termijn.ts';
import { TERMIJNEN, woord } from '../woorden.ts';
import { trajectstappen } from '../kaarten/stappen.ts';
import { Liniaal } from './Liniaal.tsx';
import { Takenkaart } from './Takenkaart.tsx';
import { Weg } from './Weg.tsx';


/** The first screen of the dossier: where the person is in time, what asks attention, and the hours as pictures. */
export function Overzicht({ persoon }: { persoon: Dossier }) {
  const metTaken = useMag('taken:lezen');
  return <div className="ss-overzicht"><Termijnkaart persoon={persoon} eigen={false} />{metTaken ? <Takenkaart persoon={persoon} /> : <Aandacht persoon={persoon} />}<Urenkaart persoon={persoon} eigen={false} /></div>;
}

export function Termijnkaart({ persoon, eigen }: { persoon: Dossier; eigen: boolean }) {
  const vandaag = useVandaag();
  const { trajectstatus } = persoon;
  if (!trajectstatus) return null;
  return (
    <Kaart titel={t('Inburgeringstermijn')} icoon="kalender">
      <div className="ss-stapel"><Weg momenten={trajectstappen(trajectstatus, vandaag, persoon.leerbaarheid)} eigen={eigen} /><Termijn persoon={persoon} /></div>
    </Kaart>
  );
}

/** The ruler, or why there is none. */
function Termijn({ persoon: { trajectstatus, pipKern } }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  if (!trajectstatus) return null;
  const { termijnStart, termijnEinde, verlengdTot, voldaanOp } = trajectstatus;
  if (voldaanOp) return <p>{t('Voldaan aan de inburgering op {{datum}}.', { datum: datumTekst(voldaanOp) })}</p>;
  if (!termijnStart || !termijnEinde) return <p className="ss-zacht">{t('De termijn van drie jaar begint op de dag na de dagtekening van het eerste PIP.')}</p>;
  const wissel = routewisselTot(termijnStart);
  const merken = [
    ...(pipKern?.geldend && wissel >= vandaag ? [{ op: wissel, tekst: t('Andere leerroute kan tot en met') }] : []),
    ...(verlengdTot ? [{ op: verlengdTot, tekst: t('Verlengd tot en met') }] : []),
  ];
  return <Liniaal van={termijnStart} tot={verlengdTot ?? termijnEinde} vandaag={vandaag} merken={merken} />;
}

/** Where something can be done about it, or where it would stand. */
const KAART_BIJ: Readonly<Record<Termijnsoort | Ontbreeksoort, Rubriek>> = {
  KOFFIE_EN_KOEK: 'TRAJECTSTATUS', BREDE_INTAKE: 'INTAKE', PIP: 'PIP_KERN', VOORTGANGSGESPREK: 'GESPREKKEN', INBURGERINGSTERMIJN: 'TRAJECTSTATUS',
  VERLENGING_BESLUIT: 'TRAJECTSTATUS', OVERDRACHTSPAKKET: 'TRAJECTSTATUS',
  PRESENTIE: 'TAAL_PRESENTIE', VOORTGANGSRAPPORTAGE: 'TAAL_VOORTGANG', PARTICIPATIE_UREN: 'PARTICIPATIE_UREN',
};

function NaarKaart({ soort, persoon: { toegang }, children }: { soort: string; persoon: Dossier; children: string }) {
  const rubriek = Object.hasOwn(KAART_BIJ, soort) ? KAART_BIJ[soort as keyof typeof KAART_BIJ] : undefined;
  if (rubriek === undefined || !toegang.some((recht) => recht.rubriek === rubriek && recht.lezen)) return children;
  return <a className="utrecht-link utrecht-link--html-a" href={`#${plekVan(rubriek)}`}>{children}</a>;
}

function alleenEigenVan({ toegang }: Dossier): AlleenEigen {
  return (rubriek) => toegang.some((recht) => recht.rubriek === rubriek && recht.alleenEigen);
}

/** Deadlines and what is missing, the most pressing first. */
function Aandacht({ persoon }: { persoon: Dossier }) {
  const vandaag = useVandaag();
  const termijnen = persoon.trajectstatus?.termijnen ?? [];
  const ontbreekt = watOntbreekt(feitenVan(persoon, alleenEigenVan(persoon)), vandaag).filter(({ soort }) => soort !== 'VOORTGANGSGESPREK');
  if (!persoon.trajectstatus && ontbreekt.length === 0) return null;
  return (
    <Kaart titel="Wat nu aandacht vraagt" icoon="klok">
      {termijnen.length + ontbreekt.length === 0 && <p className="ss-zacht">Er loopt geen termijn en er ontbreekt niets.</p>}
      <ul className="ss-lijst ss-regels ss-regels--dicht">
        {termijnen.map(({ soort, uiterlijk, artikel }) => (
          <li key={soort}>
            <Regel kop={<NaarKaart soort={soort} persoon={persoon}>{woord(TERMIJNEN, soort)}</NaarKaart>} bij={<Label toon={termijntoon(uiterlijk, vandaag)}>{totDeadline(uiterlijk, vandaag)}</Label>}>
              <p className="ss-zacht ss-klein">Uiterlijk {datumTekst(uiterlijk)}. {artikel}.</p>
            </Regel>
          </li>
        ))}
        {ontbreekt.map(({ soort, kort, zin, sinds }) => (
          <li key={soort}>
            <Regel kop={<NaarKaart soort={soort} persoon={persoon}>{kort}</NaarKaart>} bij={<Label toon="letop">ontbreekt</Label>}><p className="ss-zacht ss-klein">{zin}{sinds !== null && ` Laatst: ${datumTekst(sinds)}.`}</p></Regel>
          </li>
        ))}
      </ul>
    </Kaart>
  );
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
