import { tijdstipTekst } from '../../app/opmaak.ts';
import { isNaamloos, naamVan } from '../../app/persoon.ts';
import { WaaromPersoon } from '../../app/toegang/WaaromPersoon.tsx';
import { useVeld } from '../../ui/formuliervelden.ts';
import { klassen } from '../../ui/klassen.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Segmenten } from '../../ui/Segmenten.tsx';
import { Foutzin, Getalveld } from '../../ui/Veld.tsx';
import { isStatus, omschrijf, redenTekst, REDENEN, SEGMENTEN, STATUSWOORDEN } from './presentiewoorden.ts';
import { beginKeuze, type Keuze, type Regel, veldnaam } from './rooster.ts';

/** What stands at a line of the roster. */
export const ROOSTERRUBRIEKEN = ['ROEPNAAM', 'ACHTERNAAM', 'TAAL_PRESENTIE'] as const;

interface RoosterRegelProps {
  regel: Regel;
  duurMinuten: number;
  kies: (nieuw: Partial<Keuze>) => void;
  /** Leaves what was recorded as it is. */
  laatStaan: () => void;
  /** What is not said at the line, because it stands above the list or goes without saying. */
  zonderHerkomst: boolean;
}

/** One cursist: a tap for who was there, and only then the rest. */
export function RoosterRegel({ regel, duurMinuten, kies, laatStaan, zonderHerkomst }: RoosterRegelProps) {
  const { id, keuze, deelnemer, correctie, verouderd } = regel;
  const naam = naamVan(deelnemer.inburgeraar);
  return (
    <li className={klassen('rooster__regel', correctie && 'rooster__regel--anders')}>
      <div className="rooster__wie">
        <div className="rooster__kop"><p className="rooster__naam">{naam}</p><WaaromPersoon persoonId={id} naam={naam} rubrieken={ROOSTERRUBRIEKEN} dicht={isNaamloos(deelnemer.inburgeraar)} /></div>
        {deelnemer.afmelding && <p><Label toon="info" icoon="afmelden">Meldde zich af: {redenTekst(deelnemer.afmelding.reden).toLowerCase()}</Label></p>}
        {deelnemer.bevestigd && !correctie && <p className="rooster__herkomst">{deelnemer.bevestigd === 'CODE' ? 'Bevestigd in de les' : 'Bevestigd door de cursist'}</p>}
        <Herkomst regel={regel} zonder={zonderHerkomst} />
      </div>
      <div className="rooster__wat">
        {verouderd ? <Ingehaald regel={regel} duurMinuten={duurMinuten} kies={kies} laatStaan={laatStaan} /> : (
          <>
            <Segmenten naam={veldnaam(id, 'status')} label={`Presentie van ${naam}`} segmenten={SEGMENTEN} waarde={keuze.status} zet={(status) => kies({ status })} />
            {keuze.status !== 'AANWEZIG' && <Details naam={naam} id={id} keuze={keuze} duurMinuten={duurMinuten} kies={kies} />}
            {correctie && <Knop soort="stil" icoon="vernieuw" onClick={laatStaan}>Niet wijzigen<span className="ss-onzichtbaar"> bij {naam}</span></Knop>}
          </>
        )}
      </div>
    </li>
  );
}

const SNEL = [5, 10, 15, 30] as const;

function Details({ naam, id, keuze, duurMinuten, kies }: { naam: string; id: string; keuze: Keuze; duurMinuten: number; kies: (nieuw: Partial<Keuze>) => void }) {
  return (
    <div className="rooster__details">
      {keuze.status === 'TE_LAAT' && (
        <div className="rooster__gemist">
          <Getalveld naam={veldnaam(id, 'minutenGemist')} label="Minuten te laat" inputMode="numeric" maxLength={4} waarde={keuze.gemist} zet={(gemist) => kies({ gemist })} />
          <div className="rooster__snel" role="group" aria-label={`Snel kiezen: minuten te laat van ${naam}`}>
            {SNEL.filter((minuten) => minuten <= duurMinuten).map((minuten) => (
              <Knop key={minuten} aria-pressed={keuze.gemist === String(minuten)} onClick={() => kies({ gemist: String(minuten) })}>{minuten}<span className="ss-onzichtbaar"> minuten</span></Knop>
            ))}
          </div>
        </div>
      )}
      <Keuzeveld naam={veldnaam(id, 'reden')} label="Reden" optioneel breedte="midden" leegTekst="Geen reden gegeven" opties={REDENEN} waarde={REDENEN.find(({ waarde }) => waarde === keuze.reden)?.waarde ?? ''} zet={(reden) => kies({ reden })} />
    </div>
  );
}

/** A colleague recorded something since the docent chose: both stand there, and the docent says which. */
function Ingehaald({ regel, duurMinuten, kies, laatStaan }: Omit<RoosterRegelProps, 'zonderHerkomst'>) {
  const { opgeslagen, keuze } = regel;
  const nu = inWoorden(beginKeuze(opgeslagen, duurMinuten));
  const naam = naamVan(regel.deelnemer.inburgeraar);
  const { id, foutId, fout } = useVeld(veldnaam(regel.id, 'ingehaald'), naam, undefined, undefined);
  return (
    <div id={id} tabIndex={-1} className="rooster__ingehaald" role="group" aria-label={`Kies wat er moet staan bij ${naam}`}>
      {foutId && <Foutzin id={foutId}>{fout}</Foutzin>}
      <p>{opgeslagen?.herkomst.medewerker ?? 'Een collega'} legde intussen vast: <strong>{opgeslagen ? nu : 'niets'}</strong>. U koos: <strong>{inWoorden(keuze)}</strong>.</p>
      <div className="ss-rij">
        <Knop onClick={laatStaan}>Laat staan</Knop>
        <Knop onClick={() => kies({})}>Maak er mijn keuze van</Knop>
      </div>
    </div>
  );
}

function inWoorden({ status, gemist, reden }: Keuze): string {
  return omschrijf(status, leesGetal(gemist), reden).toLowerCase();
}

/** Who recorded it, when, and how; that it is not recorded yet is said too. */
function Herkomst({ regel: { opgeslagen, correctie }, zonder }: { regel: Regel; zonder: boolean }) {
  const status = opgeslagen?.status ?? '';
  const stond = correctie && isStatus(status) && <>Stond op <strong>{STATUSWOORDEN[status].tekst.toLowerCase()}</strong>. </>;
  if (zonder && !stond) return null;
  return <p className="rooster__herkomst">{stond}{!zonder && (opgeslagen ? vastgelegdDoor(opgeslagen) : 'Nog niet vastgelegd')}</p>;
}

/** 'Vastgelegd door Dirk Docent, 18 november 2026 om 10:00', and why where it was changed. */
export function vastgelegdDoor({ herkomst, correctieReden }: NonNullable<Regel['opgeslagen']>): string {
  const wie = herkomst.medewerker ?? herkomst.organisatie;
  return `${herkomst.bron === 'IMPORT' ? 'Geïmporteerd' : 'Vastgelegd'} door ${wie}, ${tijdstipTekst(herkomst.op)}${correctieReden === null ? '' : `. Gewijzigd: ${correctieReden}`}`;
}
