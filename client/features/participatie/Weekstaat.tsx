import { useMemo, useState } from 'react';
import { useOpApparaat } from '../../app/apparaat/apparaatContext.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useMelder } from '../../app/melder/melderContext.ts';
import { aantal, datumKort, datumTekst } from '../../app/opmaak.ts';
import { CorrectieDialoog } from '../../app/vastleggen/CorrectieDialoog.tsx';
import { OpApparaat } from '../../app/vastleggen/OpApparaat.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useBewaardConcept } from '../../app/vastleggen/useBewaardConcept.ts';
import { useRegelopslag } from '../../app/vastleggen/useRegelopslag.ts';
import type { ActiviteitenQuery, ParticipatieUrenVastleggenInput, WeekDeelnemerFragment, WeekstaatQuery } from '../../gql/generated/participatie.ts';
import { UrenVastleggenDocument } from '../../gql/generated/participatie/UrenVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import type { Datum } from '../../../shared/rules/datum.ts';
import { schrijfUren } from './urentekst.ts';
import { Dagvuller } from './Dagvuller.tsx';
import { Urenbalk } from './Urenbalk.tsx';
import { Urentabel } from './Urentabel.tsx';
import { type Cel, celnaam, controleer, dagenVan, type Invoer, LEEG_CONCEPT, maakRijen, naarInput, opCel, uitInput, vanVorigeWeek } from './weekstaat.ts';

const CORRECTIEREDENEN = ['Verkeerd getypt', 'Verkeerde dag of persoon', 'Later gehoord dat het anders was'] as const;

interface WeekstaatProps {
  groep: WeekstaatQuery['werkgroepen'][number];
  deelnemers: readonly WeekDeelnemerFragment[];
  activiteit: ActiviteitenQuery['activiteiten'][number];
  week: Datum;
  vandaag: Datum;
  /** The week before; absent where this week is not empty, or while it is under way. */
  vorige: readonly WeekDeelnemerFragment[] | undefined;
  ververs: () => Promise<unknown>;
}

/** Persons below each other, days beside each other, one button for all. */
export function Weekstaat({ groep, deelnemers, activiteit, week, vandaag, vorige, ververs }: WeekstaatProps) {
  const plek = `${groep.id}/${week}/${activiteit.id}`;
  const opApparaat = useOpApparaat(`UrenVastleggen/${plek}`);
  const concept = useBewaardConcept(useConcept(`uren/${plek}`, LEEG_CONCEPT), LEEG_CONCEPT, opApparaat, (input) => uitInput(activiteit.id, input as ParticipatieUrenVastleggenInput));
  const [metWeekend, zetWeekend] = useState(false);
  const meld = useMelder();
  const dagen = useMemo(() => dagenVan(week, deelnemers, metWeekend), [week, deelnemers, metWeekend]);
  const rijen = maakRijen(deelnemers, dagen, activiteit.id, concept.waarde, vandaag);
  const cellen = rijen.flatMap((rij) => rij.cellen);
  const opslag = useRegelopslag(UrenVastleggenDocument, {
    plek, gelukt: 'De uren zijn opgeslagen.', leeg: !cellen.some((cel) => cel.gewijzigd), correctie: cellen.some((cel) => cel.correctie),
    controleer: () => controleer(cellen), maakInput: () => naarInput(activiteit.id, cellen, concept.waarde.correctieReden),
    opPlaats: (velden, input) => opCel(velden, input.regels.map(({ inburgeraarId, datum }) => celnaam(String(inburgeraarId), datum))),
    ververs: () => void ververs().catch(() => undefined),
    // What was typed stands until the new week is here: else the old hours would flash by.
    bewaard: async () => {
      await ververs().catch(() => undefined);
      concept.wis();
    },
    opApparaat: (input) => ({
      titel: `Uren van ${groep.groep.naam}, ${activiteit.naam}, week van ${datumTekst(week)}`, naar: `/participatie?${new URLSearchParams({ week, groep: groep.id, activiteit: activiteit.id })}`,
      regels: input.regels.map(({ inburgeraarId, datum, duurMinuten }) => ({ inburgeraarId: String(inburgeraarId), wat: `${datumKort(datum)}: ${duurMinuten === 0 ? 'geen uren' : `${schrijfUren(duurMinuten)} uur`}` })),
    }),
  });
  const vul = (nieuw: Record<string, Invoer>) => concept.zet((oud) => ({ ...oud, cellen: { ...oud.cellen, ...nieuw } }));
  const typ = (cel: Cel, tekst: string) => vul({ [cel.naam]: { tekst, versie: cel.opgeslagen?.versie ?? null } });
  const vulIn = (nieuw: Record<string, Invoer>) => {
    vul(nieuw);
    meld(`${aantal(Object.keys(nieuw).length, 'vakje', 'vakjes')} ingevuld. Kijk het na en sla op.`);
  };
  const overgenomen = vorige ? vanVorigeWeek(cellen, vorige, activiteit.id) : {};
  return (
    <Formulier
      label={`Uren van ${groep.groep.naam}`} fouten={opslag.fouten} onVerstuur={opslag.verstuur} knoppenVast
      knoppen={<Urenbalk cellen={cellen} bezig={opslag.bezig} opApparaat={opslag.opApparaat} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={opslag.verstuur} ververs={() => void ververs()} />} />}
    >
      <OpApparaat inzending={opApparaat} gelijk={!cellen.some((cel) => cel.gewijzigd)} klaar={concept.wis} />
      {concept.hersteld && !opApparaat && (
        <Melding titel="Dit stond er nog van u" acties={<Knop soort="stil" onClick={concept.wis}>Begin opnieuw</Knop>}>Wat u eerder invulde is nog niet opgeslagen. Klopt het nog? Sla het dan op.</Melding>
      )}
      <div className="uren-hulp">
        {Object.keys(overgenomen).length > 0 && <Knop icoon="vernieuw" onClick={() => vulIn(overgenomen)}>Zelfde als vorige week</Knop>}
        <Dagvuller cellen={cellen} dagen={dagen} vandaag={vandaag} vul={vulIn} />
        {dagen.length === 5 && <Knop soort="stil" icoon="plus" onClick={() => zetWeekend(true)}>Zaterdag en zondag tonen</Knop>}
      </div>
      <Urentabel rijen={rijen} dagen={dagen} vandaag={vandaag} fouten={opslag.fouten} typ={typ} />
      <CorrectieDialoog
        open={opslag.vraagtReden} rubriek="PARTICIPATIE_UREN" redenen={CORRECTIEREDENEN} uitleg={`Er ${cellen.filter((cel) => cel.correctie).length === 1 ? 'was' : 'waren'} al uren vastgelegd in ${aantal(cellen.filter((cel) => cel.correctie).length, 'vakje', 'vakjes')}.`}
        bezig={opslag.bezig} reden={concept.waarde.correctieReden} fout={opslag.redenFout} zet={(correctieReden) => concept.zet((oud) => ({ ...oud, correctieReden }))}
        sluit={opslag.sluitReden} klaar={() => void opslag.verzend()}
      />
    </Formulier>
  );
}
