import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { magStapMelden, STAPPARTIJ } from '../../../shared/rules/wonen.ts';
import { sleuteldag, woonlijst } from '../../../shared/rules/woonlijst.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { WoondossierDocument } from '../../gql/generated/wonen.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Afgeschermd, Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Aftersales } from './Aftersales.tsx';
import { Dagplan } from './Dagplan.tsx';
import { Dagstrook } from './Dagstrook.tsx';
import { Stap } from './Stap.tsx';
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
  return (
    <div className="ss-stapel">
      <Kaart titel="De dag van de sleutel" icoon="kalender" onder={dag ? weekdagTekst(dag) : 'Nog niet gepland.'} acties={plan.length > 0 && <KnopLink to={`/wonen/${huis.id}/dag`} soort="stil" icoon="bestand">Om te printen</KnopLink>}>
        {plan.some(({ datum }) => datum === dag) && dag !== null ? <Dagstrook wonen={wonen} dag={dag} alleenPartij={partij === 'CORPORATIE' ? partij : null} />
          : <p className="ss-zacht">{partij === 'CORPORATIE' ? 'Plan de dag. De gemeente, VluchtelingenWerk en de inburgeraar zien hem dan ook.' : 'De woningcorporatie plant de dag. Daarna ziet u hier wie waar is, en wanneer.'}</p>}
        {partij === 'CORPORATIE' && <Dagplan huis={huis} />}
      </Kaart>
      <Kaart titel="Alle stappen" icoon="vink" onder={partij === 'CORPORATIE' ? 'U vinkt de stappen van de woningcorporatie af.' : 'U vinkt de eigen stappen af. De anderen doen dat ook.'}>
        <ol className="woonstappen">
          {regels.filter(({ stap }) => stap !== 'AFTERSALES' || partij !== 'CORPORATIE').map((regel) => (
            <Stap
              key={regel.stap} persoonId={huis.id} naam={naamVan(huis)} regel={regel} eigen={magStapMelden(partij, regel.stap) && (partij !== 'GEMEENTE' || STAPPARTIJ[regel.stap] === 'GEMEENTE')}
              onbekend={partij === 'CORPORATIE' && STAPPARTIJ[regel.stap] !== partij && regel.melding === null}
            />
          ))}
        </ol>
        {partij === 'GEMEENTE' && (
          <Uitklap titel="Een stap van een ander melden">
            <ol className="woonstappen">{regels.filter(({ stap }) => STAPPARTIJ[stap] !== 'GEMEENTE').map((regel) => <Stap key={regel.stap} persoonId={huis.id} naam={naamVan(huis)} regel={regel} eigen onbekend={false} />)}</ol>
          </Uitklap>
        )}
      </Kaart>
      {(wonen.sleutelOp !== null || wonen.punten.length > 0) && <Aftersales huis={huis} mag={partij === 'CORPORATIE'} />}
      {partij === 'CORPORATIE' && wonen.aftersalesOp === vandaag && <p className="ss-zacht">U ziet {naamVan(huis)} tot en met {datumTekst(vandaag)}. Daarna is uw werk hier klaar.</p>}
    </div>
  );
}
