import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, opsomming } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import type { BeheergroepFragment, BezettingveldenFragment, ModuleveldenFragment } from '../../gql/generated/plaatsing.ts';
import { ModulebezettingDocument } from '../../gql/generated/plaatsing/ModulebezettingDocument.ts';
import { ModulebeheerDocument } from '../../gql/generated/plaatsing/ModulebeheerDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { ModuleVenster } from './ModuleVenster.tsx';
import { Ruimte, Ruimtelegenda, wachtzin } from './Ruimte.tsx';
import { WerkgroepVenster } from './WerkgroepVenster.tsx';
import { WEEKDAGEN } from './woorden.ts';
import '../../app/Tegel.css';
import './plaatsing.css';

/** The modules of the own organisation: how long, how many places, how full; and the work groups that belong to them. */
export default function ModulesPagina() {
  const vraag = useQuery(ModulebeheerDocument, { fetchPolicy: 'cache-and-network' });
  const bezetting = useQuery(ModulebezettingDocument, { fetchPolicy: 'cache-and-network' });
  const [open, zetOpen] = useState<'module' | 'groep' | ModuleveldenFragment | BeheergroepFragment | null>(null);
  const sluit = () => zetOpen(null);
  const ruimte = bezetting.data?.modulebezetting[0];
  return (
    <Pagina
      titel="Modules en plekken" tabtitel="Modules" onder="Hoe lang een module duurt, hoeveel plekken er zijn, en wanneer er ruimte komt." terug={{ naar: '/plaatsingen', tekst: 'Plekken en doorstroom' }}
      acties={<><Knop soort="primair" icoon="plus" onClick={() => zetOpen('module')}>Nieuwe module</Knop><Knop icoon="plus" onClick={() => zetOpen('groep')}>Nieuwe werkgroep</Knop></>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ modules, beheerdeWerkgroepen }) => (
          <>
            {ruimte && <p><strong>{wachtzin(ruimte.wachtend)}</strong> {(ruimte.wachtend[0]?.wachtend ?? 0) > 0 && <Koppeling to="/plaatsingen?vraagt=WACHT">Wie wacht er?</Koppeling>}</p>}
            {modules.length > 0 && <Ruimtelegenda />}
            {modules.length === 0 ? <Leeg titel="Er zijn nog geen modules" icoon="grafiek">Maak de eerste module. Daarna ziet u hier hoeveel ruimte er is.</Leeg>
              : <div className="bord">{modules.map((module) => <Modulekaart key={module.id} module={module} ruimte={ruimte} wijzig={() => zetOpen(module)} />)}</div>}
            <Werkgroepen groepen={beheerdeWerkgroepen} modules={modules} wijzig={zetOpen} />
            {open !== null && (open === 'module' || (typeof open === 'object' && 'weken' in open)) && <ModuleVenster module={open === 'module' ? null : open} sluit={sluit} />}
            {open !== null && (open === 'groep' || (typeof open === 'object' && 'weekdagen' in open)) && <WerkgroepVenster groep={open === 'groep' ? null : open} modules={modules} sluit={sluit} />}
          </>
        )}
      </Opgehaald>
    </Pagina>
  );
}

function Modulekaart({ module, ruimte, wijzig }: { module: ModuleveldenFragment; ruimte: BezettingveldenFragment | undefined; wijzig: () => void }) {
  const vandaag = useVandaag();
  const straks = module.plaatsen.filter(({ geldigVan }) => geldigVan > vandaag).reverse();
  const bezetting = ruimte?.modules.find(({ id }) => id === module.id);
  return (
    <Kaart
      titel={module.naam} icoon="plan" onder={`duurt ${aantal(module.weken, 'week', 'weken')}`} acties={<Knop soort="stil" icoon="potlood" onClick={wijzig}>Wijzigen<span className="ss-onzichtbaar"> van {module.naam}</span></Knop>}
      voet={<KnopLink to={`/plaatsingen?module=${module.id}`} soort="stil" icoon="pijlRechts">Wie zit er in?<span className="ss-onzichtbaar"> {module.naam}</span></KnopLink>}
    >
      <div className="ss-stapel ss-stapel--dicht">
        {bezetting ? <Ruimte module={bezetting} /> : <Laden aantal={2} />}
        {straks.length > 0 && <ul className="ss-lijst">{straks.map(({ geldigVan, plaatsen }) => <li key={geldigVan}>Vanaf {datumTekst(geldigVan)}: {aantal(plaatsen, 'plek', 'plekken')}</li>)}</ul>}
      </div>
    </Kaart>
  );
}

function Werkgroepen({ groepen, modules, wijzig }: { groepen: readonly BeheergroepFragment[]; modules: readonly ModuleveldenFragment[]; wijzig: (groep: BeheergroepFragment) => void }) {
  const naam = (id: string | null) => modules.find((module) => module.id === id)?.naam ?? null;
  return (
    <section className="ss-stapel ss-stapel--dicht" aria-labelledby="werkgroepen">
      <Kop id="werkgroepen">Werkgroepen</Kop>
      {groepen.length === 0 ? <Leeg titel="Er zijn nog geen werkgroepen" icoon="groep">Maak een werkgroep, met de dagen en de begeleider.</Leeg> : (
        <ul className="tegel-lijst">
          {groepen.map((groep) => (
            <li key={groep.id} className="tegel-regel">
              <span>
                <span className="tegel-regel__wat">{groep.naam}</span> {naam(groep.moduleId) === null && <Label toon="letop">geen module</Label>}<br />
                <span className="ss-zacht ss-klein">{[naam(groep.moduleId), groep.weekdagen.length === 0 ? 'dagen niet bekend' : groep.weekdagen.map((dag) => WEEKDAGEN[dag - 1]).join(', '), groep.begeleiders.length > 0 ? opsomming(groep.begeleiders.map((een) => een.naam)) : 'geen begeleider', aantal(groep.aantal, 'deelnemer', 'deelnemers')].filter(Boolean).join(' · ')}</span>
              </span>
              <Knop soort="stil" icoon="potlood" onClick={() => wijzig(groep)}>Wijzigen<span className="ss-onzichtbaar"> van {groep.naam}</span></Knop>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
