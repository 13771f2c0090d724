import { usePlek } from '../../app/adres/plek.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { WaarnemingKnop } from './betrokkenheid/WaarnemingStarten.tsx';
import { leesrechten } from './leesrechten.ts';
import { heeftAfspraken } from './heeftAfspraken.ts';
import { isCaseload } from './lijst/keuzes.ts';
import { Lijst } from './lijst/Lijst.tsx';
import { useMatrix } from './useMatrix.ts';

/** The people of who is here: a caseload for who has the regie, a list of people to reach for a partner. */
export default function InburgeraarsPagina() {
  const { rol } = useIk();
  const magWaarnemen = useMag('waarneming:starten');
  const matrix = useMatrix();
  const magDownloaden = useMag('lijst:uitvoeren');
  const afspraken = heeftAfspraken(useIk());
  const { search } = usePlek();
  return (
    <Pagina
      titel="Inburgeraars"
      acties={(
        <>
          {afspraken && <KnopLink soort="stil" icoon="vink" to="/afspraken">Afspraken</KnopLink>}
          {magDownloaden && <KnopLink soort="stil" icoon="download" to={`/lijst-downloaden${search}`}>Download lijst</KnopLink>}
          {magWaarnemen && <WaarnemingKnop />}
        </>
      )}
    >
      <Opgehaald van={matrix} laden={<Laden vorm="tabel" aantal={8} tekst="De lijst wordt geladen." />}>
        {({ autorisatiematrix }) => {
          // Looked up as data: what this role reads, never what it is called.
          const rechten = leesrechten(autorisatiematrix, rol);
          return <Lijst rechten={rechten} caseload={isCaseload(rechten)} />;
        }}
      </Opgehaald>
    </Pagina>
  );
}
