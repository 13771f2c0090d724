import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  steekproeven: {
    naam: 'Steekproeven',
    doen: ['Bekijk inzage die opvalt en schrijf op wat u vond.', 'Dat iets hier staat, zegt niet dat het fout is.'],
    zien: 'U ziet schuilnummers en geen namen; dat u kijkt, staat ook in het log.',
    vragen: 'Hebt u uitleg nodig? Vraag de leidinggevende van wie keek.',
  },
  rechten: {
    naam: 'Rechten',
    doen: ['Beoordeel elk kwartaal de rechten die iemand met de hand gaf, zoals een waarneming.', 'Een recht dat u intrekt, stopt meteen.'],
    zien: 'De teamleider ziet over wie het gaat; de functionaris gegevensbescherming ziet een schuilnummer.',
    vragen: 'Weet u niet waarom een recht is gegeven? Vraag het wie het gaf.',
  },
};
