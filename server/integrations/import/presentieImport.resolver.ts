import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { importBevestigen, importOngedaan, importVoorbeeld } from './presentieImport.service.ts';
import {
  PresentieImportBevestigenInput, PresentieImportOngedaanInput, PresentieImportUitkomst, PresentieImportVoorbeeld, PresentieImportVoorbeeldInput,
} from './presentieImport.types.ts';

@Resolver()
export class PresentieImportResolver {
  @Actie('presentie:importeren')
  @Mutation(() => PresentieImportVoorbeeld, { description: 'Leest een presentielijst en zegt per rij wat er zou veranderen. Er wordt nog niets opgeslagen.' })
  async presentieImportVoorbeeld(@Arg('input', () => PresentieImportVoorbeeldInput) input: PresentieImportVoorbeeldInput, @Ctx() ctx: Context) {
    return importVoorbeeld(await ctx.operatie.open(), input);
  }

  @Actie('presentie:importeren')
  @Mutation(() => PresentieImportUitkomst, { description: 'Slaat op wat het voorbeeld liet zien: alles of niets.' })
  async presentieImportBevestigen(@Arg('input', () => PresentieImportBevestigenInput) input: PresentieImportBevestigenInput, @Ctx() ctx: Context) {
    return importBevestigen(await ctx.operatie.open(), input);
  }

  @Actie('presentie:importeren')
  @Mutation(() => PresentieImportUitkomst, { description: 'Draait een bevestigde import terug. Wat daarna nog is gewijzigd, blijft staan.' })
  async presentieImportOngedaan(@Arg('input', () => PresentieImportOngedaanInput) input: PresentieImportOngedaanInput, @Ctx() ctx: Context) {
    return importOngedaan(await ctx.operatie.open(), input);
  }
}
