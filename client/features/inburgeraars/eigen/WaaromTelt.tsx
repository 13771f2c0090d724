import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { datumKort, maandTekst, urenTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { useIk } from '../../../app/sessie/ikContext.ts';
import type { EigenUrenQuery } from '../../../gql/generated/inburgeraars.ts';
import { EigenUrenDocument } from '../../../gql/generated/inburgeraars/EigenUrenDocument.ts';
import type { Zin } from '../../../taal/catalogus.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Laden } from '../../../ui/Toestanden.tsx';
import { woord } from '../woorden.ts';

type Urenstand = NonNullable<EigenUrenQuery['urenstand']>;
type Urenreden = 'TELT' | 'INTAKE' | 'DEELS_DUBBEL' | 'DUBBEL' | 'NIET_IN_AANBOD' | 'ANDERE_TAAL' | 'IN_ISOLEMENT' | 'ANDERS' | 'BUITEN_DOELGROEP' | 'VOOR_PIP' | 'NIET_GEVOLGD';

/** Why an entry counts, in part, or not: to the person whose hours they are. */
const REDENEN: Readonly<Record<Urenreden, Zin>> = {
  TELT: 'Telt mee.',
  INTAKE: 'Telt mee als uren van de brede intake.',
  DEELS_DUBBEL: 'Een deel was tegelijk met een andere activiteit. Dat deel telt daar.',
  DUBBEL: 'Dit was tegelijk met een andere activiteit en telt daar.',
  NIET_IN_AANBOD: 'Telt niet: de gemeente had op die dag nog niet gezegd of deze activiteit meetelt.',
  ANDERE_TAAL: 'Telt niet: de activiteit is niet in het Nederlands.',
  IN_ISOLEMENT: 'Telt niet: u doet deze activiteit alleen.',
  ANDERS: 'Telt niet: de gemeente telt deze activiteit niet mee.',
  BUITEN_DOELGROEP: 'Telt niet: de 800 uur zijn niet voor u. U hebt ze niet nodig.',
  VOOR_PIP: 'Telt niet: dit was voor uw PIP en niet tijdens de brede intake.',
  NIET_GEVOLGD: 'Telt niet: u was er niet.',
};

/** Of one month every lesson and activity with what counts of it, and why; the newest month first. */
export function WaaromTelt() {
  const [maand, zetMaand] = useState<string | null>(null);
  const vraag = useQuery(EigenUrenDocument, { variables: { id: useIk().inburgeraarId ?? '', maand }, fetchPolicy: 'cache-and-network' });
  return (
    <Kaart titel={t('Waarom telt dit?')} icoon="info" onder={t('Elke les en elke activiteit van één maand.')}>
      <Opgehaald van={vraag.data ? vraag : { ...vraag, data: vraag.previousData }} laden={<Laden aantal={4} />}>
        {({ urenstand }) => (urenstand?.maand ? <Maand stand={urenstand} maand={urenstand.maand} zet={zetMaand} bezig={vraag.loading} /> : <p className="ss-zacht">{t('Er zijn nog geen uren vastgelegd.')}</p>)}
      </Opgehaald>
    </Kaart>
  );
}

function Maand({ stand: { maanden, posten }, maand, zet, bezig }: { stand: Urenstand; maand: string; zet: (maand: string) => void; bezig: boolean }) {
  const keuzes = maanden.some((een) => een.maand === maand) ? maanden : [{ maand, taal: null, participatie: 0 }, ...maanden];
  return (
    <div className="ss-stapel" aria-busy={bezig || undefined}>
      <Keuzeveld
        naam="maand" label={t('Maand')} breedte="midden" leegTekst={null} waarde={maand} zet={zet}
        opties={keuzes.map((een) => ({ waarde: een.maand, tekst: t('{{maand}}: taal {{taal}}, participatie {{participatie}}', { maand: maandTekst(een.maand), taal: urenTekst(een.taal ?? 0), participatie: urenTekst(een.participatie) }) }))}
      />
      {posten.length === 0 && <p className="ss-zacht">{t('In deze maand is niets opgeschreven.')}</p>}
      <ul className="ss-lijst ss-regels" aria-label={t('Uren in {{maand}}', { maand: maandTekst(maand) })}>{posten.map((post) => <li key={post.id}><Post post={post} /></li>)}</ul>
    </div>
  );
}

function Post({ post: { datum, beginTijd, wat, organisatie, minuten, minutenTellend, reden } }: { post: Urenstand['posten'][number] }) {
  return (
    <div>
      <p className="eigen-uur">
        <span><span className="ss-cijfers">{datumKort(datum)}{beginTijd !== null && ` ${beginTijd}`}</span> <strong><Opgeschreven>{wat}</Opgeschreven></strong></span>
        <strong className="ss-cijfers">{minutenTellend === minuten ? urenUitMinuten(minuten) : t('{{deel}} van {{geheel}}', { deel: urenUitMinuten(minutenTellend), geheel: urenUitMinuten(minuten) })}</strong>
      </p>
      <p className="ss-zacht ss-klein"><Opgeschreven>{organisatie}</Opgeschreven>. {woord(REDENEN, reden)}</p>
    </div>
  );
}
