import { type Ijking, ijkplichten } from '../../../../shared/rules/ontzorgen.ts';
import { useVandaag } from '../../../app/klok.ts';
import { datumTekst, opsomming, periodeTekst, totDeadline } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { Stappenstrook } from '../../../app/wonen/Stappenstrook.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Koppeling } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { termijntoon } from '../termijn.ts';
import { CONTACTSOORTEN, DOMEINEN, IJKBESLUITEN, LADDER, stand as standVan, VASTE_LASTEN, WOONSTANDEN, WOONSTAPPEN, woord } from '../woorden.ts';
import { Lijstje, Regel, Tekst } from './delen.tsx';
import { allesLeeg, type Dossier, kaart } from './kaart.tsx';
import { t } from '../../../taal/taal.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';

export const BEGELEIDING = kaart({
  uit: ({ begeleiding }) => begeleiding,
  leeg: ({ van, trajectplan, contactmomenten }) => allesLeeg(van, trajectplan, contactmomenten),
  leegzin: 'Er is nog geen begeleiding.',
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Gegevens
        gegevens={[
          { term: t('Begeleiding'), waarde: van.van && periodeTekst(van.van, van.tot) },
          ...(van.spreekuurTot === null ? [] : [{ term: t('Daarna spreekuur'), waarde: t('tot en met {{tot}}', { tot: datumTekst(van.spreekuurTot) }) }]),
        ]}
      />
      {van.trajectplan !== null && <div><p className="ss-zacht ss-klein">{t('Plan')}</p><Tekst>{van.trajectplan}</Tekst></div>}
      <Lijstje
        label={t('Contactmomenten')} items={van.contactmomenten} sleutel={({ id }) => id} eerst={2}
        regel={({ soort, datum, notitie, herkomst }) => <Regel kop={woord(CONTACTSOORTEN, soort)} bij={datumTekst(datum)} herkomst={herkomst}><Tekst>{notitie}</Tekst></Regel>}
      />
    </div>
  ),
});

type Meting = NonNullable<Dossier['zelfredzaamheid']>['metingen'][number];

/** The newest of each domain with the one before it: is it going up? The server gives the newest first. */
function perDomein(metingen: readonly Meting[]): { nu: Meting; vorig: Meting | undefined }[] {
  const domeinen = [...new Set(metingen.map(({ domein }) => domein))];
  return domeinen.flatMap((domein) => {
    const [nu, vorig] = metingen.filter((meting) => meting.domein === domein);
    return nu ? [{ nu, vorig }] : [];
  });
}

function Metingregel({ nu, vorig }: { nu: Meting; vorig: Meting | undefined }) {
  const ladder = nu.domein === null;
  const trede = LADDER[(nu.participatieladder ?? 0) - 1];
  const waarde = (meting: Meting) => (ladder ? meting.participatieladder : meting.score);
  const was = vorig && waarde(vorig) !== waarde(nu) ? `, ${t('was {{waarde}}', { waarde: waarde(vorig) ?? 0 })}` : '';
  return (
    <Regel kop={ladder ? t('Participatieladder') : woord(DOMEINEN, nu.domein)} datum={datumTekst(nu.datum)} bij={`${t('{{deel}} van {{geheel}}', { deel: waarde(nu) ?? 0, geheel: ladder ? 6 : 5 })}${was}`}>
      {ladder && trede !== undefined && <p className="ss-zacht ss-klein">{t(trede)}</p>}
    </Regel>
  );
}

export const ZELFREDZAAMHEID = kaart({
  uit: ({ zelfredzaamheid }) => zelfredzaamheid,
  leeg: ({ metingen }) => metingen.length === 0,
  leegzin: 'Er is nog niets gemeten.',
  herkomst: ({ metingen }) => metingen.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <Lijstje
      label={t('Laatste meting per onderwerp')} items={perDomein(van.metingen)} sleutel={({ nu }) => nu.id} eerst={7} dicht regel={(meting) => <Metingregel {...meting} />}
    />
  ),
});

