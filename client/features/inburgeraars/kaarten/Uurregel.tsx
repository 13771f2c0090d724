import type { ReactNode } from 'react';
import { datumTekst, urenUitMinuten } from '../../../app/opmaak.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Label } from '../../../ui/Label.tsx';
import { URENREACTIES } from '../woorden.ts';
import { Herkomstregel, Regel } from './delen.tsx';
import type { Dossier } from './kaart.tsx';

export type Urenregel = NonNullable<Dossier['participatieUren']>['regels'][number];

interface UurregelProps {
  regel: Urenregel;
  /** The reader is the person whose hours they are. */
  eigen: boolean;
  /** What can be said of it. */
  children?: ReactNode;
}

/** Hours of one activity on one day: who wrote them, what the person said, and what became of it. */
export function Uurregel({ regel, eigen, children }: UurregelProps) {
  return (
    <Regel kop={<Opgeschreven>{regel.activiteit}</Opgeschreven>} datum={datumTekst(regel.datum)} bij={<strong className="ss-cijfers">{urenUitMinuten(regel.minuten)}</strong>}>
      <div className="ss-rij ss-rij--krap">
        <span className="ss-regel__vul"><Herkomstregel van={regel.herkomst} /></span>
        {!regel.teltMee && <Label>{t('telt niet mee voor de 800 uur')}</Label>}
        <Reactie reactie={regel.reactie} eigen={eigen} />
        {children}
      </div>
      <Woorden van={regel.toelichting} />
      {regel.vorige && <Vorige van={regel.vorige} antwoord={regel} eigen={eigen} />}
    </Regel>
  );
}

function Reactie({ reactie, eigen }: { reactie: string | null; eigen: boolean }) {
  const gezegd = reactie === null ? undefined : URENREACTIES[reactie as keyof typeof URENREACTIES];
  if (!gezegd) return null;
  return <Label toon={gezegd.toon} icoon={gezegd.toon === 'goed' ? 'vink' : 'info'}>{eigen ? t(gezegd.eigen) : `${gezegd.tekst} door de inburgeraar`}</Label>;
}

/** The person's own words, in whatever language they were written. */
function Woorden({ van }: { van: string | null }) {
  return van === null ? null : <p className="ss-citaat ss-getypt" dir="auto">{van}</p>;
}

/** What stood here before, what was said of that, and why the organisation changed it. */
function Vorige({ van: { minuten, reactie, toelichting }, antwoord, eigen }: { van: NonNullable<Urenregel['vorige']>; antwoord: Urenregel; eigen: boolean }) {
  return (
    <div className="ss-melding-regel">
      <p className="ss-klein">{t('Eerst stond hier {{uren}}.', { uren: urenUitMinuten(minuten) })} <Reactie reactie={reactie} eigen={eigen} /></p>
      <Woorden van={toelichting} />
      {antwoord.correctieReden !== null && (
        <p className="ss-klein">{t('Gewijzigd door {{organisatie}}:', { organisatie: antwoord.herkomst.organisatie })} <Opgeschreven>{antwoord.correctieReden}</Opgeschreven></p>
      )}
    </div>
  );
}
