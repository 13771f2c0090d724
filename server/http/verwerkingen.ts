import type { Express } from 'express';
import { verwerking } from '../access/verwerkingsregister.ts';
import { EERSTE_TERMIJNEN } from '../database/migrations/0007-bewaren.ts';
import { nietGevonden } from './fouten.ts';

/** Where the addresses in the log of processing lead: the entry of the register, for programs and people alike. */
export function verwerkingenRoutes(app: Express): void {
  app.get('/verwerkingen/:naam', (verzoek, antwoord) => {
    const tekst = verwerking(verzoek.params.naam, EERSTE_TERMIJNEN);
    if (tekst === null) throw nietGevonden();
    antwoord.set('Cache-Control', 'no-cache').type('text/plain').send(`${tekst}\n`);
  });
}