export const WELZIJN = kaart({
  uit: ({ welzijn }) => welzijn,
  leeg: ({ sleutelpersoonGekoppeldOp, sleutelpersonen, deelnames }) => allesLeeg(sleutelpersoonGekoppeldOp, sleutelpersonen, deelnames),
  leegzin: 'Er is nog geen activiteit.',
  herkomst: ({ deelnames }) => deelnames.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      {van.sleutelpersonen.length > 0 && (
        <Lijstje
          label={t('Sleutelpersonen')} items={van.sleutelpersonen} sleutel={({ id }) => id}
          regel={({ naam, van: begin, tot }) => <Regel kop={<Opgeschreven>{naam}</Opgeschreven>}><p className="ss-zacht ss-klein">{periodeTekst(begin, tot)}</p></Regel>}
        />
      )}
      {van.sleutelpersonen.length === 0 && van.sleutelpersoonGekoppeldOp !== null && <p>{t('Heeft een sleutelpersoon sinds {{datum}}.', { datum: datumTekst(van.sleutelpersoonGekoppeldOp) })}</p>}
      <Lijstje
        label={t('Activiteiten')} items={van.deelnames} sleutel={({ id }) => id}
        regel={({ activiteit, van: begin, tot }) => <Regel kop={<Opgeschreven>{activiteit}</Opgeschreven>}><p className="ss-zacht ss-klein">{periodeTekst(begin, tot)}</p></Regel>}
      />
    </div>
  ),
});

/** The way to the shared list, for who works with it. */
function Woonlink({ persoonId }: { persoonId: string }) {
  const mag = useMag('huisvestingen:lezen');
  return mag ? <p><Koppeling to={`/wonen/${persoonId}`}>Alles op één dag: de lijst van de drie partijen</Koppeling></p> : null;
}

export const WONEN = kaart({
  uit: ({ wonen }) => wonen,
  leeg: ({ sleutelOp, aftersalesOp, stappen, plan, vragen, koppelingen }) => allesLeeg(sleutelOp, aftersalesOp, stappen, plan, vragen, koppelingen),
  leegzin: 'Er is nog geen woning gekoppeld.',
  Inhoud: ({ van, persoon }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Gegevens
        gegevens={[
          { term: t('Sleutel'), waarde: van.sleutelOp ? datumTekst(van.sleutelOp) : t('nog niet') },
          { term: t('Gesprek na de verhuizing'), waarde: van.aftersalesOp ? datumTekst(van.aftersalesOp) : t('nog niet') },
        ]}
      />
      {(van.plan.length > 0 || van.stappen.length > 0) && <Stappenstrook wonen={van} zonderTabel />}
      <Woonlink persoonId={persoon.id} />
      <Lijstje
        label={t('Stappen')} items={van.stappen} sleutel={({ id }) => id}
        regel={({ stap, stand, datum, opmerking, herkomst }) => {
          const { toon, tekst } = standVan(WOONSTANDEN, stand);
          return (
            <Regel kop={woord(WOONSTAPPEN, stap)} datum={datumTekst(datum)} bij={<Label toon={toon}>{tekst}</Label>} herkomst={herkomst}>
              <Tekst>{opmerking}</Tekst>
            </Regel>
          );
        }}
      />
    </div>
  ),
});

/** The talk after three and after six months that still has to come (D15). */
function Ijkregels({ van, ijkmomenten }: { van: string; ijkmomenten: readonly { datum: string; besluit: string }[] }) {
  const vandaag = useVandaag();
  const open = ijkplichten(van, ijkmomenten as readonly Ijking[]).filter(({ gehoudenOp }) => gehoudenOp === null);
  return <>{open.map(({ maand, uiterlijk }) => <p key={maand}>{t('Gesprek over hoe het gaat, uiterlijk {{datum}}', { datum: datumTekst(uiterlijk) })} <Label toon={termijntoon(uiterlijk, vandaag)}>{totDeadline(uiterlijk, vandaag)}</Label></p>)}</>;
}

export const ONTZORGEN = kaart({
  uit: ({ ontzorgen }) => ontzorgen,
  leeg: ({ van, vasteLasten, ijkmomenten }) => allesLeeg(van, vasteLasten, ijkmomenten),
  leegzin: 'De gemeente betaalt geen vaste lasten.',
  herkomst: ({ ijkmomenten }) => ijkmomenten.map(({ herkomst }) => herkomst),
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <Gegevens
        gegevens={[
          { term: t('Periode'), waarde: van.van && periodeTekst(van.van, van.tot) },
          { term: t('De gemeente betaalt'), waarde: van.vasteLasten && opsomming(van.vasteLasten.map((last) => woord(VASTE_LASTEN, last))) },
        ]}
      />
      {van.van && <Ijkregels van={van.van} ijkmomenten={van.ijkmomenten} />}
      <Lijstje
        label={t('IJkmomenten')} items={van.ijkmomenten} sleutel={({ id }) => id}
        regel={({ besluit, datum, toelichting }) => <Regel kop={t('Besluit: {{besluit}}', { besluit: woord(IJKBESLUITEN, besluit).toLowerCase() })} bij={datumTekst(datum)}><Tekst>{toelichting}</Tekst></Regel>}
      />
    </div>
  ),
});
