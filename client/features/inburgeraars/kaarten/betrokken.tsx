import { periodeTekst, tijdstipTekst } from '../../../app/opmaak.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { KnopLink } from '../../../ui/Knop.tsx';
import { OPDRACHTEN, woord } from '../woorden.ts';
import { Lijstje, Mail, Regel, Telefoon } from './delen.tsx';
import { PapierenToestemming } from '../betrokkenheid/PapierenToestemming.tsx';
import { allesLeeg, type Deel, type Dossier, kaart } from './kaart.tsx';

export const CONTACTPERSOON_GEMEENTE = kaart({
  uit: ({ contactpersoonGemeente }) => contactpersoonGemeente,
  leeg: ({ naam, telefoon, email }) => allesLeeg(naam, telefoon, email),
  leegzin: 'Er is nog geen contactpersoon.',
  Inhoud: ({ van }) => (
    <Gegevens
      gegevens={[
        { term: t('Naam'), waarde: van.naam && <Opgeschreven>{van.naam}</Opgeschreven> },
        { term: t('Telefoon'), waarde: van.telefoon && <Telefoon nummer={van.telefoon} /> },
        { term: t('E-mail'), waarde: van.email && <Mail adres={van.email} /> },
      ]}
    />
  ),
});

export const BETROKKENEN = kaart({
  uit: ({ betrokkenen }) => betrokkenen,
  leeg: ({ betrokkenen }) => betrokkenen.length === 0,
  leegzin: 'Er is nu geen organisatie betrokken.',
  Inhoud: (deel) => <><Wie {...deel} />{!deel.eigen && <PapierenToestemming {...deel} />}</>,
});

function Wie({ van, eigen }: Deel<NonNullable<Dossier['betrokkenen']>>) {
  return (
    <Lijstje
      label={t('Betrokken organisaties')} items={van.betrokkenen} sleutel={({ id }) => id} eerst={6}
      regel={({ organisatie, medewerker, opdracht, opdrachtCode, van: begin, tot, telefoon, email }) => (
        <Regel kop={<Opgeschreven>{organisatie}</Opgeschreven>}>
          <p>{medewerker !== null && <><Opgeschreven>{medewerker}</Opgeschreven>, </>}{eigen ? woord(OPDRACHTEN, opdrachtCode) : opdracht}</p>
          <p className="ss-zacht ss-klein">{periodeTekst(begin, tot)}</p>
          {(telefoon !== null || email !== null) && <p>{telefoon !== null && <Telefoon nummer={telefoon} />}{telefoon !== null && email !== null && ' · '}{email !== null && <Mail adres={email} />}</p>}
        </Regel>
      )}
    />
  );
}

export const INZAGELOG = kaart({
  uit: ({ inzagelog }) => inzagelog,
  leeg: ({ inzagen }) => inzagen.length === 0,
  leegzin: 'Nog niemand heeft deze gegevens bekeken.',
  Inhoud: ({ van }) => (
    <div className="ss-stapel ss-stapel--dicht">
      <ul className="ss-lijst ss-regels ss-regels--dicht">
        {van.inzagen.map(({ cursor, organisatie, opdrachtCode, tijdstip }) => (
          <li key={cursor}><Regel kop={<Opgeschreven>{organisatie}</Opgeschreven>}><p className="ss-zacht ss-klein">{woord(OPDRACHTEN, opdrachtCode)}, {tijdstipTekst(tijdstip)}</p></Regel></li>
        ))}
      </ul>
      <div><KnopLink to="/wie-keek" icoon="oog">{t('Wie keek in mijn gegevens')}</KnopLink></div>
    </div>
  ),
});
