import { useState } from 'react';
import { GESPREKSDUUR, GESPREKSOORTEN as SOORTCODES, type Gespreksoort, PLANNEN_VOORUIT_MAANDEN } from '../../../../shared/rules/gesprekken.ts';
import { plusMaanden } from '../../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { GeplandveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { GesprekAfzeggenDocument } from '../../../gql/generated/inburgeraars/GesprekAfzeggenDocument.ts';
import { GesprekPlannenDocument } from '../../../gql/generated/inburgeraars/GesprekPlannenDocument.ts';
import { GesprekVerzettenDocument } from '../../../gql/generated/inburgeraars/GesprekVerzettenDocument.ts';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { Keuzeveld, Vinkje } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { leesGetal } from '../../../ui/leesGetal.ts';
import { Getalveld } from '../../../ui/Veld.tsx';
import { Tijdstipveld } from '../../../ui/Tijdstipveld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import { GESPREKSOORTEN } from '../woorden.ts';

type Gepland = GeplandveldenFragment;

const OPTIES = SOORTCODES.map((waarde) => ({ waarde, tekst: GESPREKSOORTEN[waarde] }));
const LEEG = { soort: 'VOORTGANGSGESPREK' as Gespreksoort | '', moment: '', duur: String(GESPREKSDUUR.gewoon), plaats: '', taal: '', tolkNodig: false, zonderDerden: false };
/** The queries that show what was planned. */
const BEKIJK = ['Gespreksvoorbereiding'];

/** 'YYYY-MM-DDTHH:MM' as the field gives it. */
function moment(waarde: string): { datum: string; tijd: string } {
  const [datum = '', tijd = ''] = waarde.split('T');
  return { datum, tijd: tijd.slice(0, 5) };
}

function momentfout(waarde: string): Veldfout[] {
  return waarde === '' ? [{ veld: 'datum', zin: WEIGERINGEN.VELD_VERPLICHT }] : [];
}

function verplicht(veld: string, waarde: string): Veldfout[] {
  return waarde.trim() === '' ? [{ veld, zin: WEIGERINGEN.VELD_VERPLICHT }] : [];
}

/** A refusal of day or time both stand at the one field that has them. */
function opEenVeld(velden: readonly Veldfout[]): Veldfout[] {
  return velden.map((fout) => (fout.veld === 'tijd' ? { ...fout, veld: 'datum' } : fout));
}

export function GesprekPlannen({ persoonId, soort = 'secundair' }: { persoonId: string; soort?: 'primair' | 'secundair' }) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop soort={soort} icoon="kalender" onClick={() => zetOpen(true)}>Gesprek plannen</Knop>
      {open && <Plannen persoonId={persoonId} sluit={() => zetOpen(false)} />}
    </>
  );
}

