import { Tegel } from '../../app/Tegel.tsx';

/** No preview: to look at the log is itself noted in the log, so it is not done in passing. */
export default function InzagelogTegel() {
  return (
    <Tegel titel="Inzagelog" icoon="oog" naar="/inzagelog" naarTekst="Inzagelog openen">
      <p>Wie wat zag of opschreef van personen van uw gemeente, waarvoor en wanneer. U ziet schuilnummers, geen namen van inburgeraars.</p>
      <p className="ss-zacht ss-klein">Dat u kijkt, staat ook in het log.</p>
    </Tegel>
  );
}
