import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { magStapMelden, STAPPARTIJ, type Woonstand } from '../../../shared/rules/wonen.ts';
import { sleuteldag, woonlijst } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { WoondossierDocument } from '../../gql/generated/wonen/WoondossierDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Afgeschermd } from '../../ui/Waarom.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Aftersales } from './Aftersales.tsx';
import { Dagplan } from './Dagplan.tsx';
import { Dagstrook } from './Dagstrook.tsx';
import Stap from './Stap.tsx';
import { type Huis, meldingenVan, planVan, useWoonpartij } from './woon.ts';

/** "Alles op een dag" of one person: the shared list, the day, and at the end the aftersales talk. */
export default function WoningPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(WoondossierDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const persoon = vraag.data?.inburgeraar;
  return (
    <Pagina titel={persoon ? naamVan(persoon) : 'Wonen'} tabtitel="Alles op één dag" onder="Alles op één dag: de lijst van de woningcorporatie, de gemeente en VluchtelingenWerk samen." terug={{ naar: '/wonen', tekst: 'Wonen' }} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ inburgeraar }) => (!inburgeraar ? <Leeg titel="Deze persoon is er niet voor u" icoon="slot">Misschien is het werk van uw organisatie klaar.</Leeg>
          : inburgeraar.wonen ? <Inhoud huis={{ ...inburgeraar, wonen: inburgeraar.wonen }} /> : <Afgeschermd titel="Woning" uitleg="Dit hoort niet bij uw taak voor deze persoon." />)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ huis }: { huis: Huis }) {
  const partij = useWoonpartij();
  const vandaag = useVandaag();
  const { wonen } = huis;
  const plan = planVan(wonen);
  const dag = sleuteldag({ sleutelOp: wonen.sleutelOp ?? null, plan });
  const regels = woonlijst(plan, meldingenVan(wonen), vandaag);
  const magOver = (regel: (typeof regels)[number]) => magStapMelden(partij, regel.stap) && (partij !== 'GEMEENTE' || STAPPARTIJ[regel.stap] === 'GEMEENTE');
  // Who gives the key says with the step that it was given, and takes both back at once.
  const sleutel = (stand: Woonstand) => (stand === 'GEDAAN' ? { versie: wonen.versie ?? 0, sleutelOp: vandaag } : wonen.sleutelOp ? { versie: wonen.versie ?? 0, sleutelOp: null } : null);
  // Who has the key and not the talk is here for the talk.
  const gesprek = (wonen.sleutelOp !== null || wonen.punten.length > 0) && <Aftersales huis={huis} mag={partij === 'CORPORATIE'} />;
  const eerstGesprek = partij === 'CORPORATIE' && wonen.sleutelOp !== null;
  return (
    <div className="ss-stapel">
      <p><Koppeling to={`/inburgeraars/${huis.id}`}>Dossier van {naamVan(huis)}</Koppeling></p>
      {eerstGesprek && gesprek}
      <Kaart titel="De dag van de sleutel" icoon="kalender" onder={dag ? weekdagTekst(dag) : 'Nog niet gepland.'} acties={plan.length > 0 && <KnopLink to={`/wonen/${huis.id}/dag`} soort="stil" icoon="bestand">Om te printen</KnopLink>}>
        <div className="ss-stapel ss-stapel--dicht">{plan.some(({ datum }) => datum === dag) && dag !== null ? <Dagstrook wonen={wonen} dag={dag} alleenPartij={partij === 'CORPORATIE' ? partij : null} />
          : <p className="ss-zacht">{partij === 'CORPORATIE' ? 'Plan de dag. De gemeente, VluchtelingenWerk en de inburgeraar zien hem dan ook.' : 'De woningcorporatie plant de dag. Daarna ziet u hier wie waar is, en wanneer.'}</p>}
          {partij === 'CORPORATIE' && <Dagplan huis={huis} />}
        </div>
      </Kaart>
      <Kaart titel="Alle stappen" icoon="vink" onder={partij === 'CORPORATIE' ? 'U vinkt de stappen van de woningcorporatie af.' : 'U vinkt de eigen stappen af. De anderen doen dat ook.'}>
        <ol className="woonstappen">
          {regels.filter((regel) => partij !== 'CORPORATIE' || (magOver(regel) && regel.stap !== 'AFTERSALES')).map((regel) => <Stap key={regel.stap} persoonId={huis.id} naam={naamVan(huis)} regel={regel} eigen={magOver(regel)} {...(partij === 'CORPORATIE' && regel.stap === 'SLEUTEL' && { erbij: sleutel })} />)}
        </ol>
        {partij === 'CORPORATIE' && (
          <Uitklap titel="Stappen van de gemeente en VluchtelingenWerk">
            <p className="ss-zacht">U ziet wanneer ze gepland zijn. Of ze gedaan zijn, ziet u niet.</p>
            <ol className="woonstappen">{regels.filter((regel) => !magOver(regel)).map((regel) => <Stap key={regel.stap} persoonId={huis.id} naam={naamVan(huis)} regel={regel} eigen={false} onbekend />)}</ol>
          </Uitklap>
        )}
        {partij === 'GEMEENTE' && (
          <Uitklap titel="Een stap van een ander melden">
            <ol className="woonstappen">{regels.filter(({ stap }) => STAPPARTIJ[stap] !== 'GEMEENTE').map((regel) => <Stap key={regel.stap} persoonId={huis.id} naam={naamVan(huis)} regel={regel} eigen />)}</ol>
          </Uitklap>
        )}
      </Kaart>
      {!eerstGesprek && gesprek}
      {partij === 'CORPORATIE' && wonen.aftersalesOp === vandaag && <p className="ss-zacht">U ziet {naamVan(huis)} tot en met {datumTekst(vandaag)}. Daarna is uw werk hier klaar.</p>}
    </div>
  );
}
