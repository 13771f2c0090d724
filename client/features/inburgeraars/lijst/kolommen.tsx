import { WaaromPersoon } from '../../../app/toegang/WaaromPersoon.tsx';
import { aantal, datumTekst, getalTekst, percentage, totDeadline, urenTekst } from '../../../app/opmaak.ts';
import { Staafje } from '../../../ui/Balken.tsx';
import { KnopLink, Koppeling } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import type { Kolom } from '../../../ui/Tabel.tsx';
import type { Datum } from '../../../../shared/rules/datum.ts';
import { Telefoon } from '../kaarten/delen.tsx';
import type { Leesrechten } from '../leesrechten.ts';
import type { Rubriek } from '../rubrieken.ts';
import { termijntoon } from '../termijn.ts';
import { FASEN, LEERROUTES, TERMIJNEN, woord } from '../woorden.ts';
import type { Rij, Urenstand } from './rij.ts';

/** Below this attendance asks a look; fewer lessons than this say too little. Signals of the portal, no norm of law. */
const AANWEZIGHEID_SIGNAAL = 0.8;
const LESSEN_GENOEG = 4;

function Wie({ rij }: { rij: Rij }) {
  const onder = [rij.gemeente, rij.portaalnummer, rij.leerroute && woord(LEERROUTES, rij.leerroute), rij.fase && woord(FASEN, rij.fase)].filter(Boolean);
  return (
    <div className="ss-wie">
      <Koppeling to={`/inburgeraars/${rij.id}`}>{rij.naam}</Koppeling>
      {onder.length > 0 && <span className="ss-zacht ss-klein ss-wie__onder">{onder.join(' · ')}</span>}
    </div>
  );
}

function Termijn({ termijn, vandaag }: { termijn: Rij['termijn']; vandaag: Datum }) {
  if (!termijn) return null;
  const { soort, uiterlijk } = termijn;
  return (
    <div className="ss-wie">
      <span><Label toon={termijntoon(uiterlijk, vandaag)}>{totDeadline(uiterlijk, vandaag)}</Label></span>
      <span className="ss-klein" title={`uiterlijk ${datumTekst(uiterlijk)}`}>{woord(TERMIJNEN, soort)}</span>
    </div>
  );
}

function Ontbreekt({ rij }: { rij: Rij }) {
  if (rij.ontbreekt.length === 0) return null;
  return <ul className="ss-labels">{rij.ontbreekt.map(({ soort, kort, zin }) => <li key={soort} title={zin}><Label toon="letop">{kort}</Label></li>)}</ul>;
}

function Uren({ stand }: { stand: Urenstand | undefined }) {
  if (!stand) return null;
  const { uren, norm } = stand;
  if (norm === null) return <span className="ss-cijfers">{urenTekst(Math.round(uren))}</span>;
  return <Staafje waarde={uren} norm={norm} schaal={norm} toon="goed" tekst={`${getalTekst(Math.round(uren))} van ${norm}`} />;
}

function Aanwezigheid({ aanwezigheid }: Pick<Rij, 'aanwezigheid'>) {
  if (!aanwezigheid || aanwezigheid.lessen === 0) return <span className="ss-zacht">geen lessen</span>;
  const { aanwezig, lessen } = aanwezigheid;
  const laag = lessen >= LESSEN_GENOEG && aanwezig / lessen < AANWEZIGHEID_SIGNAAL;
  return <Staafje waarde={(aanwezig / lessen) * 100} norm={AANWEZIGHEID_SIGNAAL * 100} schaal={100} toon={laag ? 'letop' : 'goed'} tekst={`${percentage(aanwezig / lessen)} van ${aantal(lessen, 'les', 'lessen')}`} />;
}

function Bereik({ rij }: { rij: Rij }) {
  const taal = [rij.contacttaal, rij.tolkNodig === true && 'tolk nodig'].filter(Boolean).join(', ');
  return (
    <div className="ss-wie">
      {rij.telefoon ? <Telefoon nummer={rij.telefoon} /> : <span className="ss-zacht">geen telefoon</span>}
      {taal !== '' && <span className="ss-zacht ss-klein">{taal}</span>}
    </div>
  );
}

/** The rubrieken behind each column: what the lock at the end of a row explains. */
const RUBRIEKEN_VAN: Readonly<Record<string, readonly Rubriek[]>> = {
  wie: ['ROEPNAAM', 'PIP_KERN'], contact: ['CONTACT'], termijn: ['TRAJECTSTATUS'], ontbreekt: [], taal: ['TAAL_PRESENTIE'], participatie: ['PARTICIPATIE_UREN'], aanwezig: ['TAAL_PRESENTIE'],
};

/** Whom to call about somebody, from the list itself. */
const HELPT: Kolom<Rij> = {
  sleutel: 'helpt', kop: 'Wie helpt', zonderLabel: true, cel: ({ id, naam }) => <KnopLink to={`/inburgeraars/${id}/contact`} soort="stil" icoon="telefoon" alleenIcoon title={`Wie helpt ${naam}`}>{`Wie helpt ${naam}`}</KnopLink>,
};

function waarom(kolommen: readonly Kolom<Rij>[]): Kolom<Rij> {
  const rubrieken = [...new Set(kolommen.flatMap(({ sleutel }) => RUBRIEKEN_VAN[sleutel] ?? []))];
  return { sleutel: 'waarom', kop: 'Waarom zie ik dit?', zonderLabel: true, cel: ({ id, naam, afgeschermd }) => <WaaromPersoon persoonId={id} naam={naam} rubrieken={rubrieken} dicht={afgeschermd} /> };
}

/** The columns of which the viewer may read something; the others are not there. */
export function kolommenVoor(rijen: readonly Rij[], vandaag: Datum, { alleenEigen }: Pick<Leesrechten, 'alleenEigen'>): Kolom<Rij>[] {
  const er = (toets: (rij: Rij) => boolean) => rijen.some(toets);
  const uren = (naam: string, rubriek: Rubriek) => (alleenEigen(rubriek) ? `${naam} bij u` : naam);
  const kandidaten: (Kolom<Rij> | false)[] = [
    { sleutel: 'wie', kop: 'Wie', kopcel: true, cel: (rij) => <Wie rij={rij} /> },
    er(({ telefoon }) => telefoon !== undefined) && { sleutel: 'contact', kop: 'Contact', cel: (rij) => <Bereik rij={rij} /> },
    er(({ termijn }) => termijn !== undefined) && { sleutel: 'termijn', kop: 'Termijn', cel: ({ termijn }) => <Termijn termijn={termijn} vandaag={vandaag} /> },
    er(({ ontbreekt }) => ontbreekt.length > 0) && { sleutel: 'ontbreekt', kop: 'Ontbreekt', cel: (rij) => <Ontbreekt rij={rij} /> },
    er(({ taal }) => taal !== undefined) && { sleutel: 'taal', kop: uren('Taal', 'TAAL_PRESENTIE'), cel: ({ taal }) => <Uren stand={taal} /> },
    er(({ participatie }) => participatie !== undefined) && { sleutel: 'participatie', kop: uren('Participatie', 'PARTICIPATIE_UREN'), cel: ({ participatie }) => <Uren stand={participatie} /> },
    er(({ aanwezigheid }) => aanwezigheid !== undefined) && { sleutel: 'aanwezig', kop: 'Aanwezig 4 weken', cel: ({ aanwezigheid }) => <Aanwezigheid aanwezigheid={aanwezigheid} /> },
  ];
  const kolommen = kandidaten.filter((kolom) => kolom !== false);
  return [...kolommen, HELPT, waarom(kolommen)];
}
