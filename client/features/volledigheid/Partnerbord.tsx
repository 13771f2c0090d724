import { datumTekst, opsomming, tijdstipTekst } from '../../app/opmaak.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { VolledigheidsstandFragment } from '../../gql/generated/volledigheid.ts';
import { PartnerHerinnerenDocument } from '../../gql/generated/volledigheid/PartnerHerinnerenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Opgaven } from './Opgaven.tsx';
import { openstaand, vraagtRapportages, watOntbreekt } from './opgavewoorden.ts';

interface PartnerbordProps {
  partners: readonly VolledigheidsstandFragment[];
  vandaag: string;
  ververs: () => Promise<unknown>;
}

/** A card per partner, with who lacks most first. */
export function Partnerbord({ partners, vandaag, ververs }: PartnerbordProps) {
  const opVolgorde = [...partners].sort((a, b) => openstaand(b.opgaven) - openstaand(a.opgaven) || a.organisatie.localeCompare(b.organisatie, 'nl'));
  return <div className="volledigheid-kaarten">{opVolgorde.map((partner) => <Partner key={partner.id} partner={partner} vandaag={vandaag} ververs={ververs} />)}</div>;
}

function Partner({ partner, vandaag, ververs }: { partner: VolledigheidsstandFragment; vandaag: string; ververs: () => Promise<unknown> }) {
  const opslag = useVastleggen(PartnerHerinnerenDocument, { plek: partner.id, gelukt: `${partner.organisatie} krijgt een mail.` });
  const ontbreekt = watOntbreekt(partner.opgaven);
  const herinner = async () => {
    if (await opslag.vastleggen({ organisatieId: partner.id })) await ververs().catch(() => undefined);
  };
  return (
    <Kaart
      titel={partner.organisatie} icoon="gebouw" acties={<Stand partner={partner} />}
      voet={partner.opgaven.length > 0 && (
        <div className="volledigheid-voet">
          <span className="ss-zacht ss-klein">{partner.herinnerdOp === null ? 'Nog niet herinnerd' : `Herinnerd op ${tijdstipTekst(partner.herinnerdOp)}`}</span>
          {partner.magHerinneren && <Knop icoon="gesprek" bezig={opslag.bezig} onClick={() => void herinner()}>Vriendelijk herinneren<span className="ss-onzichtbaar">: {partner.organisatie}</span></Knop>}
        </div>
      )}
    >
      {partner.opgaven.length === 0 ? <p className="ss-zacht">In dit kwartaal hoeft deze partner niets aan te leveren.</p> : (
        <div className="ss-stapel ss-stapel--dicht">
          <Opgaven opgaven={partner.opgaven} />
          <p className="ss-klein">{ontbreekt.length === 0 ? 'Alles is binnen.' : `Nog te komen: ${opsomming(ontbreekt)}.`} {vraagtRapportages(partner.opgaven) && <span className="ss-zacht">{vandaag <= partner.uiterlijk ? `Rapportages zijn op tijd tot en met ${datumTekst(partner.uiterlijk)}.` : `Rapportages moesten er op ${datumTekst(partner.uiterlijk)} zijn.`}</span>}</p>
        </div>
      )}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </Kaart>
  );
}

function Stand({ partner: { opgaven } }: { partner: VolledigheidsstandFragment }) {
  if (opgaven.length === 0) return <Label>niets gevraagd</Label>;
  return openstaand(opgaven) === 0 ? <Label toon="goed" icoon="vink">compleet</Label> : <Label toon="letop" icoon="halfvol">onvolledig</Label>;
}
