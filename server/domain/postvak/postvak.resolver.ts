import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { postvak, postvakGezien, postvakInstellen, postvakinstelling, postvakstand } from './postvak.service.ts';
import { PostvakGezienInput, PostvakGezienPayload, PostvakInstellenInput, PostvakInstellenPayload, Postvakinstelling, PostvakregelConnection, Postvakstand } from './postvak.types.ts';

@Resolver()
export class PostvakResolver {
  @Actie('postvak:lezen')
  @Query(() => PostvakregelConnection, { description: 'Wat er voor u gebeurde, het nieuwste eerst: van de laatste zestig dagen, zolang u het mag zien.' })
  async postvak(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('first', () => Int, { defaultValue: 25 }) first: number, @Arg('after', () => String, { nullable: true }) after: string | null) {
    return postvak(await ctx.operatie.open(), ctx.cursors, { first, after: after ?? null }, selectieVan(info));
  }

  @Actie('postvak:lezen')
  @Query(() => Postvakstand, { description: 'Hoeveel er nieuw is: een aantal, zonder personen.' })
  async postvakstand(@Ctx() ctx: Context) {
    return postvakstand(await ctx.operatie.open());
  }

  @Actie('postvak:lezen')
  @Query(() => Postvakinstelling, { description: 'Hoe vaak u mail krijgt over uw postvak.' })
  async postvakinstelling(@Ctx() ctx: Context) {
    return postvakinstelling(await ctx.operatie.open());
  }

  @Actie('postvak:lezen')
  @Mutation(() => PostvakGezienPayload, { description: 'Merkt wat er tot dit moment gebeurde als gezien, alleen voor u.' })
  async postvakGezien(@Arg('input', () => PostvakGezienInput) input: PostvakGezienInput, @Ctx() ctx: Context) {
    return { postvakstand: await postvakGezien(await ctx.operatie.open(), input) };
  }

  @Actie('postvak:lezen')
  @Mutation(() => PostvakInstellenPayload, { description: 'Kiest hoe vaak u mail krijgt over uw postvak.' })
  async postvakInstellen(@Arg('input', () => PostvakInstellenInput) input: PostvakInstellenInput, @Ctx() ctx: Context) {
    return { postvakinstelling: await postvakInstellen(await ctx.operatie.open(), input) };
  }
}
