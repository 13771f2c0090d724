import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, periodeTekst } from '../../app/opmaak.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlassenQuery } from '../../gql/generated/groepen.ts';
import { KlassenDocument } from '../../gql/generated/groepen/KlassenDocument.ts';
import { LesvrijIntrekkenDocument } from '../../gql/generated/groepen/LesvrijIntrekkenDocument.ts';
import { LesvrijVastleggenDocument } from '../../gql/generated/groepen/LesvrijVastleggenDocument.ts';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';
import { Venster } from './Venster.tsx';

type Vrij = KlassenQuery['lesvrij'][number];

const LEEG = { naam: '', van: '', tot: '' };

function gevolg({ vervallen, doorgaan }: { vervallen: number; doorgaan: number }): string {
  const delen = [vervallen > 0 && aantal(vervallen, 'les vervalt', 'lessen vervallen'), doorgaan > 0 && aantal(doorgaan, 'les gaat door', 'lessen gaan door')].filter((deel) => deel !== false);
  return `Opgeslagen. ${delen.length === 0 ? 'Er verandert niets aan geplande lessen.' : `${delen.join(', ')}.`}`;
}

/** The school is closed: lessons that were planned on these days are cancelled, and cursisten see it. With a holiday: other days, or another name. */
export function Lesvrij({ vrij }: { vrij?: Vrij }) {
  const vandaag = useVandaag();
  const concept = useConcept(`lesvrij/${vrij?.id ?? 'nieuw'}`, vrij ? { naam: vrij.naam, van: vrij.van, tot: vrij.tot } : LEEG);
  const { naam, van, tot } = concept.waarde;
  const zet = (nieuw: Partial<typeof LEEG>) => concept.zet((oud) => ({ ...oud, ...nieuw }));
  const opslag = useVastleggen(LesvrijVastleggenDocument, { plek: vrij?.id ?? 'nieuw', gelukt: ({ lesvrijVastleggen }) => gevolg(lesvrijVastleggen), apollo: { refetchQueries: [KlassenDocument] } });
  const opslaan = async () => {
    if (!(await opslag.vastleggen({ ...(vrij && { id: vrij.id, versie: vrij.versie }), naam, van, tot: tot === '' ? van : tot }))) return false;
    concept.wis();
    return true;
  };
  const loopt = vrij !== undefined && vrij.van < vandaag;
  return (
    <Venster
      {...(vrij ? { knop: 'Wijzigen', icoon: 'potlood', stil: true, over: vrij.naam, titel: `${vrij.naam} wijzigen` } as const : { knop: 'Vakantie of vrije dag', icoon: 'plus', titel: 'Wanneer is er geen les?' } as const)}
      doen="Opslaan" kan={van !== ''} opslag={opslag} opslaan={opslaan}
    >
      <Tekstveld naam="naam" label="Naam" hint="Bijvoorbeeld kerstvakantie. De cursisten lezen dit." maxLength={60} waarde={naam} zet={(nieuw) => zet({ naam: nieuw })} />
      {!loopt && <Datumveld naam="van" label="Eerste dag" van={vandaag} waarde={van} zet={(nieuw) => zet({ van: nieuw })} />}
      <Datumveld naam="tot" label="Laatste dag" optioneel={!vrij} {...(!vrij && { hint: 'Leeg: alleen die ene dag.' })} van={loopt || van === '' ? vandaag : van} waarde={tot} zet={(nieuw) => zet({ tot: nieuw })} />
    </Venster>
  );
}

/** A holiday of the school, which can be other days or none at all. */
export function Lesvrijregel({ vrij }: { vrij: Vrij }) {
  const vandaag = useVandaag();
  const opslag = useVastleggen(LesvrijIntrekkenDocument, { plek: vrij.id, gelukt: ({ lesvrijIntrekken }) => gevolg(lesvrijIntrekken), apollo: { refetchQueries: [KlassenDocument] } });
  return (
    <li>
      <span><strong>{vrij.naam}</strong><br /><span className="ss-zacht ss-klein">{periodeTekst(vrij.van, vrij.tot)}</span></span>
      <span className="ss-rij ss-rij--krap">
        <Lesvrij vrij={vrij} />
        <Venster
          knop="Weghalen" icoon="kruis" over={vrij.naam} stil titel={`${vrij.naam} weghalen`} doen="Weghalen" opslag={opslag}
          opslaan={async () => await opslag.vastleggen({ id: vrij.id, versie: vrij.versie }) !== null}
        >
          <p>{vrij.van < vandaag ? 'Vanaf vandaag is er weer les. De dagen die al vrij waren, blijven vrij.' : 'De lessen die hierdoor vervielen, gaan weer door. De cursisten zien dat.'}</p>
        </Venster>
      </span>
    </li>
  );
}
