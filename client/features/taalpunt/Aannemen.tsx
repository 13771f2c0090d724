import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { DAGDELEN, type Dagdeel, kernenVan, SPREEKNIVEAUS, type Spreekniveau, TAALDAGEN, type Taaldag, TAALWENSEN, type Taalwens } from '../../../shared/rules/taalpunt.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { DAGDEELWOORDEN, NIVEAUWOORDEN } from '../../app/taalpuntwoorden.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import { TaalpuntVastleggenDocument } from '../../gql/generated/taalpunt/TaalpuntVastleggenDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzerondjes, Keuzeveld } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { Vinkjes } from '../../ui/Vinkjes.tsx';
import { DAGWOORDEN, WENSWOORDEN } from './woorden.ts';

type Regel = TaalpuntveldenFragment;

interface Invoer {
  intakeGeplandOp: string;
  intakeOp: string;
  wens: Taalwens | '';
  wachtlijstSinds: string;
  terugOp: string;
  kern: string;
  weekdagen: readonly Taaldag[];
  dagdelen: readonly Dagdeel[];
  niveau: Spreekniveau | '';
}

function beginVan({ inburgeraar: { taalcoaching: t } }: Regel, vandaag: string): Invoer {
  return {
    intakeGeplandOp: t?.intakeGeplandOp ?? '', intakeOp: t?.intakeOp ?? '', wens: (t?.wens ?? '') as Taalwens | '', wachtlijstSinds: t?.wachtlijstSinds ?? vandaag, terugOp: t?.terugOp ?? '',
    kern: t?.kern ?? '', weekdagen: (t?.weekdagen ?? []) as Taaldag[], dagdelen: (t?.dagdelen ?? []) as Dagdeel[], niveau: (t?.niveau ?? '') as Spreekniveau | '',
  };
}

function controleer({ intakeGeplandOp, intakeOp, wens, wachtlijstSinds, terugOp }: Invoer, vandaag: string): Veldfout[] {
  const dag = (veld: string, waarde: string, verplicht: boolean): Veldfout[] => {
    if (waarde === '') return verplicht ? [{ veld: `taalcoaching.${veld}`, zin: WEIGERINGEN.VELD_VERPLICHT }] : [];
    return isDatum(waarde) ? [] : [{ veld: `taalcoaching.${veld}`, zin: WEIGERINGEN.DATUM_ONGELDIG }];
  };
  return [
    ...dag('intakeGeplandOp', intakeGeplandOp, intakeOp === '' && wens === ''), ...dag('intakeOp', intakeOp, false),
    ...(isDatum(intakeOp) && intakeOp > vandaag ? [{ veld: 'taalcoaching.intakeOp', zin: WEIGERINGEN.DATUM_IN_TOEKOMST }] : []),
    ...(wens === 'TAALCOACH' ? dag('wachtlijstSinds', wachtlijstSinds, true) : []), ...(wens === 'NU_NIET' ? dag('terugOp', terugOp, true) : []),
  ];
}

/** Takes a referral in: the talk, what somebody would like, and where and when. What is not known yet stays empty. */
export function Aannemen({ regel, sluit }: { regel: Regel; sluit: () => void }) {
  const vandaag = useVandaag();
  const { gemeenten } = useIk();
  const { inburgeraar } = regel;
  const begin = useMemo(() => beginVan(regel, vandaag), [regel, vandaag]);
  const { waarde, zet, wis } = useConcept(`taalpunt/${inburgeraar.id}`, begin);
  const opslag = useVastleggen(TaalpuntVastleggenDocument, { plek: inburgeraar.id, gelukt: 'Het is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<Invoer>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    if (!keur(controleer(waarde, vandaag))) return;
    const { intakeGeplandOp, intakeOp, wens, wachtlijstSinds, terugOp, kern, weekdagen, dagdelen, niveau } = waarde;
    const taalcoaching = {
      versie: inburgeraar.taalcoaching?.versie ?? 0, intakeGeplandOp: intakeGeplandOp || null, intakeOp: intakeOp || null, wens: wens || null, terugOp: wens === 'NU_NIET' ? terugOp : null, kern: kern || null,
      weekdagen: [...weekdagen], dagdelen: [...dagdelen], niveau: niveau || null, ...(wens === 'TAALCOACH' && { wachtlijstSinds }),
    };
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, taalcoaching })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Aanmelding aannemen" over={naamVan(inburgeraar)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <p>De inburgeraar en de consulent lezen dit. Wat u nog niet weet, laat u leeg.</p>
      <Datumveld naam="taalcoaching.intakeGeplandOp" label="Wanneer is het gesprek?" optioneel waarde={waarde.intakeGeplandOp} zet={(intakeGeplandOp) => deel({ intakeGeplandOp })} />
      <Datumveld naam="taalcoaching.intakeOp" label="Wanneer was het gesprek?" hint="Vul dit in als het gesprek is geweest." optioneel tot={vandaag} waarde={waarde.intakeOp} zet={(intakeOp) => deel({ intakeOp })} />
      <Keuzerondjes naam="taalcoaching.wens" label="Wat wil deze persoon?" opties={TAALWENSEN.map((code) => ({ waarde: code, ...WENSWOORDEN[code] }))} waarde={waarde.wens} zet={(wens) => deel({ wens })} />
      {waarde.wens === 'TAALCOACH' && <Datumveld naam="taalcoaching.wachtlijstSinds" label="Op de wachtlijst sinds" tot={vandaag} waarde={waarde.wachtlijstSinds} zet={(wachtlijstSinds) => deel({ wachtlijstSinds })} />}
      {waarde.wens === 'NU_NIET' && <Datumveld naam="taalcoaching.terugOp" label="Wanneer vraagt u het opnieuw?" van={vandaag} waarde={waarde.terugOp} zet={(terugOp) => deel({ terugOp })} />}
      <Dorp gemeenten={gemeenten} persoonId={inburgeraar.id} waarde={waarde.kern} zet={(kern) => deel({ kern })} />
      <Vinkjes naam="taalcoaching.weekdagen" legende="Op welke dagen?" codes={TAALDAGEN} woorden={DAGWOORDEN} aan={waarde.weekdagen} zet={(weekdagen) => deel({ weekdagen })} />
      <Vinkjes naam="taalcoaching.dagdelen" legende="Op welk deel van de dag?" codes={DAGDELEN} woorden={DAGDEELWOORDEN} aan={waarde.dagdelen} zet={(dagdelen) => deel({ dagdelen })} />
      <Keuzerondjes naam="taalcoaching.niveau" label="Hoe goed spreekt deze persoon Nederlands?" hint="Uw eigen inschatting." optioneel opties={SPREEKNIVEAUS.map((code) => ({ waarde: code, tekst: NIVEAUWOORDEN[code] }))} waarde={waarde.niveau} zet={(niveau) => deel({ niveau })} naastElkaar />
    </Taakvenster>
  );
}

/** The village: chosen where the portal knows those of the gemeente, else typed. */
function Dorp({ gemeenten, persoonId, waarde, zet }: { gemeenten: readonly string[]; persoonId: string; waarde: string; zet: (kern: string) => void }) {
  const kernen = kernenVan(gemeenten);
  if (kernen.length === 0) return <VrijeTekst naam="taalcoaching.kern" label="In welk dorp?" optioneel regels={1} rubriek="TAALCOACHING" persoonId={persoonId} waarde={waarde} zet={zet} />;
  return <Keuzeveld naam="taalcoaching.kern" label="In welk dorp?" optioneel breedte="midden" opties={kernen.map((kern) => ({ waarde: kern, tekst: kern }))} waarde={waarde} zet={zet} />;
}
