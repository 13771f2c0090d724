import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Actie, toegestaneActies } from '../../access/acties.ts';
import { ROLLEN } from '../../access/rollen.ts';
import type { Context } from '../../graphql/operatie.ts';

@ObjectType({ description: 'Wie er is ingelogd, in welke organisatie en rol.' })
export class Ik {
  @Field(() => ID, { description: 'Het lidmaatschap waarin u nu werkt.' })
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String)
  rol!: string;

  @Field(() => String, { description: 'De rol in woorden.' })
  rolNaam!: string;

  @Field(() => String, { nullable: true })
  organisatie!: string | null;

  @Field(() => [String])
  gemeenten!: readonly string[];

  @Field(() => [String], { description: 'Wat deze rol mag doen; het scherm tekent hier zijn knoppen van.' })
  toegestaneActies!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Het eigen dossier; alleen voor een inburgeraar.' })
  inburgeraarId!: string | null;
}

@Resolver()
export class IkResolver {
  @Actie('ik:lezen')
  @Query(() => Ik, { description: 'Wie ben ik, en wat mag ik?' })
  async ik(@Ctx() ctx: Context): Promise<Ik> {
    const { actor } = await ctx.operatie.open();
    return {
      id: actor.lidmaatschapId, naam: actor.naam, rol: actor.rol, rolNaam: ROLLEN[actor.rol].naam, organisatie: actor.organisatieNaam,
      gemeenten: actor.gemeenteNamen, toegestaneActies: toegestaneActies(actor.rol), inburgeraarId: actor.inburgeraarId,
    };
  }
}
