import { useOpApparaat } from '../../app/apparaat/apparaatContext.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { aantal, weekdagTekst } from '../../app/opmaak.ts';
import { CorrectieDialoog } from '../../app/vastleggen/CorrectieDialoog.tsx';
import { OpApparaat } from '../../app/vastleggen/OpApparaat.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useBewaardConcept } from '../../app/vastleggen/useBewaardConcept.ts';
import { useRegelopslag } from '../../app/vastleggen/useRegelopslag.ts';
import type { LesRoosterFragment, PresentieVastleggenInput } from '../../gql/generated/lessen.ts';
import { PresentieVastleggenDocument } from '../../gql/generated/lessen/PresentieVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { CORRECTIEREDENEN, omschrijf } from './presentiewoorden.ts';
import { controleer, gedeeldeHerkomst, herkomstsleutel, LEEG_CONCEPT, type Keuze, kies, maakRegel, naarInput, opRegel, type Regel, type RoosterDeelnemer, uitInput } from './rooster.ts';
import { Roosterbalk } from './Roosterbalk.tsx';
import { RoosterRegel, vastgelegdDoor } from './RoosterRegel.tsx';

interface RoosterProps {
  les: LesRoosterFragment;
  deelnemers: readonly RoosterDeelnemer[];
  ververs: () => void;
}

/** Everybody stands on present; the docent taps the exceptions and saves once. */
export function Rooster({ les, deelnemers, ververs }: RoosterProps) {
  const opApparaat = useOpApparaat(`PresentieVastleggen/${les.id}`);
  const concept = useBewaardConcept(useConcept(`presentie/${les.id}`, LEEG_CONCEPT), LEEG_CONCEPT, opApparaat, (input) => uitInput(input as PresentieVastleggenInput));
  const { keuzes, correctieReden } = concept.waarde;
  const regels = deelnemers.map((deelnemer) => maakRegel(deelnemer, keuzes, les.duurMinuten));
  const opslag = useRegelopslag(PresentieVastleggenDocument, {
    plek: les.id, leeg: !regels.some((regel) => regel.gewijzigd), correctie: regels.some((regel) => regel.correctie),
    controleer: () => controleer(regels, les.duurMinuten), maakInput: () => naarInput(les.id, regels, correctieReden),
    opPlaats: (velden, input) => opRegel(velden, input.regels.map(({ inburgeraarId }) => String(inburgeraarId))), ververs, bewaard: concept.wis,
    opApparaat: (input) => ({
      titel: `Presentie van ${les.groep.naam}, ${weekdagTekst(les.datum)} om ${les.beginTijd}`, naar: `/lessen/${les.id}`,
      regels: input.regels.map(({ inburgeraarId, status, minutenGemist, reden }) => ({ inburgeraarId: String(inburgeraarId), wat: omschrijf(status, minutenGemist, reden) })),
    }),
  });
  const kiesVoor = (regel: Regel, nieuw: Partial<Keuze>) => {
    const keuze = kies(regel.keuze, regel.opgeslagen?.versie ?? null, nieuw);
    concept.zet((oud) => ({ ...oud, keuzes: { ...oud.keuzes, [regel.id]: keuze } }));
  };
  const laatStaan = (id: string) => concept.zet((oud) => ({ ...oud, keuzes: Object.fromEntries(Object.entries(oud.keuzes).filter(([ander]) => ander !== id)) }));
  const gedeeld = gedeeldeHerkomst(regels);
  const begin = regels.every(({ opgeslagen }) => opgeslagen === null);
  const verouderd = regels.filter((regel) => regel.verouderd).length;
  return (
    <Formulier
      label={`Presentie van ${les.groep.naam}`} fouten={opslag.fouten} onVerstuur={opslag.verstuur} knoppenVast
      knoppen={<Roosterbalk regels={regels} bezig={opslag.bezig} opApparaat={opslag.opApparaat} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={opslag.verstuur} ververs={ververs} />} />}
    >
      <OpApparaat inzending={opApparaat} gelijk={!regels.some((regel) => regel.gewijzigd)} klaar={concept.wis} />
      {concept.hersteld && !opApparaat && (
        <Melding titel="Dit stond er nog van u" acties={<Knop soort="stil" onClick={concept.wis}>Begin opnieuw</Knop>}>
          Wat u eerder aantikte is nog niet opgeslagen. Klopt het nog? Sla het dan op.
        </Melding>
      )}
      {verouderd > 0 && <Melding soort="letop" meteen titel="Een collega was u voor">Kijk bij {aantal(verouderd, 'cursist', 'cursisten')} wat er nu moet staan.</Melding>}
      {begin && !opApparaat && <p className="ss-zacht">Iedereen staat op aanwezig{deelnemers.some(({ afmelding }) => afmelding) && ', behalve wie zich afmeldde'}. Tik alleen aan wie te laat of afwezig was.</p>}
      {gedeeld && <p className="ss-zacht">{vastgelegdDoor(gedeeld)}.</p>}
      <ul className="rooster">
        {regels.map((regel) => (
          <RoosterRegel key={regel.id} regel={regel} duurMinuten={les.duurMinuten} kies={(nieuw) => kiesVoor(regel, nieuw)} laatStaan={() => laatStaan(regel.id)} zonderHerkomst={begin || (gedeeld !== null && regel.opgeslagen !== null && herkomstsleutel(regel.opgeslagen) === herkomstsleutel(gedeeld))} />
        ))}
      </ul>
      <CorrectieDialoog
        open={opslag.vraagtReden} rubriek="TAAL_PRESENTIE" redenen={CORRECTIEREDENEN} uitleg={`De presentie van ${aantal(regels.filter((regel) => regel.correctie).length, 'cursist', 'cursisten')} was al vastgelegd.`} bezig={opslag.bezig} reden={correctieReden} fout={opslag.redenFout}
        zet={(reden) => concept.zet((oud) => ({ ...oud, correctieReden: reden }))} sluit={opslag.sluitReden} klaar={() => void opslag.verzend()}
      />
    </Formulier>
  );
}
