import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { WEERGAVE_NAAM_HOOGSTENS } from '../../../../shared/rules/weergave.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { WeergavenQuery } from '../../../gql/generated/inburgeraars.ts';
import { WeergaveBewarenDocument } from '../../../gql/generated/inburgeraars/WeergaveBewarenDocument.ts';
import { WeergavenDocument } from '../../../gql/generated/inburgeraars/WeergavenDocument.ts';
import { WeergaveVerwijderenDocument } from '../../../gql/generated/inburgeraars/WeergaveVerwijderenDocument.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { klassen } from '../../../ui/klassen.ts';
import { Melding } from '../../../ui/Melding.tsx';
import { Tekstveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import { GEEN_KEUZES, gelijkeKeuzes, isGekozen, type Keuzes, metKeuzes } from './keuzes.ts';

type Weergave = WeergavenQuery['weergaven'][number];

/** A kept view as the choices of the list; what is no choice any more is left out. */
export function keuzesVan({ partnerId, consulentId, termijnSoort, termijnVenster, leerroute, fase, stap, attentie, aandacht, sortering }: Weergave): Keuzes {
  return metKeuzes({ gemeente: null, leerroute, fase, stap, attentie, partner: partnerId, consulent: consulentId, termijn: termijnSoort, venster: termijnVenster, aandacht, sortering });
}


/** The views that somebody kept, as tabs above the list; the one that is on can be changed or taken away. */
export function Weergaven({ keuzes, zet }: { keuzes: Keuzes; zet: (keuzes: Keuzes) => void }) {
  const mag = useMag('weergave:bewaren');
  const weergaven = useQuery(WeergavenDocument, { skip: !mag }).data?.weergaven ?? [];
  const [open, zetOpen] = useState<'nieuw' | 'wijzig' | null>(null);
  const [vorige, zetVorige] = useState<string | null>(null);
  const aan = weergaven.find((weergave) => gelijkeKeuzes(keuzesVan(weergave), keuzes));
  const basis = aan ?? weergaven.find(({ id }) => id === vorige);
  const gekozen = isGekozen(keuzes) || keuzes.sortering !== '';
  if (!mag || (weergaven.length === 0 && !gekozen)) return null;
  const kies = (weergave: Weergave | null) => {
    zetVorige(weergave?.id ?? null);
    zet(weergave ? keuzesVan(weergave) : GEEN_KEUZES);
  };
  return (
    <nav className="ss-weergaven" aria-label="Bewaarde keuzes">
      {weergaven.length > 0 && (
        <ul className="ss-weergaven__lijst">
          <li><Tabknop aan={!gekozen} kies={() => kies(null)}>Iedereen</Tabknop></li>
          {weergaven.map((weergave) => <li key={weergave.id}><Tabknop aan={aan?.id === weergave.id} kies={() => kies(weergave)}>{weergave.naam}</Tabknop></li>)}
        </ul>
      )}
      <div className="ss-rij ss-rij--krap">
        {gekozen && !aan && <Knop soort="stil" icoon="plus" onClick={() => zetOpen('nieuw')}>Keuze bewaren</Knop>}
        {basis && <Knop soort="stil" icoon="potlood" onClick={() => zetOpen('wijzig')}>{`'${basis.naam}' wijzigen`}</Knop>}
      </div>
      {open === 'nieuw' && <Bewaren keuzes={keuzes} weergave={null} sluit={() => zetOpen(null)} />}
      {open === 'wijzig' && basis && <Bewaren keuzes={keuzes} weergave={basis} sluit={() => zetOpen(null)} />}
    </nav>
  );
}

function Tabknop({ aan, kies, children }: { aan: boolean; kies: () => void; children: string }) {
  return <button type="button" aria-current={aan ? 'true' : undefined} className={klassen('ss-weergave', aan && 'ss-weergave--aan')} onClick={kies}>{children}</button>;
}

const LEEG = { naam: '' };

/** A name for what is chosen now; what was searched for is not kept. */
function Bewaren({ keuzes, weergave, sluit }: { keuzes: Keuzes; weergave: Weergave | null; sluit: () => void }) {
  const { waarde, zet, wis, hersteld } = useConcept(`weergave/${weergave?.id ?? 'nieuw'}`, weergave ? { naam: weergave.naam } : LEEG);
  const apollo = { refetchQueries: ['Weergaven'], awaitRefetchQueries: true };
  const opslag = useVastleggen(WeergaveBewarenDocument, { plek: weergave?.id ?? 'nieuw', gelukt: 'De keuze is bewaard.', apollo });
  const weghalen = useVastleggen(WeergaveVerwijderenDocument, { plek: weergave?.id ?? '', gelukt: 'De keuze is weggehaald.', apollo });
  const { fouten, keur } = useControle(opslag.velden);
  const naam = waarde.naam.trim();
  const klaar = () => {
    wis();
    sluit();
  };
  const verstuur = async () => {
    if (!keur(naam === '' ? [{ veld: 'naam', zin: WEIGERINGEN.VELD_VERPLICHT }] : [])) return;
    const { partner, consulent, termijn, venster, gemeente: _gemeente, ...codes } = keuzes;
    const alsNull = Object.fromEntries(Object.entries(codes).map(([veld, code]) => [veld, code || null]));
    if (await opslag.vastleggen({
      ...(weergave && { id: weergave.id, versie: weergave.versie }), naam, ...alsNull, partnerId: partner || null, consulentId: consulent || null, termijnSoort: termijn || null, termijnVenster: venster || null,
    })) klaar();
  };
  const haalWeg = async () => {
    if (weergave && await weghalen.vastleggen({ id: weergave.id, versie: weergave.versie })) klaar();
  };
  return (
    <Invoervenster
      titel={weergave ? 'Bewaarde keuze wijzigen' : 'Keuze bewaren'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Bewaren" hersteld={hersteld && weergave === null} wis={wis}
      bekijk={['Weergaven']}
    >
      <Tekstveld naam="naam" label="Naam van de keuze" hint="Alleen u ziet dit. Zet er geen namen van mensen in." maxLength={WEERGAVE_NAAM_HOOGSTENS} waarde={waarde.naam} zet={(nieuw) => zet({ naam: nieuw })} />
      <p className="ss-zacht ss-klein">{weergave ? 'De keuze krijgt wat nu boven de lijst staat.' : 'Wat u in het zoekvak typte, wordt niet bewaard.'}</p>
      {weghalen.storing && <Melding soort="fout" titel="Dit is niet weggehaald">{weghalen.storing.zin}</Melding>}
      {weergave && <Knop icoon="kruis" bezig={weghalen.bezig} onClick={() => void haalWeg()}>Keuze weghalen</Knop>}
    </Invoervenster>
  );
}
