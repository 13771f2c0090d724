import { aantal } from '../../app/opmaak.ts';
import { rubriekNaam } from '../../app/rubriek.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { celVan, celwoord, type Matrix, type Rubriek, verdeel } from './cellen.ts';

/** One role: whom it reaches, what is open to it, what is closed. */
export function RolMatrix({ rol, rubrieken }: { rol: Matrix['rollen'][number]; rubrieken: readonly Rubriek[] }) {
  const { open, dicht } = verdeel(rubrieken, rol.rol);
  return (
    <>
      <Kaart titel={rol.naam} icoon="persoon">
        <Gegevens gegevens={[{ term: 'Welke personen', waarde: rol.bereik }, { term: 'Geeft', waarde: rol.geeft }, { term: 'Geeft niet', waarde: rol.geeftNiet }]} />
      </Kaart>
      <Kaart titel="Wat deze rol mag" icoon="oog" zonderRand onder={`${aantal(open.length, 'rubriek', 'rubrieken')} van ${rubrieken.length}`}>
        <Tabel
          bijschrift={`Rubrieken voor ${rol.naam}`} rijen={open} rijSleutel={({ rubriek }) => rubriek} leeg={<Leeg titel="Geen enkele rubriek van een persoon" icoon="slot" />}
          kolommen={[
            { sleutel: 'rubriek', kop: 'Rubriek', kopcel: true, cel: ({ rubriek }) => rubriekNaam(rubriek) },
            { sleutel: 'mag', kop: 'Mag', cel: (rij) => <Cel cel={celVan(rij, rol.rol)} /> },
            { sleutel: 'wat', kop: 'Gegevens', cel: ({ omschrijving }) => omschrijving },
            { sleutel: 'grond', kop: 'Grondslag', cel: ({ grondslag }) => grondslag },
            { sleutel: 'gevoelig', kop: 'Gevoeligheid', cel: ({ gevoeligheid }) => gevoeligheid },
          ]}
        />
      </Kaart>
      {dicht.length > 0 && (
        <Kaart titel="Wat voor deze rol niet bestaat" icoon="slot" onder={`${aantal(dicht.length, 'rubriek', 'rubrieken')} van ${rubrieken.length}`}>
          <Uitklap titel="Toon deze rubrieken">
            <ul className="matrix-dicht">{dicht.map(({ rubriek, omschrijving }) => <li key={rubriek}><strong>{rubriekNaam(rubriek)}</strong> <span className="ss-zacht ss-klein">{omschrijving}</span></li>)}</ul>
          </Uitklap>
        </Kaart>
      )}
    </>
  );
}

function Cel({ cel }: { cel: string }) {
  const { kort, toon, icoon } = celwoord(cel);
  return <Label toon={toon} icoon={icoon}>{kort}</Label>;
}
