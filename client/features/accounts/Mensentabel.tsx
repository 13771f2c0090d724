import { useVandaag } from '../../app/klok.ts';
import { datumTekst } from '../../app/opmaak.ts';
import type { LidVeldenFragment as Lid } from '../../gql/generated/accounts.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { LangeTabel } from '../../ui/LangeTabel.tsx';
import type { Kolom } from '../../ui/Tabel.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { isOngebruikt } from '../../../shared/rules/beheeraandacht.ts';
import './accounts.css';

interface MensentabelProps {
  leden: readonly Lid[];
  geef: (lid: Lid) => void;
  stop: (lid: Lid) => void;
}

/** A line per role; somebody with two roles stands there twice. */
export function Mensentabel({ leden, geef, stop }: MensentabelProps) {
  const vandaag = useVandaag();
  if (leden.length === 0) return <Leeg titel="Niemand gevonden" icoon="zoek">Kies iets anders, of zoek op een deel van de naam.</Leeg>;
  return <LangeTabel bijschrift="Wie heeft welke rol" totaal={leden.length} rijen={leden} rijSleutel={({ id }) => id} kolommen={kolommen(vandaag, geef, stop)} />;
}

function kolommen(vandaag: string, geef: (lid: Lid) => void, stop: (lid: Lid) => void): readonly Kolom<Lid>[] {
  return [
    { sleutel: 'naam', kop: 'Naam', kopcel: true, cel: ({ naam, ikZelf }) => <>{naam}{ikZelf && <span className="ss-zacht"> (u)</span>}</> },
    { sleutel: 'rol', kop: 'Rol', cel: ({ rolNaam, organisatie }) => <>{rolNaam}<br /><span className="ss-zacht ss-klein">{organisatie}</span></> },
    { sleutel: 'periode', kop: 'Van en tot', cel: ({ van, tot }) => <>{van > vandaag ? <Label toon="info">vanaf {datumTekst(van)}</Label> : `sinds ${datumTekst(van)}`}{tot !== null && <><br /><Label toon="letop">tot en met {datumTekst(tot)}</Label></>}</> },
    { sleutel: 'gezien', kop: 'Laatst ingelogd', cel: (lid) => <>{lid.laatstGezienOp === null ? 'nog niet' : datumTekst(lid.laatstGezienOp)}{isOngebruikt(lid, vandaag) && <><br /><Label toon="letop">lang niet gebruikt</Label></>}</> },
    {
      sleutel: 'doen', kop: 'Wat wilt u doen?', zonderLabel: true, cel: (lid) => (
        <div className="ss-rij mensen__doen">
          {!lid.ikZelf && <Knop icoon="plus" aria-label={`Nog een rol voor ${lid.naam}`} onClick={() => geef(lid)}>Rol erbij</Knop>}
          <Knop soort="stil" icoon="kruis" aria-label={`Rol van ${lid.naam} als ${lid.rolNaam} stoppen`} onClick={() => stop(lid)}>Stoppen</Knop>
        </div>
      ),
    },
  ];
}
