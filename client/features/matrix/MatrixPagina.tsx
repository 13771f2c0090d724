import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { MatrixVolledigDocument } from '../../gql/generated/matrix/MatrixVolledigDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import type { Matrix } from './cellen.ts';
import { HeleMatrix } from './HeleMatrix.tsx';
import { RolMatrix } from './RolMatrix.tsx';
import { Verschil } from './Verschil.tsx';
import './matrix.css';

const WEERGAVEN = ['rol', 'tabel', 'verschil'] as const;

/** Who may see and do what, and why: the same table as the guards use. Open to everybody. */
export default function MatrixPagina() {
  const vraag = useQuery(MatrixVolledigDocument);
  return (
    <Pagina titel="Wie mag wat" onder="Samenspel deelt alleen wat iemands taak nodig heeft. Dit is de tabel waarmee het portaal en de database dat controleren.">
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={10} />}>{({ autorisatiematrix }) => <Inhoud matrix={autorisatiematrix} />}</Opgehaald>
    </Pagina>
  );
}

function Inhoud({ matrix }: { matrix: Matrix }) {
  const ik = useIk();
  const metVersies = useMag('matrixVersies:lezen');
  const [vraag, zet] = useAdresvraag();
  const rol = matrix.rollen.find((kandidaat) => kandidaat.rol === (vraag.get('rol') ?? ik.rol)) ?? matrix.rollen[0];
  const weergave = WEERGAVEN.find((kandidaat) => kandidaat === vraag.get('weergave') && (kandidaat !== 'verschil' || metVersies)) ?? 'rol';
  if (!rol) return null;
  return (
    <Tabs
      label="Weergave" gekozen={weergave} kies={(gekozen) => zet({ weergave: gekozen })}
      bladen={[
        {
          sleutel: 'rol', label: 'Per rol', inhoud: (
            <div className="ss-stapel">
              <Keuzeveld
                naam="rol" label="Rol" breedte="midden" leegTekst={null} waarde={rol.rol} zet={(gekozen) => zet({ rol: gekozen })}
                opties={matrix.rollen.map((kandidaat) => ({ waarde: kandidaat.rol, tekst: kandidaat.rol === ik.rol ? `${kandidaat.naam} (uw rol)` : kandidaat.naam }))}
              />
              <RolMatrix rol={rol} rubrieken={matrix.rubrieken} />
            </div>
          ),
        },
        { sleutel: 'tabel', label: 'Hele tabel', inhoud: <HeleMatrix matrix={matrix} eigen={ik.rol} /> },
        ...(metVersies ? [{ sleutel: 'verschil', label: 'Verschil', inhoud: <Verschil rollen={matrix.rollen} /> }] : []),
      ]}
    />
  );
}
