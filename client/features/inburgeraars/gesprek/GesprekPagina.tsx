import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { useVandaag } from '../../../app/klok.ts';
import { aantal, datumTekst, totDeadline } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import type { GespreksvoorbereidingQuery } from '../../../gql/generated/inburgeraars.ts';
import { GespreksvoorbereidingDocument } from '../../../gql/generated/inburgeraars/GespreksvoorbereidingDocument.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Afgeschermd } from '../../../ui/Waarom.tsx';
import { Tekst } from '../kaarten/delen.tsx';
import { titelVan, type Rubriek } from '../rubrieken.ts';
import { termijntoon } from '../termijn.ts';
import { Afspraken, Gebeurtenissen, Presentie, Signalen, Uren, Voortgang } from './Bevindingen.tsx';
import { Geplandknoppen, Geplandregel } from './Geplandregel.tsx';
import { GesprekPlannen } from './Planning.tsx';
import '../Dossier.css';

export type Voorbereiding = NonNullable<GespreksvoorbereidingQuery['gespreksvoorbereiding']>;
type Persoon = NonNullable<GespreksvoorbereidingQuery['inburgeraar']>;

const VANAF: Readonly<Record<string, string>> = { GESPREK: 'het laatste gesprek', PIP: 'het eerste PIP', KOPPELING: 'de koppeling', KWARTAAL: 'een kwartaal geleden' };

/** One page to prepare a talk from: what changed since the last one at every partner. */
export default function GesprekPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(GespreksvoorbereidingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const persoon = vraag.data?.inburgeraar;
  return (
    <Pagina titel={persoon ? `Gesprek met ${naamVan(persoon)}` : 'Gesprek'} tabtitel="Gesprek voorbereiden" terug={{ naar: `/inburgeraars/${id}`, tekst: 'Dossier' }} acties={persoon && <GesprekPlannen persoonId={id} soort="primair" />}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={4} />}>
        {({ inburgeraar, gespreksvoorbereiding }) => (inburgeraar && gespreksvoorbereiding
          ? <Inhoud persoon={inburgeraar} v={gespreksvoorbereiding} /> : <Leeg titel="Dit dossier is er niet voor u" icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ persoon, v }: { persoon: Persoon; v: Voorbereiding }) {
  const gepland = persoon.gesprekken?.gepland.filter(({ stand }) => stand === 'GEPLAND') ?? [];
  return (
    <div className="ss-stapel">
      <p>Wat er veranderde sinds {VANAF[v.begin] ?? 'het begin'}, {datumTekst(v.sinds)}.</p>
      <div className="ss-overzicht">
        <Kaart titel="Gepland" icoon="kalender">
          {gepland.length === 0 && <p className="ss-zacht">Er is geen gesprek gepland.</p>}
          <ul className="ss-lijst ss-regels">{gepland.map((g) => <li key={g.id}><Geplandregel gepland={g}><Geplandknoppen gepland={g} persoonId={persoon.id} /></Geplandregel></li>)}</ul>
        </Kaart>
        <Vorige v={v} />
        {v.signalen && <Signalen signalen={v.signalen} />}
      </div>
      <div className="ss-rubrieken">
        {v.presentie && <Presentie van={v.presentie} />}
        {v.uren && <Uren van={v.uren} />}
        {v.voortgang && <Voortgang van={v.voortgang} />}
        <Gebeurtenissen rijen={v.gebeurtenissen} />
      </div>
      <Afspraken afspraken={v.afspraken} />
      {v.afgeschermd.map((rubriek) => <Afgeschermd key={rubriek} klein titel={titelVan(rubriek as Rubriek, false)} uitleg="Dit is nu voor u afgeschermd." />)}
    </div>
  );
}

function Vorige({ v: { vorig, stand } }: { v: Voorbereiding }) {
  const vandaag = useVandaag();
  return (
    <Kaart titel="Het vorige gesprek" icoon="gesprek">
      <div className="ss-stapel ss-stapel--dicht">
        {stand && (
          <>
            <Voortgangsbalk label="Gesprekken dit jaar van de termijn" waarde={stand.gehouden} totaal={stand.nodig} tekst={`${stand.gehouden} van ${stand.nodig} (PIP)`} toon={stand.gehouden >= stand.nodig ? 'goed' : 'info'} />
            <p>Het volgende uiterlijk {datumTekst(stand.uiterlijk)} <Label toon={termijntoon(stand.uiterlijk, vandaag)}>{totDeadline(stand.uiterlijk, vandaag)}</Label></p>
          </>
        )}
        {vorig === null ? <p className="ss-zacht">Er was nog geen gesprek.</p> : (
          <>
            {vorig.afspraken !== null && <div><p className="ss-zacht ss-klein">Afgesproken</p><Tekst>{vorig.afspraken}</Tekst></div>}
            <Tekst>{vorig.verslag}</Tekst>
          </>
        )}
        {stand && stand.gehouden < stand.nodig && <p className="ss-zacht ss-klein">Nog {aantal(stand.nodig - stand.gehouden, 'gesprek', 'gesprekken')} tot en met {datumTekst(stand.totEnMet)} (Besluit inburgering 5.3).</p>}
      </div>
    </Kaart>
  );
}