function Plannen({ persoonId, sluit }: { persoonId: string; sluit: () => void }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis, hersteld } = useConcept(`gesprek/${persoonId}`, LEEG);
  const opslag = useVastleggen(GesprekPlannenDocument, { plek: persoonId, gelukt: 'Het gesprek is gepland. De inburgeraar krijgt bericht.' });
  const { fouten, keur } = useControle(opslag.velden);
  const deel = (nieuw: Partial<typeof LEEG>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    if (!keur([...verplicht('soort', waarde.soort), ...momentfout(waarde.moment), ...verplicht('plaats', waarde.plaats)])) return;
    const { soort, plaats, taal, tolkNodig, zonderDerden, duur } = waarde;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, soort, ...moment(waarde.moment), duurMinuten: leesGetal(duur) ?? 0, plaats: plaats.trim(), taal: taal.trim() || null, tolkNodig, zonderDerden })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Gesprek plannen" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opEenVeld(fouten)} opslaan="Gesprek plannen" hersteld={hersteld} wis={wis} bekijk={BEKIJK}>
      <Keuzeveld naam="soort" label="Soort gesprek" breedte="midden" opties={OPTIES} waarde={waarde.soort} zet={(soort) => deel({ soort })} />
      <Tijdstipveld naam="datum" label="Wanneer" van={`${vandaag}T00:00`} tot={`${plusMaanden(vandaag, PLANNEN_VOORUIT_MAANDEN)}T23:59`} waarde={waarde.moment} zet={(nieuw) => deel({ moment: nieuw })} />
      <Getalveld naam="duurMinuten" label="Hoe lang" eenheid="minuten" inputMode="numeric" waarde={waarde.duur} zet={(duur) => deel({ duur })} />
      <VrijeTekst naam="plaats" maxTekens={200} label="Waar" hint="De inburgeraar leest dit, en het staat in de agenda. Schrijf geen namen." regels={1} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.plaats} zet={(plaats) => deel({ plaats })} />
      <VrijeTekst naam="taal" maxTekens={60} label="Taal van het gesprek" optioneel regels={1} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.taal} zet={(taal) => deel({ taal })} />
      <Vinkje naam="tolkNodig" label="Er is een tolk nodig" aan={waarde.tolkNodig} zet={(tolkNodig) => deel({ tolkNodig })} />
      <Vinkje naam="zonderDerden" label="De inburgeraar wil dit gesprek zonder derden" uitleg="Daar heeft iedereen recht op (Besluit inburgering 5.2). Een tolk kan er wel bij zijn." aan={waarde.zonderDerden} zet={(zonderDerden) => deel({ zonderDerden })} />
    </Invoervenster>
  );
}

interface Anders {
  gepland: Gepland;
  persoonId: string;
  sluit: () => void;
}

const VERZET = { moment: '', plaats: '', reden: '' };

export function Verzetten({ gepland, persoonId, sluit }: Anders) {
  const vandaag = useVandaag();
  const { waarde, zet, wis, hersteld } = useConcept(`gesprek-verzetten/${gepland.id}`, VERZET);
  const opslag = useVastleggen(GesprekVerzettenDocument, { plek: gepland.id, gelukt: 'Het gesprek is verzet. De inburgeraar krijgt bericht.' });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    if (!keur([...momentfout(waarde.moment), ...verplicht('reden', waarde.reden)])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, geplandGesprekId: gepland.id, versie: gepland.versie, ...moment(waarde.moment), plaats: waarde.plaats.trim() || null, reden: waarde.reden.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Gesprek verzetten" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opEenVeld(fouten)} opslaan="Gesprek verzetten" hersteld={hersteld} wis={wis} bekijk={BEKIJK}>
      <Tijdstipveld naam="datum" label="Nieuw moment" van={`${vandaag}T00:00`} waarde={waarde.moment} zet={(nieuw) => zet((oud) => ({ ...oud, moment: nieuw }))} />
      <VrijeTekst naam="plaats" maxTekens={200} label="Waar" optioneel hint={`Leeg: ${gepland.plaats}`} regels={1} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.plaats} zet={(plaats) => zet((oud) => ({ ...oud, plaats }))} />
      <VrijeTekst naam="reden" maxTekens={500} label="Waarom?" regels={2} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.reden} zet={(reden) => zet((oud) => ({ ...oud, reden }))} />
    </Invoervenster>
  );
}

const AF = { reden: '' };

export function Afzeggen({ gepland, persoonId, sluit }: Anders) {
  const { waarde, zet, wis, hersteld } = useConcept(`gesprek-afzeggen/${gepland.id}`, AF);
  const opslag = useVastleggen(GesprekAfzeggenDocument, { plek: gepland.id, gelukt: 'Het gesprek is afgezegd. De inburgeraar krijgt bericht.' });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    if (!keur(verplicht('reden', waarde.reden)) || !await opslag.vastleggen({ inburgeraarId: persoonId, geplandGesprekId: gepland.id, versie: gepland.versie, reden: waarde.reden.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster titel="Gesprek afzeggen" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Gesprek afzeggen" hersteld={hersteld} wis={wis} bekijk={BEKIJK}>
      <VrijeTekst naam="reden" maxTekens={500} label="Waarom?" regels={2} rubriek="GESPREKKEN" persoonId={persoonId} waarde={waarde.reden} zet={(reden) => zet({ reden })} />
    </Invoervenster>
  );
}
