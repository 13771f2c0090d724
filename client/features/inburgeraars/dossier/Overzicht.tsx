import { useVandaag } from '../../../app/klok.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { datumTekst, totDeadline } from '../../../app/opmaak.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { type Ontbreeksoort, watOntbreekt } from '../../../../shared/rules/ontbreekt.ts';
import type { Termijnsoort } from '../../../../shared/rules/termijnen.ts';
import { feitenVan } from '../feiten.ts';
import { Regel } from '../kaarten/delen.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { plekVan, type Rubriek } from '../rubrieken.ts';
import { termijntoon } from '../termijn.ts';
import { TERMIJNEN, woord } from '../woorden.ts';
import { Takenkaart } from './Takenkaart.tsx';
import { Termijnkaart } from './Termijnkaart.tsx';
import { alleenEigenVan, Urenkaart } from './Urenkaart.tsx';

/** The first screen of the dossier: where the person is in time, what asks attention, and the hours as pictures. */
export function Overzicht({ persoon }: { persoon: Dossier }) {
  const metTaken = useMag('taken:lezen');
  return <div className="ss-overzicht"><Termijnkaart persoon={persoon} eigen={false} />{metTaken ? <Takenkaart persoon={persoon} /> : <Aandacht persoon={persoon} />}<Urenkaart persoon={persoon} eigen={false} /></div>;
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
