import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invoerDocument } from '../server/access/invoerDocument.ts';
import { dpia, verwerkersovereenkomst } from '../server/access/dpia.ts';
import { matrixDocument } from '../server/access/document.ts';
import { verwerkingsregister } from '../server/access/verwerkingsregister.ts';
import { rlsSql } from '../server/access/rls.ts';
import { formulieren } from '../server/domain/dossier/formulieren.ts';
import { EERSTE_TERMIJNEN } from '../server/database/migrations/0007-bewaren.ts';
import { INVOERREGELS } from '../server/domain/invoerregels.ts';
import { ALLE_TABELLEN, RLS_BIJZONDER } from '../server/domain/rubrieken.ts';
import { wegDocument } from '../server/domain/traject/weg.document.ts';
import { schemaTekst } from '../server/graphql/schema.ts';

/** Everything that is derived from the registry and committed; a convention test compares the files with this. */
export function gegenereerd(): Record<string, string> {
  return {
    'shared/schema.graphql': schemaTekst(),
    'server/access/rls.generated.sql': rlsSql(ALLE_TABELLEN, RLS_BIJZONDER),
    'shared/docs/autorisatiematrix.md': matrixDocument(),
    'shared/dossier/formulieren.generated.ts': formulieren(),
    'shared/docs/invoer.md': invoerDocument(INVOERREGELS),
    'shared/docs/weg.md': wegDocument(),
    'shared/docs/verwerkingsregister.md': verwerkingsregister(EERSTE_TERMIJNEN),
    'shared/docs/dpia.md': dpia(),
    'shared/docs/verwerkersovereenkomst.md': verwerkersovereenkomst(EERSTE_TERMIJNEN),
  };
}

const WORTEL = new URL('..', import.meta.url);

export function pad(bestand: string): string {
  return fileURLToPath(new URL(bestand, WORTEL));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [bestand, tekst] of Object.entries(gegenereerd())) {
    await mkdir(dirname(pad(bestand)), { recursive: true });
    await writeFile(pad(bestand), tekst);
    process.stdout.write(`${bestand}\n`);
  }
}
